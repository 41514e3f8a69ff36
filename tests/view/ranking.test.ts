import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measuredOf, tellMeasured } from '../../src/view/measured';
import { RANKING_WORDS, scoresOf } from '../../src/view/ranking';
import { RANKINGS } from '../../src/view/ranking-id';
import { shownOf } from '../../src/view/shown';
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
      expect(scoresOf(atlas, shown, 'pagerank')).toBe(shown.claimsOf);
      tellMeasured(
        shown,
        'pagerank',
        shown.drawable.map((place) => place / 2),
      );
      expect(scoresOf(atlas, shown, 'pagerank')).toBe(measuredOf(shown, 'pagerank'));
      expect(shown.drawable.map((place) => scoresOf(atlas, shown, 'pagerank')[place])).toEqual(
        shown.drawable.map((place) => place / 2),
      );
      expect(scoresOf(atlas, shown, 'claims')).toBe(shown.claimsOf);
    }),
    { numRuns: 20 },
  );
});

test('every ranking says what it is called and why', () => {
  expect(Object.keys(RANKING_WORDS).sort()).toEqual([...RANKINGS].sort());
});
