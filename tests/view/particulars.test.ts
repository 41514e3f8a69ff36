import { expect, test } from 'vitest';
import { claimId } from '../../src/model/ids';
import type { Particular } from '../../src/view/particulars';
import { particularsOf } from '../../src/view/particulars';
import { sel } from './any-view';

function particulars(id: string): readonly Particular[] {
  return particularsOf(sel, sel.find(claimId(id))!);
}

test('a claim says when it was true and said, how sure it is, and what else is known', () => {
  expect(particulars('c-024')).toEqual([
    {
      label: 'When true',
      words: '9 October 2019',
      detail:
        'counted from another date: The communiqué counts “the ninth of this month” from its own date; the dispatch prints the day without a year.',
    },
    { label: 'When said', words: '11 October 2019' },
    {
      label: 'How sure',
      words: 'claimed, no hedge; credibility not rated',
      detail: 'reliability of the 2 sources: B, not rated',
    },
    { label: 'Qualifier', words: 'raid on moorings' },
    { label: 'Place', actors: [{ id: 'sel' }] },
    { label: 'Also', actors: [{ id: 'heron-column', part: 'together with' }] },
  ]);
});

test('an undated claim says so', () => {
  expect(particulars('c-011').slice(0, 2)).toEqual([
    { label: 'When true', words: 'undated' },
    { label: 'When said', words: 'not said' },
  ]);
});

test('a hedge is quoted, a rating is given out of six, and who is spoken for is named', () => {
  const sure = (id: string) => particulars(id).find(({ label }) => label === 'How sure')?.words;
  expect(sure('c-009')).toBe('claimed, hedged with “perhaps”; credibility not rated');
  expect(sure('c-010')).toBe('claimed, no hedge; credibility 2 of 6');
  expect(particulars('c-007').at(-1)).toEqual({ label: 'On behalf of', actors: [{ id: 'orvane' }] });
});
