import type { Atlas } from '../../graph/atlas';
import { preparingIndex } from '../../view/search-index';
import { whenIdle } from '../idle';

/** Builds the index of an atlas a little at a time, so that the first search finds it ready, but only while the page has nothing else to do. Stops when the signal says so. */
export function prepareSearch(atlas: Atlas, signal: AbortSignal): Promise<void> {
  return whenIdle(preparingIndex(atlas), signal);
}
