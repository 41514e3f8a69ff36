import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BALANCE_RULES, VERDICTS } from '../../src/graph/balance';
import { dayOf } from '../../src/model/edtf';
import { actorId } from '../../src/model/ids';
import { balanceOf, flips, tallyBy } from '../../src/view/balance';
import { balanceInWords, triadInWords, verdictsInWords, wordsOfBalance } from '../../src/view/balance-words';
import { closePanel, select, togglePanel } from '../../src/view/commands';
import { drawnOf } from '../../src/view/drawing';
import { litBy } from '../../src/view/lit';
import { sceneOf } from '../../src/view/scene';
import { shownOf } from '../../src/view/shown';
import { DEFAULT_VIEW, type View } from '../../src/view/state';
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
    return [...counts.majority.positive, ...counts.majority.negative].reduce((sum, claims) => sum + claims, 0);
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
      "Heron Column, Marsana and Salt Guard: between Heron Column and Salt Guard as many claims are with as against.",
      "Heron Column, Coast guard and Salt Guard: between Heron Column and Salt Guard as many claims are with as against.",
    ]
  `);
  expect(BALANCE_RULES.map((rule) => balanceInWords(balance, rule))).toEqual([
    'Of 5 triads 2 are balanced, 1 unbalanced and 2 undecided.',
    'All 5 triads are unbalanced.',
    'All 5 triads are balanced.',
    'Of 4 triads 2 are balanced and 2 unbalanced.',
  ]);
  expect(verdictsInWords(balance.triads[0]!)).toBe(
    'Balanced: Majority, Positive wins. Unbalanced: Negative wins, Only undisputed.',
  );
});

test('a place or an event is in no triad', () => {
  fc.assert(
    fc.property(anyAtlasInView(), ({ atlas, view }) => {
      const { triads } = balanceOf(atlas, shownOf(atlas, view), undefined, 'keep');
      const kinds = triads.flatMap(({ actors }) => actors.map((place) => String(atlas.dataset.actors[place]!.kind)));
      expect(kinds.filter((kind) => kind === 'place' || kind === 'event')).toEqual([]);
    }),
  );
});

test('among some actors only, triads are those of all that stay among them', () => {
  fc.assert(
    fc.property(anyAtlasInView(), fc.infiniteStream(fc.boolean()), ({ atlas, view }, picks) => {
      const shown = shownOf(atlas, view);
      const among = [...atlas.dataset.actors.keys()].filter(() => picks.next().value);
      const all = balanceOf(atlas, shown, undefined, 'keep').triads;
      const inside = all.filter(({ actors }) => actors.every((place) => among.includes(place)));
      expect(balanceOf(atlas, shown, undefined, 'keep', among).triads).toEqual(inside);
    }),
  );
});

test('a link says the rule and the day where they are not what they are anyway', () => {
  const told = (balance: View['balance']) => wordsOfBalance({ ...DEFAULT_VIEW, balance });
  expect(told({ rule: 'majority' })).toEqual([]);
  expect(told({ rule: 'negative', asOf: dayOf(2022, 12, 31) })).toEqual([
    'Balance: negative wins, as of 31 December 2022',
  ]);
});

test('with the balance beside it, a selected triad stands out without its neighbours', () => {
  const three = ['keldra', 'orvane', 'salt-guard'].map(actorId);
  const selected = select(togglePanel(DEFAULT_VIEW, 'balance'), { kind: 'actors', ids: three });
  const room = { actors: 100, strands: 500 };
  const scene = sceneOf(sel, shownOf(sel, selected), drawnOf(sel, selected, room), undefined);
  const lit = litBy(sel, selected, scene);
  expect([...(lit?.actors ?? [])].sort()).toEqual(['keldra', 'orvane', 'salt-guard']);
  const ends = scene.strands.filter(({ key }) => lit?.strands.has(key)).flatMap(({ from, to }) => [from, to]);
  expect(new Set<string>(ends)).toEqual(new Set<string>(three));
  expect(litBy(sel, closePanel(selected), scene)?.actors.size).toBeGreaterThan(3);
});
