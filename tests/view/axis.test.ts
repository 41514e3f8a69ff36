import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datesOn } from '../../src/graph/dates';
import { dayOf, isoOf } from '../../src/model/edtf';
import { type Axis, axisOf, cellAt, cellOn, edgeNear, placeOf } from '../../src/view/axis';
import { edtf } from '../support/arbitrary-time';
import { datedAtlas } from './dated-atlas';

const axisFor = (...times: readonly string[]) => axisOf(datesOn(datedAtlas(times), 'true'))!;
const anyAxis = fc.array(edtf, { minLength: 1, maxLength: 30 }).map((times) => axisFor(...times));

function written({ unit, cells }: Axis) {
  return [unit, ...cells.map(({ kind, from, to }) => `${kind} ${isoOf(from)}/${isoOf(to)}`)];
}

test('the axis runs on without a break: each cell begins the day after the one before, and where it ends', () => {
  fc.assert(
    fc.property(anyAxis, ({ cells, length }) => {
      cells.forEach((cell, index) => {
        const before = cells[index - 1];
        expect(cell.to).toBeGreaterThanOrEqual(cell.from);
        expect(cell.size).toBeGreaterThan(0);
        if (before) expect([cell.from, cell.start]).toEqual([before.to + 1, before.start + before.size]);
      });
      expect(cells.at(-1)!.start + cells.at(-1)!.size).toBeCloseTo(length);
    }),
  );
});

test('it has at most 90 bins and 3 gaps, unless even centuries do not fit', () => {
  fc.assert(
    fc.property(anyAxis, ({ unit, cells }) => {
      if (unit === 'century') return;
      expect(cells.filter(({ kind }) => kind === 'bin').length).toBeLessThanOrEqual(90);
      expect(cells.filter(({ kind }) => kind === 'gap').length).toBeLessThanOrEqual(3);
    }),
  );
});

test('a day lies in its cell, and places keep the order of days', () => {
  const withDays = anyAxis.chain((axis) => {
    const [min, max] = [axis.cells[0]!.from, axis.cells.at(-1)!.to];
    return fc.tuple(fc.constant(axis), fc.integer({ min, max }), fc.integer({ min, max }));
  });
  fc.assert(
    fc.property(withDays, ([axis, one, other]) => {
      const cell = axis.cells[cellOn(axis, one)]!;
      expect(cell.from <= one && one <= cell.to).toBe(true);
      expect(cellAt(axis, placeOf(axis, one))).toBe(cellOn(axis, one));
      expect(Math.sign(placeOf(axis, one) - placeOf(axis, other))).toBe(Math.sign(one - other));
    }),
  );
});

test('the edge nearest to a cell’s start is its own, and the last is the end of the axis', () => {
  fc.assert(
    fc.property(anyAxis, (axis) => {
      expect(axis.cells.map(({ start }) => edgeNear(axis, start))).toEqual(axis.cells.map((_cell, index) => index));
      expect(edgeNear(axis, axis.length)).toBe(axis.cells.length);
    }),
  );
});

test('a long empty stretch is folded, a short one is not', () => {
  expect(written(axisFor('2001-03', '2021-08', '2021-10'))).toEqual([
    'month',
    'bin 2001-03-01/2001-03-31',
    'gap 2001-04-01/2021-07-31',
    'bin 2021-08-01/2021-08-31',
    'bin 2021-09-01/2021-09-30',
    'bin 2021-10-01/2021-10-31',
  ]);
});

test('claims of one day stand in the middle of a week of days', () => {
  expect(axisFor('2024-03-05', '2024-03-05')).toMatchObject({ unit: 'day', length: 7 });
  expect(isoOf(axisFor('2024-03-05').cells[3]!.from)).toBe('2024-03-05');
});

test('a month known only as a month is not put on its first day', () => {
  expect(axisFor('2024-03-05', '2024-03').unit).toBe('month');
});

test('the unit grows with what has to be shown', () => {
  const every = (years: number, count: number) =>
    Array.from({ length: count }, (_year, index) => String(1000 + index * years));
  expect(
    [every(1, 7), every(1, 20), every(1, 80), every(10, 80), every(100, 9)].map((times) => axisFor(...times).unit),
  ).toEqual(['year', 'year', 'year', 'decade', 'century']);
});

test('the unit is no finer than half of the dates are precise', () => {
  const units = [
    ['2020', '2021', '2021-05'],
    ['2020', '2021-05'],
    ['2020~/2024~', '2021-05'],
    ['202X', '2021'],
  ];
  expect(units.map((times) => axisFor(...times).unit)).toEqual(['year', 'month', 'month', 'year']);
});

test('a year among months has its twelve bins, not its first alone', () => {
  expect(written(axisFor('2020', '2022-02', '2022-02-03'))).toEqual([
    'month',
    ...Array.from({ length: 12 }, (_, month) => {
      const [from, to] = [dayOf(2020, month + 1, 1), dayOf(2020, month + 2, 0)];
      return `bin ${isoOf(from)}/${isoOf(to)}`;
    }),
    'gap 2021-01-01/2022-01-31',
    'bin 2022-02-01/2022-02-28',
  ]);
});

test('years before our era have their place', () => {
  const axis = axisFor('-0044', '0012');
  expect(cellOn(axis, dayOf(-44, 1, 15))).toBe(0);
});

test('without a date there is no axis', () => {
  expect(axisOf(datesOn(datedAtlas([undefined]), 'true'))).toBeUndefined();
});
