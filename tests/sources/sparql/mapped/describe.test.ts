import { expect, test } from 'vitest';
import { describedMapping } from '../../../../src/sources/sparql/mapped/describe';
import { standardVocabulary } from '../../../support/vocabulary';
import { presetMapping } from './asked';

test('a mapping says what it does in sentences', () => {
  expect(describedMapping(presetMapping('stix'), standardVocabulary)).toEqual([
    'An actor is any IRI that is in a relation.',
    'It is called by name (in no language, then any other), and also by alias and aliases.',
    'type says its kind: 14 values for armed_group, organisation, place, event and 8 more.',
    'A relation is a node from source_ref to target_ref: its type is at relationship_type.',
    '“targets” is taken for “targets”.',
    '“located-at” is taken for “present in”.',
    '“originates-from” is taken for “originates from”.',
    '“controls” is taken for “controls”.',
    '“part-of” is taken for “member of”.',
    'A claim is true since start_time and until stop_time.',
    'A claim is on the word of created_by_ref; where there is none, of the engine.',
  ]);
});
