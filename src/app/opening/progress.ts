import { createStore } from 'zustand/vanilla';
import type { EventProgress } from '../../formats/events/read-events';
import { newPace } from './pace';

/** How far the opening under way is, in rows and bytes of a table or as a share of a file, and how many seconds it will take still, where that can be told. */
export type OpeningProgress = (EventProgress | ShareProgress) & { readonly secondsLeft?: number | undefined };

interface ShareProgress {
  readonly file: string;
  /** 0 to 1. */
  readonly share: number;
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

/** A follower of the opening of one file, told which share of it is done. */
export function followShare(file: string): (share: number) => void {
  const pace = newPace();
  openingProgress.setState({ progress: undefined });
  return (share) => {
    const secondsLeft = pace(share, 1, performance.now());
    openingProgress.setState({ progress: { file, share, secondsLeft } });
  };
}
