import { expect, test } from 'vitest';
import { hasBit } from '../../../src/lib/bits';
import { dayOf } from '../../../src/model/edtf';
import { claimId } from '../../../src/model/ids';
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
    [
      {},
      { axis: 'said' as const },
      { from: FROM },
      { to: TO },
      { undated: 'drop' as const },
      { unsure: 'drop' as const },
      { from: FROM, suspended: true },
    ].map(active),
  ).toEqual([false, false, true, true, true, true, false]);
});

test('claims whose date is inferred or marked as approximate or uncertain are left out when asked', () => {
  const marked = ['2019-09', '2019-09~', '2019-09?', '2019-09%', '2019-08~/2019-10', undefined];
  expect(marked.map((edtf) => passes(edtf, { from: FROM, to: TO, unsure: 'drop' }))).toEqual([
    true,
    false,
    false,
    false,
    false,
    true,
  ]);
});

test('on the said axis a claim stands where it was said, its source was published, or what nobody says was answered', () => {
  const axis = 'said' as const;
  const on = (id: string, time: Partial<TimeFilter>) =>
    hasBit(timeClause.passes(filters({ axis, undated: 'drop', ...time }), sel), sel.find(claimId(id))!.place);
  const day = (number: number) => ({ from: dayOf(2019, 10, number), to: dayOf(2019, 10, number) });
  // Said by a speaker on the 14th; in the dispatch of the 14th; in a communiqué of the 11th; by a speaker on no day.
  expect(['c-009', 'c-001', 'c-031', 'c-010'].map((id) => on(id, day(14)))).toEqual([true, true, false, false]);
  expect(['c-009', 'c-001', 'c-031', 'c-010'].map((id) => on(id, day(11)))).toEqual([false, false, true, false]);
  // Denied on the 13th, which moves nothing; said by nobody and denied on the 11th, which is all there is.
  expect([on('c-010', day(13)), on('c-015', day(11))]).toEqual([false, true]);
});

test('its range is put in words, and which axis it lies on', () => {
  const words = (time: Partial<TimeFilter>) => timeClause.describe(filters(time), sel);
  expect([
    words({ from: FROM, to: TO, undated: 'drop' }),
    words({ from: FROM }),
    words({ axis: 'said', to: TO, unsure: 'drop' }),
    words({ axis: 'said', from: TO, to: TO, undated: 'drop' }),
    words({ unsure: 'drop' }),
  ]).toEqual([
    'true between 1 September 2019 and 30 September 2019, undated claims left out',
    'true since 1 September 2019, undated claims kept',
    'said until 30 September 2019, claims not dated as said kept, inferred and approximate dates left out',
    'said on 30 September 2019, claims not dated as said left out',
    'undated claims kept, inferred and approximate dates left out',
  ]);
});
