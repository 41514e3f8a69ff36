import type { Atlas } from '../../graph/atlas';
import { OPEN_END, OPEN_START } from '../../graph/columns';
import { type Dates, datesOn } from '../../graph/dates';
import { latestEnds } from '../../graph/latest-ends';
import { type Bits, bitsWhere, difference, noBits, rangeBits, union } from '../../lib/bits';
import { memoizeLast } from '../../lib/memoize';
import { inWords, isoOf } from '../../model/edtf';
import type { TimeFilter } from '../state';
import type { Clause } from './clause';

/** A claim that is dated on the chosen axis passes when what its date covers meets the range, an undated one when undated claims are kept. */
export const timeClause: Clause = {
  id: 'time',
  label: 'Time',
  active: ({ time }) => !time.suspended && leavesOut(time),
  passes: ({ time }, atlas) => passing(time, atlas),
  describe: ({ time }) => [...rangeInWords(time), undatedInWords(time), ...unsureInWords(time)].join(', '),
};

/** True for a time filter that may leave something out, in force or suspended. */
export function leavesOut({ from, to, undated, unsure }: TimeFilter): boolean {
  return from !== undefined || to !== undefined || undated === 'drop' || unsure === 'drop';
}

const passing = memoizeLast(({ axis, from, to, undated, unsure }: TimeFilter, atlas: Atlas): Bits => {
  const dates = datesOn(atlas, axis);
  const meeting = meetingBits(dates, from ?? OPEN_START, to ?? OPEN_END);
  const sure = unsure === 'drop' ? difference(meeting, dates.unsure) : meeting;
  return undated === 'keep' && dates.dated < dates.length ? union(sure, dates.undated) : sure;
});

/** The dated claims that meet a range. In their order those that begin too late are a tail, and of the others all up to one place end too early and some after it. */
export function meetingBits({ length, dated, undated, first, last, isInOrder }: Dates, from: number, to: number): Bits {
  if (dated === 0) return noBits(length);
  if (!isInOrder) {
    return difference(
      bitsWhere(length, (claim) => first[claim]! <= to && last[claim]! >= from),
      undated,
    );
  }
  const reaching = firstAfter(latestEnds(first, last), dated, from - 1);
  const bits = rangeBits(length, reaching, firstAfter(first, dated, to));
  const early = firstAfter(first, dated, from - 1);
  for (let claim = reaching; claim < early; claim++) {
    if (last[claim]! < from) bits[claim >>> 5]! &= ~(1 << (claim & 31));
  }
  return bits;
}

/** The dated claims that begin after a day. */
export function beginningAfter({ length, dated, undated, first, isInOrder }: Dates, day: number): Bits {
  if (isInOrder) return rangeBits(length, firstAfter(first, dated, day), dated);
  return difference(
    bitsWhere(length, (claim) => first[claim]! > day),
    undated,
  );
}

/** The first of the dated claims, in their order, that begins after a day. */
export function firstAfter(first: Int32Array, dated: number, day: number): number {
  let [low, high] = [0, dated];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (first[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function rangeInWords({ axis, from, to }: TimeFilter): readonly string[] {
  if (from === undefined && to === undefined) return [];
  const [start, end] = [from, to].map((day) => (day === undefined ? undefined : inWords(isoOf(day))));
  if (start === undefined) return [`${axis} until ${end}`];
  if (end === undefined) return [`${axis} since ${start}`];
  return [start === end ? `${axis} on ${start}` : `${axis} between ${start} and ${end}`];
}

function undatedInWords({ axis, undated }: TimeFilter): string {
  const claims = axis === 'true' ? 'undated claims' : 'claims not dated as said';
  return `${claims} ${undated === 'keep' ? 'kept' : 'left out'}`;
}

function unsureInWords({ unsure }: TimeFilter): readonly string[] {
  return unsure === 'keep' ? [] : ['inferred and approximate dates left out'];
}
