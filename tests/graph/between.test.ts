import fc from 'fast-check';
import { expect, test } from 'vitest';
import { claimsBetween, countByPair, countByParty, eachLine } from '../../src/graph/between';
import { Claims } from '../../src/graph/claims';
import { bitsWhere } from '../../src/lib/bits';
import { plainLines } from '../support/adjacency';
import { anyDataset } from '../support/arbitrary-dataset';
import { atlasFor } from './atlas-for';

/** Few actors with many claims, so that now and then one claim draws two lines between the same two. */
const few = anyDataset({ actors: 2, claims: 14, ownVocabulary: false });

/** Any dataset, opened, and some of its claims. */
const someClaims = fc.tuple(fc.oneof(anyDataset(), few), fc.func(fc.boolean())).map(([dataset, isIn]) => {
  const atlas = atlasFor(dataset);
  const bits = bitsWhere(atlas.size, isIn);
  return { atlas, bits, records: Claims.in(atlas, bits).records };
});

const joined = (a: string, b: string) => JSON.stringify([a, b].sort());

test('each pair has the claims that draw a line between its ends, each once', () => {
  fc.assert(
    fc.property(someClaims, ({ atlas, bits, records }) => {
      const counts = countByPair(atlas, bits);
      const { low, high, length } = atlas.pairs;
      for (let pair = 0; pair < length; pair++) {
        const ends = joined(atlas.dataset.actors[low[pair]!]!.id, atlas.dataset.actors[high[pair]!]!.id);
        const holding = records.filter(({ claim }) => plainLines(claim).some((line) => joined(...line) === ends));
        const places = claimsBetween(atlas, pair, bits);
        expect([...places]).toEqual([...places].sort((a, b) => a - b));
        expect(Claims.at(atlas, places).records).toEqual(holding);
        expect(counts[pair]).toBe(holding.length);
      }
    }),
    { numRuns: 400 },
  );
});

test('every line of every claim is gone through once, from where it comes', () => {
  fc.assert(
    fc.property(someClaims, ({ atlas, bits, records }) => {
      const found: string[] = [];
      for (let pair = 0; pair < atlas.pairs.length; pair++) {
        eachLine(atlas, pair, bits, (claim, from) => {
          const other = atlas.pairs.low[pair] === from ? atlas.pairs.high[pair]! : atlas.pairs.low[pair]!;
          const ids = [from, other].map((place) => atlas.dataset.actors[place]!.id);
          found.push(JSON.stringify([atlas.record(claim).claim.id, ...ids]));
        });
      }
      const expected = records.flatMap(({ claim }) => [
        ...new Set(plainLines(claim).map(([from, to]) => JSON.stringify([claim.id, from, to]))),
      ]);
      expect(found.sort()).toEqual(expected.sort());
    }),
  );
});

test('each actor is counted in the claims it is party to, each once', () => {
  fc.assert(
    fc.property(someClaims, ({ atlas, bits, records }) => {
      const having = (id: string) =>
        records.filter(({ claim }) =>
          plainLines(claim)
            .flat()
            .some((end) => end === id),
        );
      expect([...countByParty(atlas, bits)]).toEqual(atlas.dataset.actors.map(({ id }) => having(id).length));
    }),
    { numRuns: 400 },
  );
});
