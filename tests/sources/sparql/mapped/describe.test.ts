import { expect, test } from 'vitest';
import { describedMapping } from '../../../../src/sources/sparql/mapped/describe';
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
