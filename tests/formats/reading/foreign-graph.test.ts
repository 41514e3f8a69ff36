import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newFindings } from '../../../src/formats/reading/findings';
import { KEPT } from '../../../src/formats/reading/foreign-attributes';
import type { FileEdge, FileGraph, FileNode } from '../../../src/formats/reading/graph';
import { datasetOfGraph } from '../../../src/formats/reading/graph-dataset';
import { readDataset } from '../../../src/model/read';
import { datasetFrom, fileGraph } from '../../support/file-graph';
import { anyText } from '../../support/hostile-text';
import { readInput, wholeAnswer } from '../../support/read-file';
import { runs } from '../../support/runs';
import { standardVocabulary } from '../../support/vocabulary';

const PAIR = [{ id: 'a' }, { id: 'b' }] as const;
type Edge = Parameters<typeof fileGraph>[1] extends readonly (infer Item)[] | undefined ? Item : never;

/** The claim that comes of one edge from `a` to `b`. */
function claimFrom(edge: Omit<Edge, 'source' | 'target'>) {
  const { dataset, said } = datasetFrom(fileGraph(PAIR, [{ source: 'a', target: 'b', ...edge }]));
  const [claim] = dataset.claims;
  const type = (dataset.vocabulary ?? standardVocabulary).types.find(({ id }) => id === claim?.type);
  return { claim: claim!, type: type!, dataset, said };
}

test('a node is an actor, an edge a claim on the word of the file, under the ids that the file gives', () => {
  const graph = fileGraph(
    [{ id: 'a', label: 'Anna' }, { id: 'b' }],
    [{ id: 'x', source: 'a', target: 'b', type: 'knows' }],
  );
  expect(datasetFrom(graph, 'My Friends.net')).toEqual({
    said: [],
    dataset: {
      format: 'actor-atlas/dataset',
      version: 1,
      id: 'my-friends',
      title: 'My Friends',
      vocabulary: {
        version: 1,
        families: [
          {
            id: 'of-the-file',
            label: 'Relations of the file',
            sign: 0,
            definition: 'As the file names them; it does not say whether they are for or against anybody.',
          },
        ],
        types: [
          {
            id: 'knows',
            family: 'of-the-file',
            label: 'knows',
            symmetric: false,
            sign: 0,
            domain: ['actor'],
            range: ['actor'],
            definition: 'A relation of the file, which does not explain it.',
          },
        ],
        kinds: [
          {
            id: 'actor',
            label: 'Actor',
            definition: 'Something of which the file does not say what kind of actor it is.',
          },
        ],
      },
      sources: [{ id: 'file', title: 'My Friends.net', kind: 'file' }],
      actors: [
        { id: 'a', label: 'Anna', kind: 'actor' },
        { id: 'b', label: 'b', kind: 'actor' },
      ],
      claims: [
        {
          id: 'x',
          type: 'knows',
          subject: 'a',
          object: 'b',
          gist: 'Anna knows b',
          by: 'file',
          mode: 'asserted',
          evidence: [],
        },
      ],
    },
  });
});

test('a graph in our words needs no vocabulary of its own', () => {
  const nodes = [
    { id: 'a', kind: 'country' },
    { id: 'b', kind: 'Armed group' },
  ];
  const { dataset } = datasetFrom(fileGraph(nodes, [{ source: 'a', target: 'b', type: 'ATTACKS' }]));
  expect(dataset.vocabulary).toBeUndefined();
  expect(dataset.actors.map(({ kind }) => kind)).toEqual(['state', 'armed_group']);
  expect(dataset.claims[0]?.type).toBe('attacks');
});

test('our words stand between any kinds of actors that the file has', () => {
  const { dataset } = datasetFrom(
    fileGraph([{ id: 'a', kind: 'Robot' }, { id: 'b' }], [{ source: 'a', target: 'b', type: 'attacks' }]),
  );
  expect(dataset.vocabulary?.kinds.map(({ id }) => id)).toEqual(['robot', 'actor']);
  expect(dataset.vocabulary?.types).toMatchObject([{ id: 'attacks', sign: -1, domain: ['robot', 'actor'] }]);
  expect(dataset.vocabulary?.families.map(({ id }) => id)).toEqual(['violence']);
});

