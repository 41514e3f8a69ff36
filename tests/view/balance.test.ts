import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BALANCE_RULES, VERDICTS } from '../../src/graph/balance';
import { dayOf } from '../../src/model/edtf';
import { balanceOf, flips, tallyBy } from '../../src/view/balance';
import { balanceInWords, triadInWords } from '../../src/view/balance-words';
import { shownOf } from '../../src/view/shown';
import { DEFAULT_VIEW } from '../../src/view/state';
import { anyAtlasInView, sel } from './any-view';
import { datedAtlas } from './dated-atlas';

test('every rule judges each triad once, and verdicts add up', () => {
  fc.assert(
    fc.property(anyAtlasInView(), ({ atlas, view }) => {
      const balance = balanceOf(atlas, shownOf(atlas, view), undefined, 'keep');
      for (const rule of BALANCE_RULES) {
        const tally = tallyBy(balance, rule);
        const judged = balance.triads.filter(({ verdicts }) => verdicts[rule] !== undefined).length;
        expect(VERDICTS.reduce((sum, verdict) => sum + tally[verdict], 0)).toBe(judged);
      }
      expect(new Set(balance.triads.map(({ actors }) => actors.join())).size).toBe(balance.triads.length);
    }),
  );
});

test('rules that let one sign win leave nothing undecided', () => {
  fc.assert(
    fc.property(anyAtlasInView(), ({ atlas, view }) => {
      const balance = balanceOf(atlas, shownOf(atlas, view), undefined, 'keep');
      expect([tallyBy(balance, 'negative').undecided, tallyBy(balance, 'positive').undecided]).toEqual([0, 0]);
    }),
  );
});

test('a triad flips only where one of its pairs carries both signs or a claim that is not undisputed', () => {
  const balance = balanceOf(sel, shownOf(sel, DEFAULT_VIEW), undefined, 'keep');
  const both = new Set(balance.both);
  const unsure = (pair: number) => balance.signs.undisputed[pair] !== balance.signs.majority[pair];
  for (const triad of balance.triads.filter(flips))
    expect(triad.pairs.some((pair) => both.has(pair) || unsure(pair))).toBe(true);
});

test('as of a day, what begins later or had ended before does not count', () => {
  const atlas = datedAtlas(['2001-01-01/2002-01-01', '2003-05-05', '2010-01-01', undefined]);
  const counted = (asOf: number | undefined, undated: 'keep' | 'drop') => {
    const { counts } = balanceOf(atlas, shownOf(atlas, DEFAULT_VIEW), asOf, undated);
    return [...counts.positive, ...counts.negative].reduce((sum, claims) => sum + claims, 0);
  };
  expect(counted(undefined, 'keep')).toBe(4);
  expect(counted(dayOf(2001, 6, 1), 'keep')).toBe(2);
  expect(counted(dayOf(2001, 6, 1), 'drop')).toBe(1);
  expect(counted(dayOf(2005, 1, 1), 'keep')).toBe(2);
  expect(counted(dayOf(2011, 1, 1), 'drop')).toBe(2);
});

test('sentences tell who is with and against whom', () => {
  const balance = balanceOf(sel, shownOf(sel, DEFAULT_VIEW), undefined, 'keep');
  const words = balance.triads.map((triad) => triadInWords(sel, triad, balance.signs.majority));
  expect(words.length).toBeGreaterThan(0);
  expect(words).toMatchInlineSnapshot(`
    [
      "Keldra and Salt Guard are with each other; both are against Orvane.",
      "Orvane and Salt Guard are against each other; both are with Marsana.",
      "Keldra and Salt Guard are with each other; both are against Coast guard.",
      "Between Heron Column and Salt Guard as many claims are with as against.",
      "Between Heron Column and Salt Guard as many claims are with as against.",
      "Keldra and Salt Guard are with each other; both are against Sel.",
      "Coast guard, Salt Guard and Sel are against one another.",
      "Keldra, Coast guard and Sel are against one another.",
    ]
  `);
  expect(balanceInWords(balance, 'majority')).toMatchInlineSnapshot(`"Of 8 triads 3 are balanced, 3 unbalanced and 2 undecided."`);
});
