import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foregroundOf } from '../../src/view/foreground';
import { tellMeasured } from '../../src/view/measured';
import { sceneOf } from '../../src/view/scene';
import { shownOf } from '../../src/view/shown';
import { measureOfSizing, sizesOf } from '../../src/view/sizing';
import { SIZINGS } from '../../src/view/sizing-id';
import { SIZING_WORDS, sizeBy } from '../../src/view/sizing-words';
import { DEFAULT_VIEW } from '../../src/view/state';
import { anyAtlasInView } from './any-view';

const everything = { actors: 10_000, strands: 10_000 };

test('shapes grow in area with what sizes are taken from, from the smallest for nothing to the largest', () => {
  fc.assert(
    fc.property(anyAtlasInView(), fc.constantFrom(...SIZINGS), ({ atlas, view }, sizing) => {
      const shown = shownOf(atlas, view);
      const measure = measureOfSizing(sizing);
      if (measure) {
        tellMeasured(
          shown,
          measure,
          shown.drawable.map((place) => (place % 5) / 4),
        );
      }
      const sizes = sizesOf(shown, sizing);
      const { actors } = sceneOf(atlas, shown, foregroundOf(atlas, shown, everything), undefined, sizes);
      const most = Math.max(0, ...shown.drawable.map((place) => sizes[place]!));
      for (const { actor, radius, lead, claims } of actors) {
        const place = atlas.placeOf(actor.id)!;
        const share = most === 0 ? 0 : sizes[place]! / most;
        expect(((radius - 8) / 16) ** 2).toBeCloseTo(share);
        expect(lead).toBe(radius >= 18);
        expect(claims).toBe(shown.claimsOf[place]);
      }
    }),
    { numRuns: 200 },
  );
});

test('claims stand in for a measure until it is told', () => {
  fc.assert(
    fc.property(anyAtlasInView(), ({ atlas, view }) => {
      const shown = shownOf(atlas, view);
      expect(sizesOf(shown, 'pagerank')).toBe(shown.claimsOf);
      expect(sizesOf(shown, 'claims')).toBe(shown.claimsOf);
    }),
    { numRuns: 20 },
  );
});

test('every size has words, and choosing one changes nothing else', () => {
  expect(Object.keys(SIZING_WORDS).sort()).toEqual([...SIZINGS].sort());
  expect(sizeBy(DEFAULT_VIEW, 'degree')).toEqual({ ...DEFAULT_VIEW, sizing: 'degree' });
});
