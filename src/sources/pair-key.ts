import type { Ends } from './graph-source';

/** The key of a pair in a list of pairs, whichever end comes first. */
export function pairKey([a, b]: Ends): string {
  return JSON.stringify(a < b ? [a, b] : [b, a]);
}
