import { createStore } from 'zustand/vanilla';
import type { Atlas } from '../graph/atlas';
import { grouped } from '../lib/text';
import { baseOf, foldingKey } from '../view/folding';
import { carried } from '../view/folding-carried';
import { growsFrom } from '../view/growing';
import { amend, goOn, type History, redo, startAt, undo } from '../view/history';
import type { Folding, View } from '../view/state';
import { firstViewOf } from '../view/story';
import { isGivenUp } from './desk';
import type { Folds } from './folds';

/** What is looked at, and how: the value that undo goes back to and a link restores. The atlas is folded as the view says. */
export interface Moment {
  readonly atlas: Atlas;
  readonly view: View;
}

export interface Session {
  readonly history: History<Moment>;
  /** True while a gesture (a drag, typing) is amending one step. */
  readonly amending: boolean;
  /** Counts the steps taken so far, back and forth included: what the address follows. */
  readonly steps: number;
  /** The folding that is being made; absent when the present moment has what was asked for. */
  readonly folding?: Folding;
}

export interface SessionOptions {
  readonly folds: Folds;
  /** Says something in passing; an empty text takes back what was said. */
  readonly tell: (notice: string) => void;
}

type Command = (view: View) => View;

/** Holds the reader's moments; every change of view goes through here and can be undone. */
export function createSession(start: Moment, { folds, tell }: SessionOptions) {
  const store = createStore<Session>(() => ({ history: startAt(start), amending: false, steps: 0 }));
  /** Whose gesture is amending the present step. */
  let gesturing: unknown;
  /** Commands that the folding being made waits for, in their order. */
  let waiting: readonly Command[] = [];
  const settleWith = (history: History<Moment>) => {
    const { steps } = store.getState();
    performance.mark('atlas:change');
    store.setState({ history, amending: false, steps: steps + 1 });
  };
  const step = (change: (history: History<Moment>) => History<Moment>) => {
    const { history } = store.getState();
    const next = change(history);
    if (next !== history) settleWith(next);
  };
  const present = () => store.getState().history.present;
  const forget = () => {
    waiting = [];
    const { folding, ...rest } = store.getState();
    if (!folding) return;
    store.setState(rest, true);
    tell('');
  };
  const foldedInto = (atlas: Atlas, commands: readonly Command[]) => {
    forget();
    step((history) => goOn(history, refolded(history.present, commands, atlas)));
  };
  const refold = async (commands: readonly Command[], folding: Folding) => {
    const { atlas } = present();
    const known = folds.now(atlas, folding);
    if (known) return foldedInto(known, commands);
    waiting = commands;
    store.setState({ folding });
    tell(`Folding ${grouped(baseOf(atlas).dataset.actors.length)} names…`);
    try {
      const made = await folds.later(atlas, folding);
      if (waiting === commands) foldedInto(made, commands);
    } catch (reason) {
      if (waiting !== commands || isGivenUp(reason)) return;
      forget();
      tell(`The names could not be folded: ${String(reason)}.`);
    }
  };
  return {
    store,
    present,
    /** One step: a change of view. A command that changes nothing is no step; one that folds anew may take a while and then is one. */
    change(command: Command) {
      const { history, folding } = store.getState();
      const { view } = history.present;
      const asked = command(folding ? { ...view, folding } : view).folding;
      if (foldingKey(asked) === foldingKey(folding ?? view.folding)) {
        step((now) => goOn(now, moved(now.present, unfolding(command))));
      } else if (foldingKey(asked) === foldingKey(view.folding)) forget();
      else void refold([...waiting, command], asked);
    },
    /** The steps of one gesture become one step: the first goes on, the following of the same `by` amend it until `settle`. */
    gesture(command: Command, by?: unknown) {
      const { history, amending, steps } = store.getState();
      const next = moved(history.present, unfolding(command));
      if (Object.is(next, history.present)) return;
      performance.mark('atlas:change');
      const isSame = amending && Object.is(by, gesturing);
      gesturing = by;
      if (isSame) store.setState({ history: amend(history, next) });
      else store.setState({ history: goOn(history, next), amending: true, steps: steps + 1 });
    },
    settle() {
      if (store.getState().amending) store.setState({ amending: false });
    },
    /** Looks at another dataset, or at another fold of the same: `view` is one of just this atlas. */
    open(atlas: Atlas, view: View = firstViewOf(atlas)) {
      forget();
      step((history) => goOn(history, { atlas, view }));
    },
    /**
     * More was fetched of what `before` shows: wherever the reader was or is, it is there, and that is no step. What a moment
     * folds that takes a while to be folded anew stays as it was, but for the present one.
     */
    async grow(before: Atlas, atlas: Atlas) {
      const { history } = store.getState();
      const { view } = history.present;
      const isPresent = baseOf(history.present.atlas) === before;
      const now = isPresent ? (folds.now(atlas, view.folding) ?? (await folds.later(atlas, view.folding))) : atlas;
      const moment = (one: Moment): Moment => {
        if (baseOf(one.atlas) !== before) return one;
        const isLike = foldingKey(one.view.folding) === foldingKey(view.folding);
        const grown = isLike ? now : folds.now(atlas, one.view.folding);
        if (!grown) return one;
        growsFrom(grown, one.atlas);
        return { atlas: grown, view: carried(one.view, one.atlas, grown) };
      };
      const { past, present: here, future } = store.getState().history;
      store.setState({ history: { past: past.map(moment), present: moment(here), future: future.map(moment) } });
    },
    undo() {
      forget();
      step(undo);
    },
    redo() {
      forget();
      step(redo);
    },
  };
}

export type SessionControl = ReturnType<typeof createSession>;

/** The moment after a command; the same one when the command changes nothing that can be seen. Who is folded in is meant by the group. */
function moved(moment: Moment, command: Command): Moment {
  const { atlas } = moment;
  const next = command(moment.view);
  const view = atlas.unfolded && next !== moment.view ? carried(next, atlas, atlas) : next;
  const same = Object.is(view, moment.view) || JSON.stringify(view) === JSON.stringify(moment.view);
  return same ? moment : { ...moment, view };
}

/** A command without what it does to the folding. */
function unfolding(command: Command): Command {
  return (view) => {
    const next = command(view);
    return foldingKey(next.folding) === foldingKey(view.folding) ? next : { ...next, folding: view.folding };
  };
}

/** The moment after commands in the atlas of the folding that they ask for. */
function refolded({ atlas, view }: Moment, commands: readonly Command[], folded: Atlas): Moment {
  const next = commands.reduce((now, command) => command(now), view);
  return { atlas: folded, view: carried(next, atlas, folded) };
}
