/** Of each row by its number where it stands when sorted: 1 and up, equal rows alike, 0 for a row that has nothing there. */
export type Ranks = Uint32Array;

/** The ranks of numbers, the least first; NaN is nothing. */
export function ranksOfNumbers(values: ArrayLike<number>): Ranks {
  const sorted = Float64Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort();
  const distinct = sorted.filter((value, at) => at === 0 || value !== sorted[at - 1]);
  return Uint32Array.from(values, (value) => (Number.isNaN(value) ? 0 : placeIn(distinct, value) + 1));
}

function placeIn(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The ranks of a column of codes, by the rank of each code. */
export function ranksByCode(codes: ArrayLike<number>, ranks: Ranks): Ranks {
  const found = new Uint32Array(codes.length);
  for (let row = 0; row < found.length; row++) found[row] = ranks[codes[row]!]!;
  return found;
}

/** The ranks of counts, the least first; none of them is nothing. */
export function ranksOfCounts(counts: Uint32Array): Ranks {
  const ranks = new Uint32Array(counts.reduce((most, count) => Math.max(most, count), 0) + 1);
  for (const count of counts) ranks[count] = 1;
  for (let count = 0, rank = 0; count < ranks.length; count++) if (ranks[count] === 1) ranks[count] = ++rank;
  return counts.map((count) => ranks[count]!);
}

/** So many rows are gone through in one step. */
const STEP = 65_536;

/** Some rows in the order of their ranks, found in short steps; `down` is the greatest first. Equals stay as they are, and those with nothing come last either way. */
export function* ordered(rows: Uint32Array, ranks: Ranks, down: boolean): Generator<undefined, Uint32Array> {
  const { length } = rows;
  let most = 0;
  for (let at = 0; at < length; at++) most = Math.max(most, ranks[rows[at]!]!);
  yield;
  const slotOf = (rank: number) => (rank === 0 ? most : down ? most - rank : rank - 1);
  const next = new Uint32Array(most + 2);
  for (let at = 0; at < length; at++) {
    next[slotOf(ranks[rows[at]!]!) + 1]!++;
    if (at % STEP === STEP - 1) yield;
  }
  for (let slot = 0; slot <= most; slot++) next[slot + 1]! += next[slot]!;
  const order = new Uint32Array(length);
  for (let at = 0; at < length; at++) {
    order[next[slotOf(ranks[rows[at]!]!)]!++] = rows[at]!;
    if (at % STEP === STEP - 1) yield;
  }
  return order;
}
