import { type Bits, eachBit } from '../lib/bits';
import type { Atlas } from './atlas';

/**
 * Of some claims those that count as of a day: none that begins later, and none that lasted to a stated end before it. A single
 * date is when something happened: it counts from then on. Undated claims stay.
 */
export function asOfDay(atlas: Atlas, bits: Bits, day: number): Bits {
  const { first, last, dated } = atlas.columns;
  const left = bits.slice();
  eachBit(bits, (claim) => {
    if (claim >= dated) return;
    const isOver = last[claim]! < day && lasts(atlas, claim);
    if (first[claim]! > day || isOver) left[claim >>> 5]! &= ~(1 << (claim & 31));
  });
  return left;
}

/** True for a claim whose time is an interval; where all dates are days, one of more than a day. */
function lasts({ columns: { exact, first, last }, record }: Atlas, claim: number): boolean {
  return exact ? first[claim] !== last[claim] : (record(claim).claim.time?.edtf.includes('/') ?? false);
}