describe('the word of an edge', () => {
  test.each([
    ['allied_with', 'allied-with', 'a', undefined, undefined],
    ['memberOf', 'member-of', 'a', undefined, undefined],
    ['ATTACKED BY', 'attacks', 'b', undefined, undefined],
    ['does not support', 'supports', 'a', true, undefined],
    ['Make statement', 'states', 'a', undefined, 'Make statement'],
    ['1831', 'attacks', 'a', undefined, '1831'],
  ])('%j is %s', (type, id, subject, negated, qualifier) => {
    const { claim } = claimFrom({ type });
    expect([claim.type, claim.subject, claim.negated, claim.qualifier]).toEqual([id, subject, negated, qualifier]);
  });

  test('that CAMEO has and we have not stays in the family of its root, with the sign of that', () => {
    const { type, dataset } = claimFrom({ type: 'Conduct hunger strike' });
    expect(type).toMatchObject({ family: 'cameo-14', label: 'Conduct hunger strike', sign: -1 });
    expect(dataset.vocabulary?.families).toMatchObject([{ id: 'cameo-14', label: 'Protest', sign: -1 }]);
  });

  test('is named once where it was taken for another', () => {
    const edges = ['Make statement', 'Make statement', 'attacked by'].map((type) => ({
      source: 'a',
      target: 'b',
      type,
    }));
    const answer = datasetOfGraph(fileGraph(PAIR, edges), readInput('f', ''), newFindings());
    expect(answer).toMatchObject({
      found: 2,
      issues: [
        { severity: 'info', message: '“Make statement” (2 claims) was taken for “speaks to or about”.' },
        { severity: 'info', message: '“attacked by” (1 claim) was taken for “attacks”.' },
      ],
    });
  });

  test('may stand in an attribute or in its label, but never is a word for drawing or a mere number', () => {
    expect(claimFrom({ attributes: { relationship: 'owns' } }).type.label).toBe('owns');
    expect(claimFrom({ label: 'owns' }).type.label).toBe('owns');
    expect(claimFrom({ attributes: { type: 'arrow' } }).type.label).toBe('linked to');
    expect(claimFrom({ attributes: { type: '7' } }).type.label).toBe('linked to');
    expect(claimFrom({ label: '0.25' }).claim.notes).toEqual([{ kind: 'outside-knowledge', text: 'label: 0.25' }]);
  });

  test('makes a type without direction where the edge has none', () => {
    const undirected = claimFrom({ type: 'attacks', isDirected: false });
    expect(undirected.type).toMatchObject({ label: 'attacks', symmetric: true, sign: 0, family: 'of-the-file' });
    expect(claimFrom({ type: 'fights', isDirected: false }).type.id).toBe('fights');
    expect(claimFrom({ isDirected: false }).type).toMatchObject({ label: 'linked with', symmetric: true });
  });

  test('is a description, and no type, where each edge has another label', () => {
    const edges = Array.from({ length: 50 }, (_, at) => ({ source: 'a', target: 'b', label: `met ${at} times` }));
    const { dataset } = datasetFrom(fileGraph(PAIR, edges));
    expect(dataset.vocabulary?.types).toHaveLength(1);
    expect(dataset.claims[7]?.qualifier).toBe('met 7 times');
  });

  test('past a thousand words becomes a qualifier, with a warning', () => {
    const edges = Array.from({ length: 1003 }, (_, at) => ({ source: 'a', target: 'b', type: `word ${at}` }));
    const { dataset, said } = datasetFrom(fileGraph(PAIR, edges));
    expect(dataset.vocabulary?.types).toHaveLength(1001);
    expect(dataset.claims[1002]?.qualifier).toBe('word 1002');
    expect(said).toHaveLength(3);
  });
});

describe('the time of an edge', () => {
  test.each([
    [
      { start: '2001', end: '2005-03' },
      { edtf: '2001/2005-03', basis: 'stated' },
    ],
    [{ start: '2001' }, { edtf: '2001/..', basis: 'stated' }],
    [{ end: '2001' }, { edtf: '../2001', basis: 'stated' }],
    [
      { start: '2001', end: '2001' },
      { edtf: '2001', basis: 'stated' },
    ],
    [
      { start: '2010/2012', end: '2015' },
      { edtf: '2010/2015', basis: 'stated' },
    ],
    [{ end: '2010/2012' }, { edtf: '2010/2012', basis: 'stated' }],
    [{ attributes: { date: '2/18/10' } }, { edtf: '2010-02-18', basis: 'stated', note: 'written “2/18/10”' }],
    [{ attributes: { Year: 1999 } }, { edtf: '1999', basis: 'stated' }],
    [{ attributes: { since: 'Mar 2010' } }, { edtf: '2010-03/..', basis: 'stated' }],
  ])('%j is %j', (edge, time) => {
    expect(claimFrom(edge).claim.time).toEqual(time);
  });

  test.each([
    [{ start: 'soon' }, ['start: soon']],
    [{ start: '2005', end: '2001' }, ['start: 2005', 'end: 2001']],
  ])('%j is no time: it is kept as a remark, with a warning', (edge, texts) => {
    const { claim, said } = claimFrom(edge);
    expect(claim.time).toBeUndefined();
    expect(claim.notes?.map(({ text }) => text)).toEqual(texts);
    expect(said).toEqual(['warning odd-date at edges[0]']);
  });
});

