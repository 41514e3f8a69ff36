import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atlasOf } from '../../../src/graph/atlas';
import { SOURCINGS, sourcingOf } from '../../../src/view/filters/sourcings';
import { shippedDatasets } from '../../support/shipped';
import { standardVocabulary } from '../../support/vocabulary';
import { anyAtlas } from '../any-atlas';
import { sel } from '../any-view';
import { naiveSourcing } from '../naive-filter';

test('a claim rests on several sources exactly where its tie is read in more than one', () => {
  let seen = 0;
  fc.assert(
    fc.property(anyAtlas({ actors: 3, claims: 14 }), (atlas) => {
      const { codes, values } = sourcingOf(atlas);
      const found = Array.from(codes, (code) => values[code]![0]!);
      seen += found.filter((sourcing) => sourcing === 'several').length;
      expect(found).toEqual(Array.from(codes, (_, place) => naiveSourcing(atlas.record(place), atlas)));
    }),
    { numRuns: 150 },
  );
  expect(seen).toBeGreaterThan(0);
});

test('in the worked example the ties of four claims are read in both its sources', () => {
  const { codes } = sourcingOf(sel);
  const several = sel.claims.records.filter(({ place }) => SOURCINGS[codes[place]!] === 'several');
  expect(several.map(({ claim }) => claim.id)).toEqual(['c-024', 'c-031', 'c-033', 'c-035']);
});

test('where there is one source, everything rests on it', () => {
  const article = atlasOf(new Map(shippedDatasets()).get('pakistan-ttp-2024')!, standardVocabulary);
  expect(new Set(sourcingOf(article).codes)).toEqual(new Set([0]));
});
