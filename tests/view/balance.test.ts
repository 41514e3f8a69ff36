import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BALANCE_RULES, VERDICTS, verdictOn } from '../../src/graph/balance';
import { triadsAmong } from '../../src/graph/balance-triads';
import { atOnce } from '../../src/lib/slices';
import { dayOf } from '../../src/model/edtf';
import { actorId } from '../../src/model/ids';
import { balanceFrom, balanceOf, signing, tallyBy } from '../../src/view/balance';
import type { JudgedTriad } from '../../src/view/balance-triads';
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
        const judged = [...balance.triads].filter(({ verdicts }) => verdicts[rule] !== undefined).length;
        expect(VERDICTS.reduce((sum, verdict) => sum + tally[verdict], 0)).toBe(judged);
      }
      expect(new Set(Array.from(balance.triads, ({ actors }) => actors.join())).size).toBe(balance.triads.length);
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
  for (const place of balance.triads.flipping)
    expect(balance.triads.at(place).pairs.some((pair) => both.has(pair) || unsure(pair))).toBe(true);
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
  const words = Array.from(balance.triads, (triad) => triadInWords(sel, triad, balance.signs.majority));
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
  expect(verdictsInWords(balance.triads.at(0))).toBe(
    'Balanced: Majority, Positive wins. Unbalanced: Negative wins, Only undisputed.',
  );
});

test('a place or an event is in no triad', () => {
  fc.assert(
    fc.property(anyAtlasInView(), ({ atlas, view }) => {
      const { triads } = balanceOf(atlas, shownOf(atlas, view), undefined, 'keep');
      const kinds = [...triads].flatMap(({ actors }) =>
        actors.map((place) => String(atlas.dataset.actors[place]!.kind)),
      );
      expect(kinds.filter((kind) => kind === 'place' || kind === 'event')).toEqual([]);
    }),
  );
});

test('among some actors only, triads are those of all that stay among them', () => {
  fc.assert(
    fc.property(anyAtlasInView(), fc.infiniteStream(fc.boolean()), ({ atlas, view }, picks) => {
      const shown = shownOf(atlas, view);
      const among = [...atlas.dataset.actors.keys()].filter(() => picks.next().value);
      const all = [...balanceOf(atlas, shown, undefined, 'keep').triads];
      const inside = all.filter(({ actors }) => actors.every((place) => among.includes(place)));
      expect([...balanceOf(atlas, shown, undefined, 'keep', among).triads]).toEqual(inside);
    }),
  );
});

test('the triads a rule judges so and those that flip are where they are said to stand', () => {
  fc.assert(
    fc.property(anyAtlasInView(), ({ atlas, view }) => {
      const { triads } = balanceOf(atlas, shownOf(atlas, view), undefined, 'keep');
      const all = [...triads];
      const where = (test: (triad: JudgedTriad) => boolean) =>
        Uint32Array.from(all.flatMap((triad, place) => (test(triad) ? [place] : [])));
      for (const rule of BALANCE_RULES)
        for (const verdict of VERDICTS)
          expect(triads.by(rule, verdict)).toEqual(where(({ verdicts }) => verdicts[rule] === verdict));
      const isFlipping = ({ verdicts }: JudgedTriad) =>
        BALANCE_RULES.some((rule) => verdicts[rule] !== verdicts.majority);
      expect(triads.flipping).toEqual(where(isFlipping));
    }),
  );
});

test('triads stand in the order of how many claims they rest on, then of their actors, each judged by its signs', () => {
  fc.assert(
    fc.property(anyAtlasInView(), ({ atlas, view }) => {
      const { triads, signs, counts } = balanceOf(atlas, shownOf(atlas, view), undefined, 'keep');
      const { positive, negative } = counts.majority;
      const weigh = ({ pairs }: JudgedTriad) => pairs.reduce((sum, pair) => sum + positive[pair]! + negative[pair]!, 0);
      const all = [...triads];
      const byActors = (a: JudgedTriad, b: JudgedTriad) =>
        a.actors[0] - b.actors[0] || a.actors[1] - b.actors[1] || a.actors[2] - b.actors[2];
      expect(all).toEqual(all.toSorted((a, b) => weigh(b) - weigh(a) || byActors(a, b)));
      for (const triad of all)
        for (const rule of BALANCE_RULES) expect(triad.verdicts[rule]).toBe(verdictOn(triad, signs[rule]));
    }),
  );
});

test('what was signed may travel to where its triads are found', () => {
  fc.assert(
    fc.property(anyAtlasInView(), ({ atlas, view }) => {
      const shown = shownOf(atlas, view);
      const signed = atOnce(signing(atlas, shown, undefined, 'keep'));
      const late = balanceFrom(signed, structuredClone(triadsAmong(structuredClone(signed.pairs))));
      const now = balanceOf(atlas, shown, undefined, 'keep');
      expect([...late.triads]).toEqual([...now.triads]);
      expect([late.signs, late.counts, late.both]).toEqual([now.signs, now.counts, now.both]);
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
