import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isRelated,
  kindTakenFor,
  typeTakenFor,
  withKindTaken,
  withLabels,
  withRelated,
  withTypeTaken,
} from '../../../../src/sources/sparql/mapped/edit-mapping';
import { mappingText, parseMapping } from '../../../../src/sources/sparql/mapped/mapping-file';
import { PRESETS } from '../../../../src/sources/sparql/mapped/presets';
import { runs } from '../../../support/runs';
import { standardVocabulary } from '../../../support/vocabulary';

const anyMapping = fc.constantFrom(...PRESETS.map(({ mapping }) => mapping));
const anyProperty = fc
  .nat(5)
  .map((at) => ['http://a.example/p', 'http://schema.org/knows', 'http://a.example/q'][at % 3] ?? '');

test('a property that is switched on is a relation, switched off it is none, and no other changes', () => {
  fc.assert(
    fc.property(anyMapping, anyProperty, anyProperty, fc.boolean(), (mapping, property, other, on) => {
      const changed = withRelated(mapping, property, on);
      expect(isRelated(changed, property)).toBe(on);
      if (other !== property && changed.relations.some(({ form }) => form === 'triple')) {
        const isKnown = mapping.relations.some(({ form }) => form === 'triple');
        expect(isRelated(changed, other)).toBe(isKnown && isRelated(mapping, other));
      }
    }),
    runs(200),
  );
});

test('types and kinds are taken and given back, and the mapping stays sound', () => {
  fc.assert(
    fc.property(anyMapping, anyProperty, (mapping, property) => {
      const typed = withTypeTaken(mapping, property, 'attacks');
      const kinded = withKindTaken(typed, 'http://a.example/C', 'state');
      expect([typeTakenFor(kinded, property), kindTakenFor(kinded, 'http://a.example/C')]).toEqual([
        'attacks',
        'state',
      ]);
      expect(parseMapping(mappingText(kinded), standardVocabulary)).toMatchObject({ ok: true });
      const back = withKindTaken(withTypeTaken(kinded, property, undefined), 'http://a.example/C', undefined);
      expect([typeTakenFor(back, property), kindTakenFor(back, 'http://a.example/C')]).toEqual([undefined, undefined]);
      expect(parseMapping(mappingText(back), standardVocabulary)).toMatchObject({ ok: true });
    }),
    runs(100),
  );
});

test('actors are named by the properties that are given, or by none', () => {
  const [{ mapping }] = PRESETS as readonly [(typeof PRESETS)[number]];
  expect(withLabels(mapping, ['http://a.example/name']).actor.label?.properties).toEqual(['http://a.example/name']);
  expect(withLabels(withLabels(mapping, []), []).actor.label?.properties).toBeUndefined();
});
