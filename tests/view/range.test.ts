import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisOf } from '../../src/view/axis';
import { timeClause } from '../../src/view/filters/time-clause';
import { allDates, cellsIn, cutTo, decideUndated, leftOut, placesOf } from '../../src/view/range';
import { DEFAULT_VIEW } from '../../src/view/state';
import { anyView, sel } from './any-view';

const axis = axisOf(sel.records)!;
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

test('dated claims are let through or left out before or after, none twice, none forgotten', () => {
  fc.assert(
    fc.property(anyView(sel), ({ filters }) => {
      const time = { ...filters.time, suspended: false };
      const sound = time.from === undefined || time.to === undefined || time.from <= time.to;
      if (!sound) return;
      const dated = sel.records.filter((record) => record.time !== undefined);
      const passes = timeClause.test({ ...filters, time }, sel);
      const { before, after } = leftOut(sel.records, time);
      expect(before + after + dated.filter(passes).length).toBe(dated.length);
      expect(leftOut(sel.records, { ...time, suspended: true })).toEqual({ before: 0, after: 0 });
    }),
  );
});
