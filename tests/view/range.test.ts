import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datesOn } from '../../src/graph/dates';
import { countBits, difference } from '../../src/lib/bits';
import { axisOf } from '../../src/view/axis';
import { timeClause } from '../../src/view/filters/time-clause';
import {
  allDates,
  cellsIn,
  cutTo,
  decideUndated,
  decideUnsure,
  leftOut,
  measureBy,
  placesOf,
} from '../../src/view/range';
import { shownOf } from '../../src/view/shown';
import { DEFAULT_VIEW } from '../../src/view/state';
import { anyAtlasInView, anyView, sel } from './any-view';

const dates = datesOn(sel, 'true');
const axis = axisOf(dates)!;
const last = axis.cells.length - 1;
const cell = fc.integer({ min: 0, max: last });
const ordered = fc.tuple(cell, cell).map(([a, b]) => ({ first: Math.min(a, b), last: Math.max(a, b) }));

test('a range cut to some cells reaches over exactly those cells, edge to edge', () => {
  fc.assert(
    fc.property(anyView(sel), ordered, (view, range) => {
      const { time } = cutTo(view, axis, range).filters;
      expect(time.suspended).toBe(false);
      expect(time.undated).toBe(view.filters.time.undated);
      expect(cellsIn(axis, time)).toEqual(range);
      const [start, end] = placesOf(axis, time);
      const [first, final] = [axis.cells[range.first]!, axis.cells[range.last]!];
      expect(start).toBeCloseTo(first.start);
      expect(end).toBeCloseTo(final.start + final.size);
    }),
  );
});

test('a range at full extent is no range, and one beyond the ends stops there', () => {
  expect(cutTo(DEFAULT_VIEW, axis, { first: 0, last })).toBe(DEFAULT_VIEW);
  expect(cutTo(DEFAULT_VIEW, axis, { first: -5, last: last + 5 })).toBe(DEFAULT_VIEW);
  const narrowed = cutTo(DEFAULT_VIEW, axis, { first: 2, last: 3 });
  expect(cutTo(narrowed, axis, { first: 0, last })).toEqual(DEFAULT_VIEW);
});

test('cutting to the same cells again changes nothing', () => {
  const narrowed = cutTo(DEFAULT_VIEW, axis, { first: 2, last: 3 });
  expect(cutTo(narrowed, axis, { first: 3, last: 2 })).toBe(narrowed);
});

test('all dates and the decision about undated claims leave each other alone', () => {
  const narrowed = decideUndated(cutTo(DEFAULT_VIEW, axis, { first: 2, last: 3 }), 'drop');
  expect(allDates(narrowed)).toEqual(decideUndated(DEFAULT_VIEW, 'drop'));
  expect(decideUndated(narrowed, 'keep')).toEqual(cutTo(DEFAULT_VIEW, axis, { first: 2, last: 3 }));
});

test('another axis is another range: what was decided stays, the range does not', () => {
  const narrowed = decideUnsure(decideUndated(cutTo(DEFAULT_VIEW, axis, { first: 2, last: 3 }), 'drop'), 'drop');
  const said = measureBy(narrowed, 'said');
  expect(said.filters.time).toEqual({ axis: 'said', undated: 'drop', unsure: 'drop', suspended: false });
  expect(measureBy(said, 'said')).toBe(said);
  expect(allDates(said)).toEqual(said);
});

test('dated claims are let through or left out before, after or as unsure, none twice, none forgotten', () => {
  fc.assert(
    fc.property(anyAtlasInView(), ({ atlas, view: { filters } }) => {
      const time = { ...filters.time, suspended: false };
      const sound = time.from === undefined || time.to === undefined || time.from <= time.to;
      if (!sound) return;
      const on = datesOn(atlas, time.axis);
      const passed = difference(timeClause.passes({ ...filters, time }, atlas), on.undated);
      const { before, after, unsure } = leftOut(on, atlas.claims.bits, time);
      expect(before + after + unsure + countBits(passed)).toBe(on.dated);
      expect(leftOut(on, atlas.claims.bits, { ...time, suspended: true })).toEqual({ before: 0, after: 0, unsure: 0 });
    }),
  );
});

test('of any claims those that end before the range and those that begin after it are counted', () => {
  fc.assert(
    fc.property(anyAtlasInView(), ({ atlas, view }) => {
      const time = { ...view.filters.time, axis: 'true' as const, unsure: 'keep' as const };
      if (time.from !== undefined && time.to !== undefined && time.from > time.to) return;
      const { claims } = shownOf(atlas, { ...view, filters: { ...view.filters, time: DEFAULT_VIEW.filters.time } });
      const spans = claims.records.flatMap((record) => record.time ?? []);
      const before = spans.filter(({ last }) => last !== undefined && time.from !== undefined && last < time.from);
      const after = spans.filter(({ first }) => first !== undefined && time.to !== undefined && first > time.to);
      const expected = { before: before.length, after: after.length, unsure: 0 };
      expect(leftOut(datesOn(atlas, 'true'), claims.bits, { ...time, suspended: false })).toEqual(expected);
    }),
  );
});
