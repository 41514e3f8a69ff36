import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datesOn } from '../../src/graph/dates';
import { dayOf } from '../../src/model/edtf';
import { axisOf } from '../../src/view/axis';
import { axisLabels, labelAt } from '../../src/view/axis-labels';
import { cellInWords, dayInWords, shortly } from '../../src/view/axis-words';
import { edtf } from '../support/arbitrary-time';
import { datedAtlas } from './dated-atlas';

const axisFor = (times: readonly string[]) => axisOf(datesOn(datedAtlas(times), 'true'))!;

test('no label runs into another or into the ends of the range', () => {
  fc.assert(
    fc.property(fc.array(edtf, { minLength: 1 }), fc.integer({ min: 60, max: 3000 }), (times, width) => {
      const taken = [labelAt('Aug 2021', width / 3, width)];
      const all = [...axisLabels(axisFor(times), width, taken), ...taken].sort((a, b) => a.left - b.left);
      const pairs = all.slice(1).map((label, at) => [all[at]!, label] as const);
      expect(pairs.filter(([before, after]) => after.left <= before.right)).toEqual([]);
      expect(all.every(({ left }) => left >= 0)).toBe(true);
    }),
  );
});

test('years are named at round steps, and what follows a gap is named', () => {
  const years = Array.from({ length: 60 }, (_, at) => String(1950 + at));
  expect(axisLabels(axisFor(['1700', ...years]), 900).map(({ text }) => text)).toEqual([
    '1700',
    '1950',
    '1955',
    '1960',
    '1965',
    '1970',
    '1975',
    '1980',
    '1985',
    '1990',
    '1995',
    '2000',
    '2005',
  ]);
});

test('months are named where there is room, at even steps', () => {
  expect(axisLabels(axisFor(['2022-11', '2023-08']), 350).map(({ text }) => text)).toEqual([
    'Nov 2022',
    '2023',
    'Mar',
    'May',
    'July',
  ]);
});

test('days and cells are named as precisely as the axis is', () => {
  const day = dayOf(2019, 9, 3);
  expect((['day', 'month', 'quarter', 'year', 'decade'] as const).map((unit) => dayInWords(day, unit))).toEqual([
    '3 September 2019',
    'September 2019',
    'September 2019',
    '2019',
    '2019',
  ]);
  expect(cellInWords({ unit: 'quarter' }, { from: dayOf(2019, 7, 1), to: dayOf(2019, 9, 30) })).toBe(
    'July 2019 to September 2019',
  );
  expect(dayInWords(dayOf(-44, 3, 15), 'year')).toBe('-0044');
  expect(['3 September 2019', 'June 2019', 'August 2019'].map(shortly)).toEqual([
    '3 Sept 2019',
    'June 2019',
    'Aug 2019',
  ]);
});
