import type { Atlas } from '../../graph/atlas';
import { datesOn, type TimeAxis } from '../../graph/dates';
import { type Bits, eachBit, hasBit } from '../../lib/bits';
import type { Sign } from '../../model/vocabulary';
import { axisDay } from '../../view/axis';
import type { Bins, Cuts } from '../graph-source';

/** How some claims fall into spans of time by the day that each begins at; one without a beginning stands where it ends. */
export function countedBins(atlas: Atlas, bits: Bits, axis: TimeAxis, cuts: Cuts): Bins {
  const dates = datesOn(atlas, axis);
  const { signs } = atlas.columns;
  const counts = cuts.slice(1).map(noClaims);
  const undated = noClaims();
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  eachBit(bits, (claim) => {
    const sign = signs.values[signs.codes[claim]!]!;
    if (hasBit(dates.undated, claim)) {
      undated[sign]++;
      return;
    }
    const day = axisDay(dates, claim);
    first = Math.min(first, day);
    last = Math.max(last, day);
    const bin = counts[spanOf(cuts, day)];
    if (bin) bin[sign]++;
  });
  const bins = counts.map((claims, at) => ({ from: cuts[at]!, to: cuts[at + 1]! - 1, claims }));
  return { bins, undated, ...(first <= last && { extent: [first, last] }) };
}

function noClaims(): Record<Sign, number> {
  return { '-1': 0, 0: 0, 1: 0 };
}

/** Which span a day lies in; one that there is not when it lies in none. */
function spanOf(cuts: Cuts, day: number): number {
  let [low, high] = [0, cuts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (cuts[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
