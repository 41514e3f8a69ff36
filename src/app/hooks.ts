import { createContext, useContext, useDeferredValue, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Atlas } from '../graph/atlas';
import { drawnOf } from '../view/drawing';
import type { Foreground } from '../view/foreground';
import { type Shown, shownOf } from '../view/shown';
import type { Folding, View } from '../view/state';
import type { Moment, SessionControl } from './session';
import { type Stage, stage } from './stage';

export const SessionContext = createContext<SessionControl | undefined>(undefined);

/** The session's commands: `change`, `gesture`, `settle`, `open`, `undo`, `redo`. */
export function useSession(): SessionControl {
  const session = useContext(SessionContext);
  if (!session) throw new Error('invalid use of a panel: it stands outside the session');
  return session;
}

/** The moment that a part of the page stands at which may be behind the others; undefined for what is always in the present. */
export const BehindContext = createContext<Moment | undefined>(undefined);

/** The atlas and view looked at now. */
export function useMoment(): Moment {
  const behind = useContext(BehindContext);
  return useStore(useSession().store, ({ history }) => behind ?? history.present);
}

/** The atlas looked at now; who reads nothing else of the moment is not drawn anew with every change of view. */
export function useAtlas(): Atlas {
  const behind = useContext(BehindContext);
  return useStore(useSession().store, ({ history }) => (behind ?? history.present).atlas);
}

/** The folding that was asked for, and whether it is still being made. */
export function useFolding(): { readonly folding: Folding; readonly isWaiting: boolean } {
  const { store } = useSession();
  const { folding } = useMoment().view;
  const asked = useStore(store, (session) => session.folding);
  return { folding: asked ?? folding, isWaiting: asked !== undefined };
}

/** What the view shows now. */
export function useShown(): Shown {
  const { atlas, view } = useMoment();
  return shownOf(atlas, view);
}

interface Drawn extends Pick<Foreground, 'pairs' | 'contested'> {
  readonly actors: Foreground['pairs'];
  readonly isPart: boolean;
}

/**
 * How many actors, pairs and contested pairs are drawn, of how many that the view shows. To find the strongest takes a while: it is
 * told right after what the reader did has been answered.
 */
export function useDrawn(): Drawn {
  const { atlas, view } = useDeferredValue(useMoment());
  const room = useStage((stage) => stage.room);
  const ranked = useStage((stage) => stage.ranked);
  // By a ranking or paths that are told later others are chosen: it is asked anew.
  const question = useMemo(() => ({ atlas, view, room, ranked }), [atlas, view, room, ranked]);
  return useMemo(() => {
    const { atlas, view, room } = question;
    const { actors: chosen, pairs, contested } = drawnOf(atlas, view, room);
    const actors = { drawn: chosen.length, of: shownOf(atlas, view).drawable.length };
    return { actors, pairs, contested, isPart: actors.drawn < actors.of || pairs.drawn < pairs.of };
  }, [question]);
}

/** A function that changes the view by a command. */
export function useChange(): (command: (view: View) => View) => void {
  return useSession().change;
}

export function useStage<Value>(pick: (stage: Stage) => Value): Value {
  return useStore(stage, pick);
}
