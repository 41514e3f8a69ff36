import type { Atlas } from '../graph/atlas';
import { OPEN_END, OPEN_START } from '../graph/columns';
import { type Dates, datesOn, type TimeAxis } from '../graph/dates';
import { type Bits, hasBit, intersection } from '../lib/bits';
import { memoizeLast } from '../lib/memoize';
import { type Day, dayOf, endsBeforeStart, isoOf, parseEdtf, type Span } from '../model/edtf';
import { timeClause } from './filters/time-clause';
import { DEFAULT_VIEW, type TimeFilter } from './state';

/** A period read from what somebody typed: days, months, years or an interval of them, one end of which may be open. */
export function periodIn(text: string): Span | undefined {
  const span = parseEdtf(text.trim());
  return span && !endsBeforeStart(span) ? span : undefined;
}

/** The dated ones of some claims that stand in a period, which is an EDTF expression, on an axis of time. */
export function claimsIn(atlas: Atlas, among: Bits, axis: TimeAxis, edtf: string): Bits {
  const { first: from, last: to } = periodIn(edtf) ?? {};
  const time: TimeFilter = {
    ...DEFAULT_VIEW.filters.time,
    axis,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    undated: 'drop',
  };
  return intersection(atlas.columns.length, [among, timeClause.passes({ ...DEFAULT_VIEW.filters, time }, atlas)]);
}

/** Where time is cut in two: the first day of the later part, and both parts as EDTF. */
interface Cut {
  readonly day: Day;
  readonly a: string;
  readonly b: string;
}

/** The turn of a year that parts the dated claims best, with as many as can be wholly before it and wholly after; of a month where all are of one year. */
export const firstPeriods = memoizeLast((atlas: Atlas, axis: TimeAxis): Omit<Cut, 'day'> => {
  const dates = datesOn(atlas, axis);
  const [low, high] = reachOf(dates);
  if (low === undefined || high === undefined) return { a: '../1999', b: '2000/..' };
  const [from, to] = [yearOf(low), yearOf(high)];
  const cuts = from === to ? monthsOf(from) : yearsOf(from, to);
  const parted = partedBy(
    dates,
    cuts.map(({ day }) => day),
  );
  const best = parted.reduce((most, count, at) => (count > parted[most]! ? at : most), 0);
  const { a, b } = cuts[best]!;
  return { a, b };
});

/** The first and the last day that a claim begins or ends on. */
function reachOf({ first, last, length, undated }: Dates): readonly [Day?, Day?] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let claim = 0; claim < length; claim++) {
    if (hasBit(undated, claim)) continue;
    const [start, end] = [first[claim]!, last[claim]!];
    if (start !== OPEN_START) [low, high] = [Math.min(low, start), Math.max(high, start)];
    if (end !== OPEN_END) [low, high] = [Math.min(low, end), Math.max(high, end)];
  }
  return low <= high ? [low, high] : [];
}

function yearOf(day: Day): number {
  return Number.parseInt(isoOf(day), 10);
}

function yearsOf(from: number, to: number): readonly Cut[] {
  return Array.from({ length: to - from }, (_, at) => {
    const year = from + at + 1;
    return { day: dayOf(year, 1, 1), a: `../${edtfYear(year - 1)}`, b: `${edtfYear(year)}/..` };
  });
}

function monthsOf(year: number): readonly Cut[] {
  const month = (number: number) => `${edtfYear(year)}-${String(number).padStart(2, '0')}`;
  return Array.from({ length: 11 }, (_, at) => {
    const number = at + 2;
    return { day: dayOf(year, number, 1), a: `../${month(number - 1)}`, b: `${month(number)}/..` };
  });
}

function edtfYear(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

/** Of each of some days, ascending, the lesser of how many claims are wholly before it and wholly from it on. */
function partedBy({ first, last, length, undated }: Dates, days: readonly Day[]): readonly number[] {
  const cuts = Float64Array.from(days);
  const [before, after] = [new Uint32Array(days.length + 1), new Uint32Array(days.length + 1)];
  for (let claim = 0; claim < length; claim++) {
    if (hasBit(undated, claim)) continue;
    // From that cut on it is wholly before; up to that one it is wholly after.
    before[upTo(cuts, last[claim]!)]!++;
    after[upTo(cuts, first[claim]!)]!++;
  }
  let all = after.reduce((sum, count) => sum + count, 0);
  let past = 0;
  return days.map((_, at) => {
    past += before[at]!;
    all -= after[at]!;
    return Math.min(past, all);
  });
}

/** How many of some days, ascending, are not later than a day. */
function upTo(days: Float64Array, day: Day): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (days[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
