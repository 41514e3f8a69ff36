import type { Atlas } from '../../graph/atlas';
import { inSlices } from '../../lib/slices';
import { preparingIndex } from '../../view/search-index';

/** Builds the index of an atlas a little at a time, so that the first search finds it ready. Stops when the signal says so. */
export async function prepareSearch(atlas: Atlas, signal: AbortSignal) {
  try {
    await inSlices(preparingIndex(atlas), { signal });
  } catch (reason) {
    if (!signal.aborted) throw reason;
  }
}
