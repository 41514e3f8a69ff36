import { createStore } from 'zustand/vanilla';
import type { Atlas } from '../graph/atlas';
import { amend, goOn, type History, redo, startAt, undo } from '../view/history';
import { DEFAULT_VIEW, type View } from '../view/state';

/** What is looked at, and how: the value that undo goes back to and a link restores. */
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
}

/** Holds the reader's moments; every change of view goes through here and can be undone. */
export function createSession(atlas: Atlas, view: View = DEFAULT_VIEW) {
  const store = createStore<Session>(() => ({ history: startAt({ atlas, view }), amending: false, steps: 0 }));
  const step = (change: (history: History<Moment>) => History<Moment>) => {
    const { history, steps } = store.getState();
    const next = change(history);
    if (next === history) return;
    performance.mark('atlas:change');
    store.setState({ history: next, amending: false, steps: steps + 1 });
  };
  const present = () => store.getState().history.present;
  return {
    store,
    present,
    /** One step: a change of view. A command that changes nothing is no step. */
    change(command: (view: View) => View) {
      step((history) => goOn(history, moved(history.present, command)));
    },
    /** The steps of one gesture become one step: the first goes on, the following amend it until `settle`. */
    gesture(command: (view: View) => View) {
      const { history, amending, steps } = store.getState();
      const next = moved(history.present, command);
      if (Object.is(next, history.present)) return;
      performance.mark('atlas:change');
      if (amending) store.setState({ history: amend(history, next) });
      else store.setState({ history: goOn(history, next), amending: true, steps: steps + 1 });
    },
    settle() {
      if (store.getState().amending) store.setState({ amending: false });
    },
    open(opened: Atlas, start: View = DEFAULT_VIEW) {
      step((history) => goOn(history, { atlas: opened, view: start }));
    },
    undo: () => step(undo),
    redo: () => step(redo),
  };
}

export type SessionControl = ReturnType<typeof createSession>;

/** The moment after a command; the same one when the command changes nothing that can be seen. */
function moved(moment: Moment, command: (view: View) => View): Moment {
  const view = command(moment.view);
  const same = Object.is(view, moment.view) || JSON.stringify(view) === JSON.stringify(moment.view);
  return same ? moment : { ...moment, view };
}
