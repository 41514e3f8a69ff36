import fc from 'fast-check';
import { expect, test } from 'vitest';
import { typeMappingIn, typeMappingText } from '../../src/formats/type-mapping-file';
import type { OpenDataset } from '../../src/model/dataset';
import { typeId } from '../../src/model/ids';
import { readDataset } from '../../src/model/read';
import { foreignTypes, type TypeMapping, withMappedTypes } from '../../src/model/type-mapping';
import { anyDataset } from '../support/arbitrary-dataset';
import { shippedDatasets } from '../support/shipped';
import { standardVocabulary } from '../support/vocabulary';

const OURS = standardVocabulary.types.map(({ id }) => id);

/** A dataset with some of its own types taken for ours. */
const anyMapped = anyDataset().chain((dataset) => {
  const labels = foreignTypes(dataset, standardVocabulary).map(({ label }) => label);
  return fc
    .subarray(labels)
    .chain((some) => fc.tuple(...some.map((label) => fc.tuple(fc.constant(label), fc.constantFrom(...OURS)))))
    .map((entries) => ({ dataset, mapping: new Map(entries) as TypeMapping }));
});

test('a dataset with mapped types is still a sound one, with the same claims between the same actors', () => {
  fc.assert(
    fc.property(anyMapped, ({ dataset, mapping }) => {
      const mapped = withMappedTypes(dataset, mapping, standardVocabulary);
      expect(readDataset(structuredClone(mapped), standardVocabulary).issues).toEqual([]);
      const bare = ({ claims }: OpenDataset) => Array.from(claims, ({ type: _, ...claim }) => claim);
      expect(bare(mapped)).toEqual(bare(dataset));
      expect(mapped.actors).toBe(dataset.actors);
    }),
    { numRuns: 60 },
  );
});

test('every claim of a mapped type has our type with its sign, all others theirs', () => {
  fc.assert(
    fc.property(anyMapped, ({ dataset, mapping }) => {
      const mapped = withMappedTypes(dataset, mapping, standardVocabulary);
      const foreign = new Map(foreignTypes(dataset, standardVocabulary).map(({ id, label }) => [id, label]));
      const after = new Map(mapped.vocabulary?.types.map((type) => [type.id, type]));
      const claims = [...mapped.claims];
      for (const [at, { type }] of dataset.claims.entries()) {
        const target = mapping.get(foreign.get(type) ?? '');
        const became = claims[at]!.type;
        if (target === undefined) expect(became).toBe(type);
        else {
          const ours = standardVocabulary.types.find(({ id }) => id === target)!;
          expect([after.get(became)?.label, after.get(became)?.sign]).toEqual([ours.label, ours.sign]);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('a dataset whose types are ours has none to map', () => {
  for (const [, dataset] of shippedDatasets()) expect(foreignTypes(dataset, standardVocabulary)).toEqual([]);
});

test('a mapping that was saved is read again as it was, whatever its labels', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.constantFrom(...OURS))), (entries) => {
      const mapping: TypeMapping = new Map(entries);
      const read = typeMappingIn(typeMappingText(mapping));
      expect(read).toEqual(mapping);
    }),
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('what is no mapping is refused with what is wrong', () => {
  const problems = [
    '{"format":"actor-atlas/dataset"}',
    '[]',
    '{',
    '{"format":"actor-atlas/type-mapping","version":2}',
    '{"format":"actor-atlas/type-mapping","version":1,"types":[{"label":"Fight"}]}',
  ].map(typeMappingIn);
  expect(problems).toEqual([
    { problem: 'It is no mapping of relation types: “format” is not “actor-atlas/type-mapping”.' },
    { problem: 'It is no mapping of relation types: “format” is not “actor-atlas/type-mapping”.' },
    { problem: 'It is no mapping of relation types: “format” is not “actor-atlas/type-mapping”.' },
    { problem: 'It is of a later version than this program knows.' },
    { problem: 'types[0] has no “label” and “type”.' },
  ]);
  expect(typeMappingIn(typeMappingText(new Map([['Fight', typeId('attacks')]])))).toEqual(
    new Map([['Fight', 'attacks']]),
  );
});
