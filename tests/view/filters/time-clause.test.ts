import { expect, test } from 'vitest';
import { hasBit } from '../../../src/lib/bits';
import { dayOf } from '../../../src/model/edtf';
import { timeClause } from '../../../src/view/filters/time-clause';
import { DEFAULT_VIEW, type TimeFilter } from '../../../src/view/state';
import { sel } from '../any-view';
import { datedAtlas } from '../dated-atlas';

const filters = (time: Partial<TimeFilter>) => ({
  ...DEFAULT_VIEW.filters,
  time: { ...DEFAULT_VIEW.filters.time, ...time },
});
/** What becomes of one claim, alone and beside others that are dated earlier, later and not at all. */
const passes = (edtf: string | undefined, time: Partial<TimeFilter>) => {
  const [alone, among] = [[edtf], ['2031', edtf, '1999/2000', undefined, '../1990', '2001-05']].map((times) => {
    const atlas = datedAtlas(times);
    const { place } = atlas.claims.records[times.indexOf(edtf)]!;
    return hasBit(timeClause.passes(filters(time), atlas), place);
  });
  expect(alone).toBe(among);
  return alone;
};

const FROM = dayOf(2019, 9, 1);
const TO = dayOf(2019, 9, 30);

test.each([
  ['2019-09', true],
  ['2019-09-30', true],
  ['2019-10-01', false],
  ['2019-08-31', false],
  ['2019', true],
  ['2010/2018', false],
  ['2010/2019-09-01', true],
  ['2007/..', true],
  ['2019-10/..', false],
  ['../2016', false],
  ['../2020', true],
])('a claim of %s meets September 2019: %s', (edtf, expected) => {
  expect(passes(edtf, { from: FROM, to: TO })).toBe(expected);
});

test('each end of the range may be open', () => {
  expect(['2018', '2019-09', '2020'].map((edtf) => passes(edtf, { from: FROM }))).toEqual([false, true, true]);
  expect(['2018', '2019-09', '2020'].map((edtf) => passes(edtf, { to: TO }))).toEqual([true, true, false]);
});

test('an undated claim is kept or left out as decided, whatever the range', () => {
  expect(passes(undefined, { from: FROM, to: TO })).toBe(true);
  expect(passes(undefined, { from: FROM, undated: 'drop' })).toBe(false);
  expect(passes('2019', { undated: 'drop' })).toBe(true);
});

test('the filter is in force when it has an end or leaves undated claims out, and is not suspended', () => {
  const active = (time: Partial<TimeFilter>) => timeClause.active(filters(time));
  expect(
    [{}, { from: FROM }, { to: TO }, { undated: 'drop' as const }, { from: FROM, suspended: true }].map(active),
  ).toEqual([false, true, true, true, false]);
});

test('its range is put in words', () => {
  expect(timeClause.describe(filters({ from: FROM, to: TO, undated: 'drop' }), sel)).toBe(
    '1 September 2019 to 30 September 2019, undated claims left out',
  );
  expect(timeClause.describe(filters({ from: FROM }), sel)).toBe('since 1 September 2019, undated claims kept');
});
