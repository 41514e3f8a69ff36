import fc from 'fast-check';
import { expect, test } from 'vitest';
import { vocabularyOfEvents } from '../../../src/model/events/event-vocabulary';
import { cameo } from '../../support/cameo';
import { HOSTILE } from '../../support/hostile-text';
import { standardVocabulary } from '../../support/vocabulary';

function vocabularyOf(types: readonly string[]) {
  return vocabularyOfEvents({ types }, cameo, standardVocabulary);
}

test('types that CAMEO codes stand in the family and have the sign of their root, others in one of their own', () => {
  const { families, types } = vocabularyOf([
    'Use conventional military force',
    'Hum',
    'Consult',
    'Make statement',
    'Accuse',
  ]);
  expect(families.map(({ id, label, sign }) => [id, label, sign])).toEqual([
    ['statements', 'Statements', 0],
    ['consultation', 'Consultation', 1],
    ['disapproval', 'Disapproval', -1],
    ['fighting', 'Fighting', -1],
    ['other', 'Other', 0],
  ]);
  expect(types.map(({ id, family, sign, mappings }) => [id, family, sign, mappings?.['cameo']])).toEqual([
    ['use-conventional-military-force', 'fighting', -1, '190'],
    ['hum', 'other', 0, undefined],
    ['consult', 'consultation', 1, '040'],
    ['make-statement', 'statements', 0, '010'],
    ['accuse', 'disapproval', -1, '112'],
  ]);
});

test('a table’s own coding goes before CAMEO', () => {
  const coding = [{ family: 'Noise', sign: 0 }, undefined, { family: 'Noise', sign: -1, code: '9' }] as const;
  const { families, types } = vocabularyOfEvents(
    { types: ['Accuse', 'Consult', 'Hum'], coding },
    cameo,
    standardVocabulary,
  );
  expect(families.map(({ label, sign }) => [label, sign])).toEqual([
    ['Noise', 0],
    ['Other', 0],
  ]);
  expect(types.map(({ family, sign }) => [family, sign])).toEqual([
    ['noise', 0],
    ['other', 0],
    ['noise', -1],
  ]);
});

test('each label is one type, in order, with an id of its own that is text for any label', () => {
  const label = fc.oneof(
    fc.constantFrom('Accuse', 'accuse', 'ACCUSE!', 'Accusé', '!!!', '???', ...HOSTILE),
    fc.string({ minLength: 1 }),
  );
  fc.assert(
    fc.property(fc.uniqueArray(label, { maxLength: 20 }), (labels) => {
      const { types, families } = vocabularyOf(labels);
      expect(types.map((type) => type.label)).toEqual(labels);
      expect(new Set(types.map(({ id }) => id)).size).toBe(labels.length);
      for (const { id } of [...types, ...families]) expect(id).toMatch(/^[\p{L}\p{N}-]+$/u);
      const known = new Set(families.map(({ id }) => id));
      expect(types.filter(({ family }) => !known.has(family))).toEqual([]);
    }),
  );
});
