/** A list of numbers for each of some items, one after the other: those of item `i` from `offsets[i]` to `offsets[i + 1]`. */
export interface Lists {
  readonly offsets: Uint32Array;
  readonly values: Uint32Array;
}

/** Puts lists one after the other. */
export function listsOf(lists: readonly (readonly number[])[]): Lists {
  const offsets = new Uint32Array(lists.length + 1);
  for (let at = 0; at < lists.length; at++) offsets[at + 1] = offsets[at]! + lists[at]!.length;
  const values = new Uint32Array(offsets[lists.length]!);
  for (let at = 0; at < lists.length; at++) values.set(lists[at]!, offsets[at]!);
  return { offsets, values };
}

/** The list of one item. */
export function listAt({ offsets, values }: Lists, at: number): Uint32Array {
  return values.subarray(offsets[at]!, offsets[at + 1]!);
}

/** Turns `keys` round: for each key below `size` the places where it stands, in ascending order. */
export function placesByKey(keys: ArrayLike<number>, size: number): Lists {
  const offsets = new Uint32Array(size + 1);
  for (let at = 0; at < keys.length; at++) offsets[keys[at]! + 1]!++;
  for (let key = 0; key < size; key++) offsets[key + 1]! += offsets[key]!;
  const next = offsets.slice();
  const values = new Uint32Array(keys.length);
  for (let at = 0; at < keys.length; at++) values[next[keys[at]!]!++] = at;
  return { offsets, values };
}
