import type { Atlas } from '../graph/atlas';
import { pathsFound } from '../view/paths';
import { questOf, tellAnswer } from '../view/paths-answer';
import type { PathFocus } from '../view/paths-way';
import { type Shown, shownOf } from '../view/shown';
import { isGivenUp } from './desk';
import type { Seeking } from './seeking';
import type { SessionControl } from './session';

interface Sought {
  readonly atlas: Atlas;
  readonly shown: Shown;
  readonly focus: PathFocus;
}

/** What is followed: its present moment, and a call whenever it may be another. */
interface Followed extends Pick<SessionControl, 'present'> {
  subscribe(look: () => void): () => void;
}

interface FollowOptions {
  readonly seek: Seeking;
  /** Called when paths were found: whoever reads them looks again. */
  readonly tell: (shown: Shown) => void;
}

/** Has the paths in focus sought among many claims, whenever others are asked for or something else is shown; whoever reads them looks again when they are there. */
export function followPaths(session: Followed, { seek, tell }: FollowOptions): () => void {
  let running: (Sought & { readonly stop: AbortController }) | undefined;
  const look = () => {
    const sought = soughtIn(session);
    if (sought && running && isSame(sought, running)) return;
    const quest = sought && questOf(sought.atlas, sought.shown, sought.focus);
    // What a newer quest overtakes need not be stopped: the worker that is at it may well be done in time to take the next.
    if (!quest) running?.stop.abort();
    running = undefined;
    if (!quest) return;
    const own = { ...sought, stop: new AbortController() };
    running = own;
    const settle = (answered: () => void) => {
      if (running === own) running = undefined;
      answered();
      tell(own.shown);
    };
    seek(own.atlas, quest, own.stop.signal).then(
      (answer) => settle(() => tellAnswer(own.shown, own.focus, answer)),
      (reason) => {
        if (!isGivenUp(reason)) settle(() => void pathsFound(own.atlas, own.shown, own.focus));
      },
    );
  };
  look();
  return session.subscribe(look);
}

function soughtIn(session: Followed): Sought | undefined {
  const { atlas, view } = session.present();
  const { focus } = view;
  return focus.kind === 'path' ? { atlas, shown: shownOf(atlas, view), focus } : undefined;
}

function isSame(one: Sought, other: Sought): boolean {
  return one.atlas === other.atlas && one.shown === other.shown && one.focus === other.focus;
}
