import { createStore } from 'zustand/vanilla';
import type { EventProgress } from '../../formats/events/read-events';
import { newPace } from './pace';

/** How far the opening under way is, and how many seconds it will take still, where that can be told. */
export interface OpeningProgress extends EventProgress {
  readonly secondsLeft?: number | undefined;
}

/** Followed by the dialog of the opening; undefined while nothing was read. */
export const openingProgress = createStore<{ readonly progress: OpeningProgress | undefined }>(() => ({
  progress: undefined,
}));

/** A follower of a new opening. */
export function followOpening(): (progress: EventProgress) => void {
  const pace = newPace();
  openingProgress.setState({ progress: undefined });
  return (progress) => {
    const secondsLeft = pace(progress.bytesRead, progress.bytes, performance.now());
    openingProgress.setState({ progress: { ...progress, secondsLeft } });
  };
}
