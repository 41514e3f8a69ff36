import { expect, test } from 'vitest';
import { describedMapping } from '../../../../src/sources/sparql/mapped/describe';
import {
  withActorLabel,
  withClasses,
  withKind,
  withLanguages,
  withRelation,
  withType,
} from '../../../../src/sources/sparql/mapped/edit';
import { readMapping } from '../../../../src/sources/sparql/mapped/mapping-file';
import { PRESETS } from '../../../../src/sources/sparql/mapped/presets';
import { standardVocabulary } from '../../../support/vocabulary';
import { presetMapping } from './asked';

test('a mapping says what it does in sentences', () => {
  const words = describedMapping(presetMapping('stix'), standardVocabulary).map(
    ({ about, text }) => `${about}: ${text}`,
  );
  expect(words).toEqual([
    'actors: An actor is any IRI that is in a relation.',
    'names: It is called by name (in no language, then any other), and also by alias and aliases.',
    'kinds: type says its kind: 14 values for armed_group, organisation, place, event and 8 more.',
    'relations: A relation is a node from source_ref to target_ref: its type is at relationship_type.',
    'types: “targets” is taken for “targets”.',
    'types: “located-at” is taken for “present in”.',
    'types: “originates-from” is taken for “originates from”.',
    'types: “controls” is taken for “controls”.',
    'types: “part-of” is taken for “member of”.',
    'time: A claim is true since start_time and until stop_time.',
    'source: A claim is on the word of created_by_ref; where there is none, of the engine.',
  ]);
});

test('what is changed stays sound, and what is changed back is as it was', () => {
  for (const { mapping } of PRESETS) {
    const changed = [
      withActorLabel(mapping, ['http://example.org/name']),
      withLanguages(mapping, ['de', 'any']),
      withClasses(mapping, ['http://example.org/Person']),
      withKind(mapping, 'http://example.org/Ship', 'Ship'),
      withType(mapping, 'http://example.org/knows', { type: 'member-of', inverse: true }),
      withRelation(mapping, 'new', true),
    ];
    const [, , , kind, type] = changed;
    for (const one of changed.slice(0, 5)) expect(readMapping(one, standardVocabulary).issues).toEqual([]);
    expect(withKind(kind!, 'http://example.org/Ship', undefined)).toEqual(mapping);
    const { types = [], ...rest } = mapping;
    const back = withType(type!, 'http://example.org/knows', undefined);
    expect(back).toEqual({ ...rest, ...(types.length > 0 && { types }) });
  }
  const plain = presetMapping('triples');
  const without = withRelation(plain, 'foaf:knows', false);
  expect(without.relations[0]).toMatchObject({ except: expect.arrayContaining(['foaf:knows', 'rdf:type']) });
  expect(withRelation(without, 'foaf:knows', true)).toEqual(plain);
});
