import type { Atlas } from '../../graph/atlas';
import { type Columns, OPEN_END, OPEN_START } from '../../graph/columns';
import { type Bits, rangeBits, union } from '../../lib/bits';
import { memoizeLast } from '../../lib/memoize';
import { inWords, isoOf } from '../../model/edtf';
import type { TimeFilter } from '../state';
import type { Clause } from './clause';

/** A dated claim passes when what it covers meets the range; an undated one when undated claims are kept. */
export const timeClause: Clause = {
  id: 'time',
  label: 'Time',
  active: ({ time }) =>
    !time.suspended && (time.from !== undefined || time.to !== undefined || time.undated === 'drop'),
  passes: ({ time }, atlas) => passing(time, atlas),
  describe: ({ time }) => `${rangeInWords(time)}undated claims ${time.undated === 'keep' ? 'kept' : 'left out'}`,
};

const passing = memoizeLast(({ from, to, undated }: TimeFilter, { columns }: Atlas): Bits => {
  const { length, dated } = columns;
  const meeting = meetingBits(columns, from ?? OPEN_START, to ?? OPEN_END);
  return undated === 'keep' && dated < length ? union(meeting, rangeBits(length, dated, length)) : meeting;
});

/** Claims stand in the order of their first days: those that begin too late are a tail, and of the others some end too early. */
function meetingBits({ length, dated, first, last }: Columns, from: number, to: number): Bits {
  const bits = rangeBits(length, 0, firstAfter(first, dated, to));
  const early = firstAfter(first, dated, from - 1);
  for (let claim = 0; claim < early; claim++) {
    if (last[claim]! < from) bits[claim >>> 5]! &= ~(1 << (claim & 31));
  }
  return bits;
}

/** The first of the dated claims that begins after a day. */
function firstAfter(first: Int32Array, dated: number, day: number): number {
  let [low, high] = [0, dated];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (first[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function rangeInWords({ from, to }: TimeFilter): string {
  if (from === undefined && to === undefined) return '';
  const edtf = `${from === undefined ? '..' : isoOf(from)}/${to === undefined ? '..' : isoOf(to)}`;
  return `${inWords(edtf)}, `;
}
