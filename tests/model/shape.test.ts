import { describe, expect, test } from 'vitest';
import { jsonSchemaFiles } from '../../src/model/json-schema';
import { readDataset } from '../../src/model/read';
import { datasetSchema } from '../../src/model/schema';
import { keysIn } from '../../src/model/schema-keys';
import { standardVocabulary } from '../support/vocabulary';
import { passage, smallDocument } from './small-dataset';

function issuesOf(document: unknown): readonly string[] {
  return readDataset(document, standardVocabulary).issues.map(({ code, place, message, hint }) =>
    [code, place, message, hint ?? '-'].join(' | '),
  );
}

const dated = (edtf: unknown) => ({ edtf, basis: 'stated' }) as never;

describe('each misfit, with its place and its hint:', () => {
  test.each([
    [
      'a missing key',
      smallDocument({ claim: { gist: undefined as never } }),
      'missing | claims[0].gist | “gist” is missing. | It must be text.',
    ],
    [
      'empty text',
      smallDocument({ title: '' }),
      'wrong-shape | title | “title” is empty text. | It must not be empty; leave it out when it is unknown.',
    ],
    [
      'null for unknown',
      smallDocument({ claim: { place: null } }),
      'wrong-shape | claims[0].place | “place” is null. | It must be text.',
    ],
    [
      'a list for an object',
      smallDocument({ claim: { time: [] } }),
      'wrong-shape | claims[0].time | “time” is a list. | It must be an object.',
    ],
    [
      'an object for a list',
      smallDocument({ actors: {} }),
      'wrong-shape | actors | “actors” is an object. | It must be a list.',
    ],
    [
      'a number for a date',
      smallDocument({ claim: { time: dated(2024) } }),
      'wrong-shape | claims[0].time.edtf | “edtf” is 2024. | It must be text.',
    ],
    [
      'an unknown mode',
      smallDocument({ claim: { mode: 'said' } }),
      'wrong-shape | claims[0].mode | “mode” is "said". | It must be "asserted" or "claimed" or "estimated" or "predicted" or "planned".',
    ],
    [
      'a credibility off the scale',
      smallDocument({ claim: { credibility: 7 } }),
      'wrong-shape | claims[0].credibility | “credibility” is 7. | It must be at most 6.',
    ],
    [
      'a paragraph before the first',
      smallDocument({ claim: { evidence: [passage({ paragraph: 0 })] } }),
      'wrong-shape | claims[0].evidence[0].paragraph | “paragraph” is 0. | It must be more than 0.',
    ],
    [
      'a digest that is none',
      smallDocument({ source: { text: { sha256: 'ABC', length: 3 } } }),
      'wrong-shape | sources[0].text.sha256 | “sha256” is "ABC". | It must be 64 hexadecimal digits.',
    ],
    [
      'an id too long',
      smallDocument({ claims: [], actor: { id: 'x'.repeat(2001) } }),
      `wrong-shape | actors[0].id | “id” is "${'x'.repeat(56)}…. | It must be at most 2000 characters.`,
    ],
  ])('%s', (_, document, issue) => {
    expect(issuesOf(document)).toEqual([issue]);
  });

  test('a sign that is none', () => {
    const vocabulary = JSON.parse(JSON.stringify(standardVocabulary));
    vocabulary.types[2].sign = 2;
    expect(issuesOf(smallDocument({ vocabulary }))).toEqual([
      'wrong-shape | vocabulary.types[2].sign | “sign” is 2. | It must be -1 or 0 or 1.',
    ]);
  });
});

test('an unknown key is an error with a hint at the nearest known one', () => {
  expect(issuesOf(smallDocument({ claim: { evidance: 1, zzzzzzzzz: 2 } }))).toEqual([
    'unknown-key | claims[0].evidance | Unknown key “evidance”. | Did you mean “evidence”?',
    'unknown-key | claims[0].zzzzzzzzz | Unknown key “zzzzzzzzz”. | Take it out, or move its content into a note.',
  ]);
});

test('the keys that a misspelt one is compared with are those of the format', () => {
  const schema: unknown = JSON.parse(jsonSchemaFiles()['dataset.schema.json']!);
  expect(new Set(keysIn(datasetSchema))).toEqual(new Set(keysOf(schema)));
});

test('an item of a list is named by its number', () => {
  expect(issuesOf(smallDocument({ actor: { aliases: ['a', 2] } }))).toEqual([
    'wrong-shape | actors[0].aliases[1] | Item 2 of “aliases” is 2. | It must be text.',
  ]);
});

/** Every property name in a JSON Schema. */
function keysOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => [
    ...(key === 'properties' && typeof value === 'object' && value !== null ? Object.keys(value) : []),
    ...keysOf(value),
  ]);
}
