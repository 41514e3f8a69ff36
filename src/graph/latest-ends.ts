const known = new WeakMap<Int32Array, Int32Array>();

/**
 * Of each claim the latest last day of all up to it: where claims stand in the order of their first days this only grows, so that
 * those which all end before a day are found by halving.
 */
export function latestEnds(first: Int32Array, last: Int32Array): Int32Array {
  // Events of a day end on it.
  if (first === last) return first;
  const ends = known.get(last) ?? Int32Array.from(last);
  if (!known.has(last)) for (let at = 1; at < ends.length; at++) ends[at] = Math.max(ends[at]!, ends[at - 1]!);
  known.set(last, ends);
  return ends;
}
