import type { Atlas } from '../graph/atlas';
import type { Columns } from '../graph/columns';
import { tally } from '../graph/tally';
import type { Bits } from '../lib/bits';
import { memoizeLast } from '../lib/memoize';
import type { Sign } from '../model/vocabulary';
import { type Axis, axisDay, cellOn } from './axis';

/** How many claims, by sign. */
export type Bin = Readonly<Record<Sign, number>>;

export interface Timeline {
  /** The claims whose time begins in each cell of the axis; a folded gap has none. */
  readonly bins: readonly Bin[];
  readonly undated: Bin;
}

/** Counts some claims in the cells of an axis; undated ones apart. */
export function timelineOf({ columns }: Atlas, axis: Axis, bits: Bits): Timeline {
  const { values } = columns.signs;
  const counts = tally(placesOn(columns, axis), (axis.cells.length + 1) * values.length, bits);
  const binAt = (cell: number) => binOf(values, counts.subarray(cell * values.length));
  return { bins: axis.cells.map((_, cell) => binAt(cell)), undated: binAt(axis.cells.length) };
}

function binOf(signs: readonly Sign[], counts: Uint32Array): Bin {
  const bin: Record<Sign, number> = { '-1': 0, 0: 0, 1: 0 };
  signs.forEach((sign, code) => {
    bin[sign] = counts[code]!;
  });
  return bin;
}

/** Of each claim its cell and sign as one code; undated claims lie behind the last cell. */
const placesOn = memoizeLast((columns: Columns, axis: Axis): Uint16Array => {
  const { length, dated, signs } = columns;
  const codes = new Uint16Array(length);
  let [day, cell] = [Number.NaN, 0];
  for (let claim = 0; claim < length; claim++) {
    const next = claim < dated ? axisDay(columns, claim) : day;
    // Claims of a day stand together.
    if (next !== day) cell = cellOn(axis, next);
    day = next;
    codes[claim] = (claim < dated ? cell : axis.cells.length) * signs.values.length + signs.codes[claim]!;
  }
  return codes;
});

/** How many of some claims have each sign. */
export function countBySign({ columns: { signs } }: Atlas, bits: Bits): Bin {
  const counts = tally(signs.codes, signs.values.length, bits);
  return binOf(signs.values, counts);
}
