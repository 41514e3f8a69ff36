import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FlatValue } from '../../src/formats/column';
import { newFindings } from '../../src/formats/reading/findings';
import type { FileGraph } from '../../src/formats/reading/graph';
import { datasetOfGraph } from '../../src/formats/reading/graph-dataset';
import { type Atlas, atlasOf } from '../../src/graph/atlas';
import { atlasOfRead } from '../../src/graph/atlas-of-plain';
import type { Dataset } from '../../src/model/dataset';
import { PlainClaims } from '../../src/model/plain-claims';
import { readInput, wholeDataset } from '../support/read-file';
import { standardVocabulary } from '../support/vocabulary';

const IDS = ['a', 'b', 'c', 'd'];
const anyDate = fc.constantFrom('2018-03-01', '2017', '2018-03', 'about 1990', '2010/2012', 'never', '');
const anyEdge = fc.record({
  source: fc.constantFrom(...IDS),
  target: fc.constantFrom(...IDS),
  type: fc.constantFrom('attacks', 'attacked by', 'does not attack', 'pesters', 'Make statement'),
  isDirected: fc.boolean(),
  attributes: fc
    .tuple(anyDate, fc.constantFrom('', 'kg'))
    .map(([date, unit]) => new Map<string, FlatValue>([['date', date], ...(unit ? [['unit', unit] as const] : [])])),
});
/** A graph with some kinds of nodes, and its edges in any order of time. */
const anyGraph: fc.Arbitrary<FileGraph> = fc.array(anyEdge, { maxLength: 25 }).map((edges) => ({
  about: new Map(),
  nodes: IDS.map((id, at) => ({
    id,
    kind: at % 2 === 0 ? 'state' : 'person',
    attributes: new Map(),
    place: `nodes[${at}]`,
  })),
  edges: edges.map((edge, at) => ({ id: `e${at}`, ...edge, place: `edges[${at}]` })),
}));

/** The atlas of a graph with its claims in columns, and the same dataset with all its claims there. */
function bothOf(graph: FileGraph): readonly [plain: Atlas, whole: Atlas, dataset: Dataset] {
  const answer = datasetOfGraph(graph, readInput('f.json', '{}'), newFindings());
  if (answer.ok !== true) throw new Error(JSON.stringify(answer));
  expect(answer.value.claims).toBeInstanceOf(PlainClaims);
  const dataset = wholeDataset(answer.value);
  return [atlasOfRead(answer.value, standardVocabulary), atlasOf(dataset, standardVocabulary), dataset];
}

describe('claims in columns', () => {
  test('have the columns and pairs that they have one by one', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const [plain, whole] = bothOf(graph);
        expect(plain.columns).toEqual(whole.columns);
        expect(plain.pairs).toEqual(whole.pairs);
      }),
    );
  });

  test('are found by their ids, and are the same claims', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const [plain, whole, { claims }] = bothOf(graph);
        for (const { id } of claims) expect(plain.find(id)).toEqual(whole.find(id));
        expect([...plain.dataset.claims]).toEqual(claims);
        expect(claims.map((_, row) => plain.store.claim(row))).toEqual(claims);
      }),
    );
  });

  test('have words of their own only where they say more than a type and a day', () => {
    const edge = (attributes: readonly (readonly [string, FlatValue])[]) => ({
      ...{ source: 'a', target: 'b', type: 'pesters', isDirected: true, place: '' },
      attributes: new Map(attributes),
    });
    const worded = (...edges: readonly ReturnType<typeof edge>[]) => {
      const nodes = IDS.map((id) => ({ id, attributes: new Map(), place: '' }));
      return bothOf({ about: new Map(), nodes, edges })[0].store.worded;
    };
    expect(worded()).toBe(false);
    expect(worded(edge([]), edge([['date', '2018-03-01']]))).toBe(false);
    expect(worded(edge([['date', '2018-03']]))).toBe(true);
    expect(worded(edge([]), edge([['gist', 'A pesters B.']]))).toBe(true);
    expect(worded(edge([]), edge([['unit', 'kg']]))).toBe(true);
  });
});