test('what a file says of itself is cut where it is very long, with a word', () => {
  const { dataset, said } = datasetFrom(fileGraph([{ id: 'a' }], [], { description: 'x'.repeat(12_000) }));
  expect(dataset.description).toBe('x'.repeat(10_000));
  expect(said).toEqual(['warning attribute-cut at the graph']);
});

test('attributes that mean something to us are used, the others kept as remarks', () => {
  const attributes = {
    name: 'Anna',
    Description: 'A baker.',
    aliases: ['Ann', 'Annie'],
    wikidata: 'https://www.wikidata.org/entity/Q1',
    age: 40,
    tags: ['x', 'y'],
  };
  const { dataset } = datasetFrom(fileGraph([{ id: 'a', kind: 'person', attributes }]));
  expect(dataset.actors).toEqual([
    {
      id: 'a',
      label: 'Anna',
      kind: 'person',
      aliases: ['Ann', 'Annie'],
      sameAs: ['https://www.wikidata.org/entity/Q1'],
      note: 'A baker.',
      notes: [
        { kind: 'outside-knowledge', text: 'age: 40' },
        { kind: 'outside-knowledge', text: 'tags: x, y' },
      ],
    },
  ]);
});

test('the weight of an edge and what else it says stay with the claim', () => {
  expect(claimFrom({ type: 'x', weight: 2.5, attributes: { dose: 'low' } }).claim.notes).toEqual([
    { kind: 'outside-knowledge', text: 'dose: low' },
    { kind: 'outside-knowledge', text: 'weight: 2.5' },
  ]);
});

test('attributes that are too many or too long are cut with a warning', () => {
  const many = Object.fromEntries(Array.from({ length: KEPT.attributes + 1 }, (_, at) => [`k${at}`, 'v']));
  const { dataset, said } = datasetFrom(
    fileGraph([
      { id: 'a', attributes: many },
      { id: 'b', attributes: { long: 'x'.repeat(KEPT.text) } },
    ]),
  );
  expect(dataset.actors.map(({ notes }) => notes?.length)).toEqual([KEPT.attributes, 1]);
  expect(said).toEqual(['warning attribute-cut at nodes[0]', 'warning attribute-cut at nodes[1]']);
});

test('where nodes stand and how they look is left aside, with a word', () => {
  const { dataset, said } = datasetFrom(
    fileGraph([{ id: 'a', attributes: { x: 1, y: 2, size: 3, color: '#fff', colour: 'red' } }]),
  );
  expect(dataset.actors[0]?.notes).toBeUndefined();
  expect(said).toEqual(['info drawing-unused at the file']);
});

test('a node that stands twice is kept once, an edge that ends at nothing is left out', () => {
  const graph = fileGraph(
    [...PAIR, { id: 'a', label: 'another' }],
    [
      { source: 'a', target: 'gone' },
      { source: 'a', target: 'b' },
    ],
  );
  const { dataset, said } = datasetFrom(graph);
  expect(dataset.actors.map(({ label }) => label)).toEqual(['a', 'b']);
  expect(dataset.claims).toHaveLength(1);
  expect(said).toEqual(['warning id-twice at nodes[2]', 'warning dangling at edges[0]']);
});

test('groups are what their nodes are part of, unless they are in a circle or not there', () => {
  const graph = fileGraph([
    { id: 'a', parent: 'b' },
    { id: 'b', parent: 'c' },
    { id: 'c', parent: 'a' },
    { id: 'd', parent: 'gone' },
    { id: 'e', parent: 'e' },
  ]);
  const { dataset, said } = datasetFrom(graph);
  expect(dataset.actors.map(({ partOf }) => partOf)).toEqual(['b', 'c', undefined, undefined, undefined]);
  expect(said).toEqual([
    'warning part-of-itself at nodes[2]',
    'warning part-of-itself at nodes[4]',
    'warning dangling at nodes[3]',
  ]);
});

