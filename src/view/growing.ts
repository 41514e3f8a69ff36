import type { Atlas } from '../graph/atlas';

const firsts = new WeakMap<Atlas, Atlas>();

/** Notes that an atlas has all of another and more: whoever stood in the picture of the other keeps its place. */
export function growsFrom(atlas: Atlas, before: Atlas) {
  if (atlas !== before) firsts.set(atlas, firstOf(before));
}

/** The atlas that an atlas grew from at first; itself where it did not grow. */
export function firstOf(atlas: Atlas): Atlas {
  return firsts.get(atlas) ?? atlas;
}
