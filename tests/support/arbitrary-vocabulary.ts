import fc from 'fast-check';
import { familyId, type KindId, kindId, typeId } from '../../src/model/ids';
import type { Sign, Vocabulary } from '../../src/model/vocabulary';
import { anyText } from './hostile-text';

const sign: fc.Arbitrary<Sign> = fc.constantFrom(-1, 0, 1);
const id = anyText.filter((text) => text.length <= 200);
const kindIds = fc
  .uniqueArray(id, { minLength: 1, maxLength: 3 })
  .map((ids) => ['collective', ...ids.filter((text) => text !== 'collective')]);

/** A small vocabulary with unkind ids and labels; one of its kinds is `collective`, whose word is anonymous. */
export const anyVocabulary: fc.Arbitrary<Vocabulary> = kindIds.chain((names) => {
  const kinds = names.map(kindId);
  return fc.record({
    version: fc.constant(1 as const),
    families: fc.tuple(family('against'), family('__proto__')).map((families) => [...families]),
    types: fc
      .uniqueArray(id, { minLength: 1, maxLength: 4 })
      .chain((types) => fc.tuple(...types.map((text) => relationType(text, kinds)))),
    kinds: fc.tuple(...kinds.map((kind) => fc.record({ id: fc.constant(kind), label: anyText, definition: anyText }))),
  });
});

function family(name: string) {
  return fc.record({ id: fc.constant(familyId(name)), label: anyText, sign, definition: anyText });
}

function relationType(name: string, kinds: readonly KindId[]) {
  const some = fc.subarray([...kinds], { minLength: 1 });
  return fc.record(
    {
      id: fc.constant(typeId(name)),
      family: fc.constantFrom(familyId('against'), familyId('__proto__')),
      label: anyText,
      inverse: anyText,
      negative: anyText,
      symmetric: fc.boolean(),
      sign,
      domain: some,
      range: some,
      definition: anyText,
      mappings: fc
        .uniqueArray(anyText, { maxLength: 3 })
        .map((keys) => Object.fromEntries(keys.map((key) => [key, 'x']))),
    },
    { requiredKeys: ['id', 'family', 'label', 'symmetric', 'sign', 'domain', 'range', 'definition'] },
  );
}
