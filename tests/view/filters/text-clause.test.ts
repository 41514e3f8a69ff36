import { expect, test } from 'vitest';
import { Claims } from '../../../src/graph/claims';
import { textClause } from '../../../src/view/filters/text-clause';
import { DEFAULT_VIEW } from '../../../src/view/state';
import { sel } from '../any-view';

function found(text: string): readonly string[] {
  const filters = { ...DEFAULT_VIEW.filters, text: { text, suspended: false } };
  return Claims.in(sel, textClause.passes(filters, sel)).records.map(({ claim }) => claim.id);
}

test('every word must occur, in whatever order, case and accents', () => {
  expect(found('  ORVANE   harbour ')).toEqual(found('hárbour orvane'));
  expect(found('orvane harbour').filter((id) => !found('orvane').includes(id))).toEqual([]);
  expect(found('orvane').length).toBeGreaterThan(0);
  expect(found('no such words at all')).toEqual([]);
});

test('the name of the speaker and the aliases of the parties count as text', () => {
  const heron = sel.claims.records.filter(({ parties }) => parties.some((id) => id === 'heron-column'));
  expect(found('the heron column')).toEqual(expect.arrayContaining(heron.map(({ claim }) => claim.id)));
});

test('blanks alone filter nothing', () => {
  const blank = { ...DEFAULT_VIEW.filters, text: { text: '  ', suspended: false } };
  expect(textClause.active(blank)).toBe(false);
});
