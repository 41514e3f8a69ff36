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
}

/** Holds the reader's moments; every change of view goes through here and can be undone. */
export function createSession(atlas: Atlas, view: View = DEFAULT_VIEW) {
  const store = createStore<Session>(() => ({ history: startAt({ atlas, view }), amending: false }));
  const step = (change: (history: History<Moment>) => History<Moment>) => {
    performance.mark('atlas:change');
    store.setState(({ history }) => ({ history: change(history), amending: false }));
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
      const { history, amending } = store.getState();
      const next = moved(history.present, command);
      if (Object.is(next, history.present)) return;
      store.setState({ history: amending ? amend(history, next) : goOn(history, next), amending: true });
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

function moved(moment: Moment, command: (view: View) => View): Moment {
  const view = command(moment.view);
  return Object.is(view, moment.view) ? moment : { ...moment, view };
}