test('an edge from a node to itself is a claim like any other', () => {
  const { dataset } = datasetFrom(fileGraph([{ id: 'a' }], [{ source: 'a', target: 'a', type: 'pays' }]));
  expect(dataset.claims).toMatchObject([{ subject: 'a', object: 'a', gist: 'a pays a' }]);
});

test('edges without ids get numbers that no other edge has; ids that stand twice or are too long are changed with a warning', () => {
  const ids = [undefined, 'edge-1', undefined, 'x', 'x', 'y'.repeat(2001)];
  const edges = ids.map((id) => ({ source: 'a', target: 'b', ...(id !== undefined && { id }) }));
  const { dataset, said } = datasetFrom(fileGraph(PAIR, edges));
  expect(dataset.claims.map(({ id }) => id)).toEqual(['edge-2', 'edge-1', 'edge-3', 'x', 'edge-4', 'edge-5']);
  expect(said).toEqual(['warning id-changed at edges[4]', 'warning id-changed at edges[5]']);
});

test('more than forty words for kinds are no kinds but remarks', () => {
  const nodes = Array.from({ length: 41 }, (_, at) => ({ id: `n${at}`, kind: `sort ${at}` }));
  const { dataset } = datasetFrom(fileGraph(nodes));
  expect(dataset.vocabulary?.kinds.map(({ id }) => id)).toEqual(['actor']);
  expect(dataset.actors[3]?.notes).toEqual([{ kind: 'outside-knowledge', text: 'kind: sort 3' }]);
});

test('what the file says of itself describes the dataset', () => {
  const { dataset } = datasetFrom(fileGraph([], [], { creator: 'Somebody', description: 'A net.', title: 'x' }));
  expect(dataset.description).toBe('A net.\ncreator: Somebody\ntitle: x');
});

test('any graph at all becomes a dataset that makes sense, with an actor for each node and a claim for each edge between nodes', () => {
  fc.assert(
    fc.property(anyGraph, (graph) => {
      const answer = wholeAnswer(datasetOfGraph(graph, readInput('f.json', '{}'), newFindings()));
      if (answer.ok !== true) throw new Error(JSON.stringify(answer));
      const { actors, claims } = answer.value;
      const ids = new Set(graph.nodes.map(({ id }) => id));
      const tied = [...graph.edges].filter(({ source, target }) => ids.has(source) && ids.has(target));
      expect([actors.length, claims.length]).toEqual([ids.size, tied.length]);
      expect(readDataset(structuredClone(answer.value), standardVocabulary)).toMatchObject({ ok: true });
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
    runs(100),
  );
});

const attributes = fc
  .array(
    fc.tuple(
      fc.oneof(anyText, fc.constantFrom('type', 'date', 'kind', 'label', 'aliases', 'x', 'y', 'weight', '__proto__')),
      fc.oneof(anyText, fc.double({ noNaN: true }), fc.boolean(), fc.array(anyText, { maxLength: 2 }), fc.constant('')),
    ),
    { maxLength: 5 },
  )
  .map((pairs) => new Map(pairs));
const nodeId = fc.oneof(fc.constantFrom('a', 'b', 'c', 'file', 'actor-1', '__proto__', ''), anyText);
const word = fc.oneof(anyText, fc.constantFrom('attacks', 'attacked by', '042', 'Consult', 'does not attack'));

const anyNode: fc.Arbitrary<FileNode> = fc.record(
  { id: nodeId, label: fc.oneof(anyText, fc.constant('')), kind: anyText, parent: nodeId, attributes, place: anyText },
  { requiredKeys: ['id', 'attributes', 'place'] },
);
const anyEdge: fc.Arbitrary<FileEdge> = fc.record(
  {
    id: nodeId,
    source: nodeId,
    target: nodeId,
    type: word,
    label: anyText,
    isDirected: fc.boolean(),
    start: fc.oneof(anyText, fc.constantFrom('2001', '2/3/10')),
    end: fc.oneof(anyText, fc.constantFrom('1999', '2011')),
    weight: fc.double(),
    attributes,
    place: anyText,
  },
  { requiredKeys: ['source', 'target', 'isDirected', 'attributes', 'place'] },
);
const anyGraph: fc.Arbitrary<FileGraph> = fc.record(
  { about: attributes, title: anyText, nodes: fc.array(anyNode, { maxLength: 8 }), edges: fc.array(anyEdge) },
  { requiredKeys: ['about', 'nodes', 'edges'] },
);
