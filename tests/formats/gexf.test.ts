import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gexf } from '../../src/formats/gexf';
import type { Dataset } from '../../src/model/dataset';
import { anyDataset } from '../support/arbitrary-dataset';
import { all, attribute, only, xmlTree } from '../support/xml-tree';
import { writtenText } from './written';

const tree = (dataset: Dataset) => xmlTree(writtenText(gexf, dataset));

test('a GEXF file is static, directed and counted, in the namespaces of version 1.3', () => {
  fc.assert(
    fc.property(anyDataset(), (dataset) => {
      const root = tree(dataset);
      const graph = only(root, 'graph');
      expect([root.namespace, attribute(root, 'version')]).toEqual(['http://gexf.net/1.3', '1.3']);
      expect(['defaultedgetype', 'mode', 'idtype'].map((name) => attribute(graph, name))).toEqual([
        'directed',
        'static',
        'string',
      ]);
      expect(attribute(only(graph, 'nodes'), 'count')).toBe(String(dataset.actors.length));
      expect(attribute(only(graph, 'edges'), 'count')).toBe(String(dataset.claims.length));
    }),
    { numRuns: 20 },
  );
});

test('parallel claims stay apart by the kind of their edge, and each weighs 1', () => {
  fc.assert(
    fc.property(anyDataset({ actors: 3 }), (dataset) => {
      const edges = all(only(only(tree(dataset), 'graph'), 'edges'), 'edge');
      expect(edges.map((edge) => attribute(edge, 'weight'))).toEqual(dataset.claims.map(() => '1'));
      expect(edges.map((edge) => all(edge, 'color').map(({ namespace }) => namespace))).toEqual(
        dataset.claims.map(() => ['http://gexf.net/1.3/viz']),
      );
    }),
    { numRuns: 20 },
  );
});

test.each([
  ['2024-06-30T23:59:59.999Z', '2024-06-30'],
  ['2024-06-30', '2024-06-30'],
  ['2024-02-30', undefined],
  ['0000-01-01', undefined],
  ['yesterday', undefined],
])('saved at %j, it was last modified on %j', (at, day) => {
  const share = { exported: 0, of: 0 };
  const derivedFrom = {
    dataset: 'd',
    scope: 'shown',
    filters: [],
    actors: share,
    claims: share,
    sources: [],
    at,
    by: 'Actor Atlas 1',
  };
  const meta = only(
    tree({
      format: 'actor-atlas/dataset',
      version: 1,
      id: 'd',
      title: 't',
      sources: [],
      actors: [],
      claims: [],
      derivedFrom,
    }),
    'meta',
  );
  expect([meta.attributes.get('lastmodifieddate'), only(meta, 'creator').text]).toEqual([day, 'Actor Atlas 1']);
});
