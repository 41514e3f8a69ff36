import { describe, expect, test } from 'vitest';
import { READ_FORMATS, WRITTEN_FORMATS } from '../../src/formats/formats';
import { firstKeysOf } from '../../src/formats/json-start';
import { actorId } from '../../src/model/ids';
import { startOf } from '../support/read-file';
import { shippedDatasets } from '../support/shipped';
import { smallDataset } from './small-dataset';
import { written } from './written';

const known = (content: string | Uint8Array) => {
  const start = startOf('file', content);
  return READ_FORMATS.find(({ recognises }) => recognises(start))?.id;
};

test.each([
  ['{"a":1,"b":{"c":2},"d":[{"e":3}]}', ['a', 'b', 'd']],
  [' [{"a":{"b":1},"c":2},{"d":3}]', ['a', 'c']],
  ['{"a":1}\n{"b":2}', ['a']],
  ['{"a":1,"b":{"c":', ['a', 'b']],
  ['[[{"a":1}]]', []],
  ['[1,{"a":1}]', []],
  ['a,b\n1,2', []],
  ['', []],
])('%j begins with the keys %j', (text, keys) => {
  expect([...firstKeysOf(text)]).toEqual(keys);
});

describe('JSON is known by its outermost keys', () => {
  const context = { '@vocab': 'https://example.org/' };
  const other = [{ '@id': 'https://example.org/b' }];

  test.each([
    ['jsonld', { '@context': context, '@id': 'https://example.org/a', links: other }],
    ['jsonld', { '@context': context, '@id': 'https://example.org/a', elements: other }],
    ['graphology', { nodes: [{ key: 'a', attributes: { elements: ['x'], format: 'actor-atlas' } }], edges: [] }],
    ['cytoscape', { data: { nodes: ['x'] }, elements: { nodes: [], edges: [] } }],
    [undefined, { rows: [{ nodes: [1], format: 'actor-atlas' }] }],
  ])('%s', (id, document) => {
    expect(known(JSON.stringify(document))).toBe(id);
  });

  const READ = WRITTEN_FORMATS.filter(({ reader }) => reader !== undefined);
  test.each(READ.map((format) => [format.id, format] as const))(
    '%s, though its ids are those of STIX',
    (id, format) => {
      const dataset = smallDataset();
      const [first, ...others] = dataset.actors;
      const named = actorId('identity--00000000-0000-4000-8000-000000000001');
      const stranger = { ...first!, id: named, label: 'Somebody else' };
      expect(known(written(format, { ...dataset, actors: [stranger, first!, ...others] }))).toBe(id);
    },
  );
});

test.each(shippedDatasets())('%s is known with its keys sorted', (_, dataset) => {
  const sorted = Object.entries(dataset).toSorted(([one], [other]) => (one < other ? -1 : 1));
  expect(known(JSON.stringify(Object.fromEntries(sorted), null, 4))).toBe('dataset');
});
