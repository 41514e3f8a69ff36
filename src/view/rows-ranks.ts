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

/** Some rows in the order of their ranks, `down` the greatest first; equals stay as they are, and those with nothing come last either way. */
export function ordered(rows: Uint32Array, ranks: Ranks, down: boolean): Uint32Array {
  const most = rows.reduce((greatest, row) => Math.max(greatest, ranks[row]!), 0);
  const slotOf = (row: number) => {
    const rank = ranks[row]!;
    return rank === 0 ? most : down ? most - rank : rank - 1;
  };
  const next = new Uint32Array(most + 2);
  for (const row of rows) next[slotOf(row) + 1]!++;
  for (let slot = 0; slot <= most; slot++) next[slot + 1]! += next[slot]!;
  const order = new Uint32Array(rows.length);
  for (const row of rows) order[next[slotOf(row)]!++] = row;
  return order;
}
