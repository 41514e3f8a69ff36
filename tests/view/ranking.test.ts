import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageRankOf, RANKING_WORDS, scoresOf, tellPageRank } from '../../src/view/ranking';
import { RANKINGS } from '../../src/view/ranking-id';
import { shownOf, wholeOf } from '../../src/view/shown';
import { adjacencyOf } from '../support/adjacency';
import { anyAtlasInView } from './any-view';
import { naivePassing, partiesOf } from './naive-filter';

const OPEN = -0x80000000;

test('actors rank by the claims, the different ties and the latest date that the shown claims give them', () => {
  fc.assert(
    fc.property(anyAtlasInView(), ({ atlas, view }) => {
      const shown = shownOf(atlas, view);
      const passed = naivePassing(atlas, view);
      const adjacency = adjacencyOf(passed);
      const plain = atlas.dataset.actors.map(({ id }) => {
        const own = passed.filter(({ claim }) => partiesOf(claim).includes(id));
        const days = own.flatMap(({ time }) => (time ? [time.first ?? OPEN] : []));
        return {
          claims: own.length,
          degree: [...(adjacency.get(id) ?? [])].filter((other) => other !== id).length,
          recency: Math.max(Number.NEGATIVE_INFINITY, ...days),
        };
      });
      for (const ranking of ['claims', 'degree', 'recency'] as const) {
        expect(Array.from(scoresOf(atlas, shown, ranking))).toEqual(plain.map((one) => one[ranking]));
      }
    }),
    { numRuns: 200 },
  );
});

test('the PageRank that was told for what is shown ranks its actors, and until then their claims do', () => {
  fc.assert(
    fc.property(anyAtlasInView(), ({ atlas, view }) => {
      const shown = shownOf(atlas, view);
      const measured = atlas.dataset.actors.map((_, place) => place / 2);
      expect(pageRankOf(shown)).toBeUndefined();
      expect(scoresOf(atlas, shown, 'pagerank')).toBe(shown.claimsOf);
      tellPageRank(shown, measured);
      expect(scoresOf(atlas, shown, 'pagerank')).toBe(measured);
      expect(scoresOf(atlas, shown, 'claims')).toBe(shown.claimsOf);
      expect(pageRankOf(wholeOf(atlas))).toBeUndefined();
    }),
    { numRuns: 20 },
  );
});

test('every ranking says what it is called and why', () => {
  expect(Object.keys(RANKING_WORDS).sort()).toEqual([...RANKINGS].sort());
});
