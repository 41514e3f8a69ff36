import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDataset } from '../../src/model/read';
import { anyDataset } from './arbitrary-dataset';
import { standardVocabulary } from './vocabulary';

test('every arbitrary dataset is one that the reader takes', () => {
  fc.assert(
    fc.property(anyDataset(), (dataset) => {
      expect(readDataset(structuredClone(dataset), standardVocabulary)).toEqual({
        ok: true,
        value: dataset,
        issues: [],
      });
    }),
    { numRuns: 50 },
  );
});

test('arbitrary datasets reach contested, dated, negated claims and extracts', () => {
  const seen = fc.sample(anyDataset(), { numRuns: 60, seed: 7 });
  const claims = seen.flatMap((dataset) => dataset.claims);
  expect({
    contested: claims.some(({ responses }) => responses?.some(({ stance }) => stance === 'denies')),
    dated: claims.some(({ time }) => time !== undefined),
    negated: claims.some(({ negated }) => negated === true),
    speakerless: claims.some(({ by }) => by === undefined),
    extracts: seen.some(({ derivedFrom }) => derivedFrom !== undefined),
    ownVocabulary: seen.some(({ vocabulary }) => vocabulary !== undefined),
    hostile: seen.some(({ actors }) => actors.some(({ id }) => String(id) === '__proto__')),
  }).toEqual({
    contested: true,
    dated: true,
    negated: true,
    speakerless: true,
    extracts: true,
    ownVocabulary: true,
    hostile: true,
  });
});
