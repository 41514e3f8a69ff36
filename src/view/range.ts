import type { Atlas } from '../graph/atlas';
import { OPEN_END, OPEN_START } from '../graph/columns';
import { type Bits, eachBit } from '../lib/bits';
import { type Axis, cellOn, placeOf } from './axis';
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
  const { undated, ...before } = view.filters.time;
  const low = Math.max(0, Math.min(first, last));
  const high = Math.min(cells.length - 1, Math.max(first, last));
  const from = low === 0 ? undefined : cells[low]!.from;
  const to = high === cells.length - 1 ? undefined : cells[high]!.to;
  if (before.from === from && before.to === to && !before.suspended) return view;
  const range = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  return { ...view, filters: { ...view.filters, time: { ...range, undated, suspended: false } } };
}

/** Ends the range; what was decided about undated claims stays. */
export function allDates(view: View): View {
  const { undated, suspended } = view.filters.time;
  return { ...view, filters: { ...view.filters, time: { undated, suspended } } };
}

/** Keeps undated claims in or leaves them out, in force. */
export function decideUndated(view: View, undated: TimeFilter['undated']): View {
  return { ...view, filters: { ...view.filters, time: { ...view.filters.time, undated, suspended: false } } };
}

/** How many dated claims end before a range, and how many begin after it: those it leaves out. */
export function leftOut({ columns }: Atlas, bits: Bits, { from, to, suspended }: TimeFilter) {
  const { dated, first, last } = columns;
  const [start, end] = suspended ? [OPEN_START, OPEN_END] : [from ?? OPEN_START, to ?? OPEN_END];
  let [before, after] = [0, 0];
  eachBit(bits, (claim) => {
    if (claim >= dated) return;
    if (last[claim]! < start) before++;
    if (first[claim]! > end) after++;
  });
  return { before, after };
}
