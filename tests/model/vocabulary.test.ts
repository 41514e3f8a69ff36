import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { vocabularySchema } from '../../src/model/schema';

const vocabulary: unknown = JSON.parse(
  readFileSync(new URL('../../graph-data/vocabulary.json', import.meta.url), 'utf8'),
);

test('the standard vocabulary has the shape that its schema asks for', () => {
  expect(vocabularySchema.safeParse(vocabulary).error?.issues ?? []).toEqual([]);
});

test('a relation type bears the sign of its family, so that a family has one swatch', () => {
  const { families, types } = vocabularySchema.parse(vocabulary);
  const signs = new Map(families.map(({ id, sign }) => [id, sign]));
  expect(types.filter(({ family, sign }) => signs.get(family) !== sign).map(({ id }) => id)).toEqual([]);
});

test('every relation can be said in the negative, and every directed one the other way round', () => {
  const { types } = vocabularySchema.parse(vocabulary);
  expect(types.filter(({ negative }) => negative === undefined).map(({ id }) => id)).toEqual([]);
  expect(types.filter(({ symmetric, inverse }) => symmetric === (inverse !== undefined)).map(({ id }) => id)).toEqual(
    [],
  );
});
