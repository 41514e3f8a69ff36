import fc from 'fast-check';
import { expect, test } from 'vitest';
import { signBlocks } from '../../src/view/matrix-blocks';
import { balanceOf, networkAmong, pairsAmong } from '../../src/view/matrix-pairs';
import { shownOf } from '../../src/view/shown';
import { anyAtlasInView } from './any-view';

/** Signed ties among a few actors. */
const anyTies = fc.integer({ min: 1, max: 9 }).chain((actors) => {
  const pairs = Array.from({ length: actors }, (_, low) =>
    Array.from({ length: actors - low - 1 }, (_, at) => [low, low + at + 1] as const),
  ).flat();
  const balances = fc.array(fc.option(fc.integer({ min: -9, max: 9 }), { nil: undefined }), {
    minLength: pairs.length,
    maxLength: pairs.length,
  });
  return balances.map((found) => {
    const tied = pairs.flatMap(([low, high], at) =>
      found[at] === undefined ? [] : [{ low, high, balance: found[at] }],
    );
    return {
      actors,
      low: Uint32Array.from(tied, ({ low }) => low),
      high: Uint32Array.from(tied, ({ high }) => high),
      balance: Float64Array.from(tied, ({ balance }) => balance),
    };
  });
});

test('nobody would stand better in another block, or alone', () => {
  fc.assert(
    fc.property(anyTies, (ties) => {
      const blocks = [...signBlocks(ties)];
      const gain = (actor: number, block: number) =>
        ties.balance.reduce((sum, balance, tie) => {
          const [a, b] = [ties.low[tie]!, ties.high[tie]!];
          const other = a === actor ? b : b === actor ? a : undefined;
          return other !== undefined && blocks[other] === block ? sum + balance : sum;
        }, 0);
      blocks.forEach((block, actor) => {
        const here = gain(actor, block);
        expect(here).toBeGreaterThanOrEqual(0);
        for (const other of new Set(blocks)) expect(here).toBeGreaterThanOrEqual(gain(actor, other));
      });
    }),
    { numRuns: 300 },
  );
});

test('two camps that are with each other inside and against each other across are two blocks', () => {
  const ends = [
    [0, 1, 3],
    [1, 2, 2],
    [3, 4, 1],
    [0, 3, -4],
    [2, 4, -1],
  ] as const;
  const blocks = signBlocks({
    actors: 6,
    low: Uint32Array.from(ends, ([low]) => low),
    high: Uint32Array.from(ends, ([, high]) => high),
    balance: Float64Array.from(ends, ([, , balance]) => balance),
  });
  const members = [...new Set(blocks)].map((block) => [...blocks.keys()].filter((actor) => blocks[actor] === block));
  expect(members.sort()).toEqual([[0, 1, 2], [3, 4], [5]]);
});

test('pairs among some actors are those that shown claims tie, with their claims and the balance of their signs', () => {
  fc.assert(
    fc.property(anyAtlasInView({ actors: 6, claims: 14 }), ({ atlas, view }) => {
      const shown = shownOf(atlas, view);
      const actors = [...shown.drawable].filter((place) => place % 3 !== 1);
      const found = pairsAmong(atlas, shown, actors);
      const { weight } = networkAmong(atlas, shown, actors);
      const balance = balanceOf(atlas, shown, found);
      const told = [...found.pairs.keys()].map((at) => ({
        ends: [actors[found.low[at]!]!, actors[found.high[at]!]!],
        weight: weight[at],
        balance: balance[at],
      }));
      const naive = actors.flatMap((a, at) =>
        actors.slice(at + 1).flatMap((b) => {
          const ids = [a, b].map((place) => atlas.dataset.actors[place]!.id);
          const joins = ([from, to]: readonly [string, string]) =>
            from !== to && ids.some((id) => id === from) && ids.some((id) => id === to);
          const own = shown.claims.records.filter(({ lines }) => lines.some(joins));
          if (own.length === 0) return [];
          const lines = own.flatMap((record) => record.lines.filter(joins).map(() => record.sign));
          return [{ ends: [a, b], weight: own.length, balance: lines.reduce<number>((sum, sign) => sum + sign, 0) }];
        }),
      );
      expect(told.sort((a, b) => a.ends[0]! - b.ends[0]! || a.ends[1]! - b.ends[1]!)).toEqual(naive);
    }),
    { numRuns: 150 },
  );
});
