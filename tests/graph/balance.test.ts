import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  BALANCE_RULES,
  EVEN,
  NO_SIGN,
  type PairSigns,
  pairSigns,
  signCounts,
  type Triad,
  verdictOn,
} from '../../src/graph/balance';
import { triadsAmong } from '../../src/graph/balance-triads';
import { type Pairs, pairBetween } from '../../src/graph/pairs';
import { anyAtlas } from '../view/any-atlas';

test('triads are those that a look at every three actors finds, with their pairs in order', () => {
  fc.assert(
    fc.property(anyAtlas(), fc.constantFrom(...BALANCE_RULES), (atlas, rule) => {
      const signs = pairSigns(atlas, atlas.claims.bits, rule);
      const found = triadsIn(atlas.pairs, signs);
      const signed = (a: number, b: number) => {
        const pair = pairBetween(atlas.pairs, a, b);
        return pair !== undefined && signs[pair] !== NO_SIGN ? pair : undefined;
      };
      const wanted: Triad[] = [];
      const { length } = atlas.dataset.actors;
      for (let a = 0; a < length; a++)
        for (let b = a + 1; b < length; b++)
          for (let c = b + 1; c < length; c++) {
            const [one, far, outer] = [signed(a, b), signed(b, c), signed(a, c)];
            if (one !== undefined && far !== undefined && outer !== undefined)
              wanted.push({ actors: [a, b, c], pairs: [one, far, outer] });
          }
      expect(found.sort(byActors)).toEqual(wanted);
    }),
  );
});

/** The triads of pairs that have a sign. */
function triadsIn({ low, high, length, ofActor }: Pairs, all: PairSigns): Triad[] {
  // An actor's ties with itself have no sign, and pairs without one do no harm.
  const signs = { majority: all, negative: all, positive: all, undisputed: all };
  const actors = ofActor.offsets.length - 1;
  const { pairs } = triadsAmong({ actors, low, high, signs, weight: new Uint32Array(length) });
  return Array.from({ length: pairs.length / 3 }, (_, at) => {
    const [one, far, outer] = [pairs[at * 3]!, pairs[at * 3 + 1]!, pairs[at * 3 + 2]!];
    return { actors: [low[one]!, high[one]!, high[far]!], pairs: [one, far, outer] };
  });
}

function byActors(one: Triad, other: Triad): number {
  return one.actors[0] - other.actors[0] || one.actors[1] - other.actors[1] || one.actors[2] - other.actors[2];
}

test('the sign of a pair follows from how many of its claims are with and against', () => {
  fc.assert(
    fc.property(anyAtlas(), (atlas) => {
      const { positive, negative } = signCounts(atlas, atlas.claims.bits);
      const [majority, wary, kind] = (['majority', 'negative', 'positive'] as const).map((rule) =>
        pairSigns(atlas, atlas.claims.bits, rule),
      );
      for (let pair = 0; pair < atlas.pairs.length; pair++) {
        if (atlas.pairs.low[pair] === atlas.pairs.high[pair]) continue;
        const [withs, againsts] = [positive[pair]!, negative[pair]!];
        const most = withs === againsts ? (withs === 0 ? NO_SIGN : EVEN) : Math.sign(withs - againsts);
        expect([majority![pair], wary![pair], kind![pair]]).toEqual([
          most,
          againsts > 0 ? -1 : withs > 0 ? 1 : NO_SIGN,
          withs > 0 ? 1 : againsts > 0 ? -1 : NO_SIGN,
        ]);
      }
    }),
  );
});

test('turning all signs of one actor round changes no verdict', () => {
  fc.assert(
    fc.property(anyAtlas(), fc.nat(), (atlas, pick) => {
      const { pairs, dataset } = atlas;
      const signs = pairSigns(atlas, atlas.claims.bits, 'negative');
      const turned = pick % Math.max(1, dataset.actors.length);
      const other = signs.map((sign, pair) =>
        pairs.low[pair] === turned || pairs.high[pair] === turned ? -sign : sign,
      );
      for (const triad of triadsIn(pairs, signs)) expect(verdictOn(triad, other)).toBe(verdictOn(triad, signs));
    }),
  );
});

test('an even pair leaves its triad undecided', () => {
  expect(verdictOn({ pairs: [0, 1, 2] }, Int8Array.of(1, EVEN, -1))).toBe('undecided');
  expect(verdictOn({ pairs: [0, 1, 2] }, Int8Array.of(1, -1, -1))).toBe('balanced');
  expect(verdictOn({ pairs: [0, 1, 2] }, Int8Array.of(-1, -1, -1))).toBe('unbalanced');
  expect(verdictOn({ pairs: [0, 1, 2] }, Int8Array.of(0, -1, -1))).toBeUndefined();
});
