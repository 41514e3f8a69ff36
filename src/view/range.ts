import { OPEN_END, OPEN_START } from '../graph/columns';
import type { Dates, TimeAxis } from '../graph/dates';
import { type Bits, countBits, difference, intersection } from '../lib/bits';
import { type Axis, cellOn, placeOf } from './axis';
import { beginningAfter, meetingBits } from './filters/time-clause';
import type { TimeFilter, View } from './state';

/** A stretch of the axis: the numbers of its first and last cell. */
export interface CellRange {
  readonly first: number;
  readonly last: number;
}

/** The cells that a time filter reaches over. */
export function cellsIn(axis: Axis, { from, to }: TimeFilter): CellRange {
  return {
    first: from === undefined ? 0 : cellOn(axis, from),
    last: to === undefined ? axis.cells.length - 1 : cellOn(axis, to),
  };
}

/** Where a time filter begins and ends on the axis, in bins from its start. */
export function placesOf(axis: Axis, { from, to }: TimeFilter): readonly [start: number, end: number] {
  return [from === undefined ? 0 : placeOf(axis, from), to === undefined ? axis.length : placeOf(axis, to + 1)];
}

/** Filters to a stretch of the axis, in force; an end of the axis is no limit, and all of it is no range. */
export function cutTo(view: View, { cells }: Axis, { first, last }: CellRange): View {
  const { time } = view.filters;
  const low = Math.max(0, Math.min(first, last));
  const high = Math.min(cells.length - 1, Math.max(first, last));
  const from = low === 0 ? undefined : cells[low]!.from;
  const to = high === cells.length - 1 ? undefined : cells[high]!.to;
  if (time.from === from && time.to === to && !time.suspended) return view;
  const range = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  return withTime(view, { ...unranged(time), ...range, suspended: false });
}

/** Ends the range; the axis, and what was decided about undated and unsure claims, stays. */
export function allDates(view: View): View {
  return withTime(view, unranged(view.filters.time));
}

/** Asks when claims were said instead of when they were true, or the other way round; a range of the one is none of the other. */
export function measureBy(view: View, axis: TimeAxis): View {
  const { time } = view.filters;
  return time.axis === axis ? view : withTime(view, { ...unranged(time), axis });
}

/** Keeps undated claims in or leaves them out, in force. */
export function decideUndated(view: View, undated: TimeFilter['undated']): View {
  return withTime(view, { ...view.filters.time, undated, suspended: false });
}

/** Keeps claims whose date is inferred, approximate or uncertain in, or leaves them out, in force. */
export function decideUnsure(view: View, unsure: TimeFilter['unsure']): View {
  return withTime(view, { ...view.filters.time, unsure, suspended: false });
}

function withTime(view: View, time: TimeFilter): View {
  return { ...view, filters: { ...view.filters, time } };
}

function unranged({ from: _, to: __, ...rest }: TimeFilter): TimeFilter {
  return rest;
}

/** How many dated claims end before a range, how many begin after it, and how many of the others are left out as unsure. */
export interface LeftOut {
  readonly before: number;
  readonly after: number;
  readonly unsure: number;
}

/** How many of some claims a time filter leaves out, undated ones aside. */
export function leftOut(dates: Dates, bits: Bits, { from, to, unsure, suspended }: TimeFilter): LeftOut {
  if (suspended) return { before: 0, after: 0, unsure: 0 };
  const count = (...sets: readonly Bits[]) => countBits(intersection(dates.length, [bits, ...sets]));
  const meeting = meetingBits(dates, from ?? OPEN_START, to ?? OPEN_END);
  const late = beginningAfter(dates, to ?? OPEN_END);
  const after = count(late);
  return {
    before: countBits(difference(bits, dates.undated)) - count(meeting) - after,
    after,
    unsure: unsure === 'drop' ? count(meeting, dates.unsure) : 0,
  };
}
