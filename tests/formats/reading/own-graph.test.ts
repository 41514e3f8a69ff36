import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asText, type FlatValue } from '../../../src/formats/column';
import { graphologyJson } from '../../../src/formats/graphology-json';
import { edgeColumns } from '../../../src/formats/reading/edge-columns';
import { newFindings } from '../../../src/formats/reading/findings';
import type { FileGraph } from '../../../src/formats/reading/graph';
import { datasetOfGraph } from '../../../src/formats/reading/graph-dataset';
import { isOwnGraph } from '../../../src/formats/reading/own-graph';
import { graphOfGraphology } from '../../../src/formats/reading/read-graphology';
import type { Dataset } from '../../../src/model/dataset';
import { readDataset } from '../../../src/model/read';
import { anyDataset } from '../../support/arbitrary-dataset';
import { datasetFrom, fileGraph } from '../../support/file-graph';
import { readInput, wholeAnswer } from '../../support/read-file';
import { runs } from '../../support/runs';
import { standardVocabulary } from '../../support/vocabulary';
import { smallDataset } from '../small-dataset';
import { flat } from '../surviving';
import { writtenText } from '../written';

/** The graph that a dataset is written as. */
function graphOf(dataset: Dataset): FileGraph {
  return graphOfGraphology(JSON.parse(writtenText(graphologyJson, dataset)), newFindings());
}

type Attributes = ReadonlyMap<string, FlatValue>;

/** The same graph with its attributes changed, those of the graph itself included. */
function changed(graph: FileGraph, change: (attributes: Attributes, what: 'graph' | 'node' | 'edge') => Attributes) {
  return {
    ...graph,
    about: change(graph.about, 'graph'),
    nodes: graph.nodes.map((node) => ({ ...node, attributes: change(node.attributes, 'node') })),
    edges: Array.from(graph.edges, (edge) => ({ ...edge, attributes: change(edge.attributes, 'edge') })),
  };
}

const without =
  (...names: readonly string[]) =>
  (attributes: Attributes) =>
    new Map([...attributes].filter(([name]) => !names.includes(name)));

test('a graph whose values have all become texts is still the dataset that was written', () => {
  const texts = (attributes: Attributes) => new Map([...attributes].map(([name, value]) => [name, asText(value)]));
  fc.assert(
    fc.property(anyDataset(), (dataset) => {
      expect(datasetFrom(changed(graphOf(dataset), texts))).toEqual({ dataset: flat(dataset), said: [] });
    }),
    runs(40),
  );
});

test('empty texts for what is missing change nothing', () => {
  const names = ['note', 'qualifier', 'responses', 'aliases', 'quantity_min', 'credibility', 'time_edtf', 'vocabulary'];
  const filledUp = (attributes: Attributes) =>
    new Map<string, FlatValue>([...names.map((name): [string, string] => [name, '']), ...attributes]);
  const dataset = smallDataset();
  expect(datasetFrom(changed(graphOf(dataset), filledUp))).toEqual({ dataset, said: [] });
});

test('whatever attributes, nodes and edges a program takes away, the rest is a dataset, and what was left out is said', () => {
  fc.assert(
    fc.property(anyDataset(), fc.infiniteStream(fc.integer({ min: 0, max: 9 })), (dataset, chances) => {
      const isGone = () => chances.next().value === 0;
      const whole = graphOf(dataset);
      const thinned = changed(whole, (attributes) => new Map([...attributes].filter(() => !isGone())));
      const graph = { ...thinned, nodes: thinned.nodes.filter(() => !isGone()) };
      const answer = wholeAnswer(datasetOfGraph(graph, readInput('file.json', '{}'), newFindings()));
      if (answer.ok === 'ask') throw new Error('nothing to ask');
      if (!answer.ok) return expect(answer.issues.some(({ severity }) => severity === 'error')).toBe(true);
      const { value, found } = answer;
      expect(readDataset(structuredClone(value), standardVocabulary)).toMatchObject({ ok: true });
      if (!isOwnGraph({ ...graph, edges: edgeColumns(graph.edges) })) return;
      const missing = graph.nodes.length + graph.edges.length - value.actors.length - value.claims.length;
      expect(found).toBeGreaterThanOrEqual(missing);
    }),
    runs(60),
  );
});

describe('after a stay in another program', () => {
  const dataset = smallDataset();
  const graph = graphOf(dataset);

  test('nothing about the graph: the file lends its name, speakers become sources', () => {
    const { title: _, ...nameless } = graph;
    const found = datasetFrom({ ...nameless, about: new Map() }, 'my export.graphml');
    expect(found.dataset).toMatchObject({
      id: 'my-export',
      title: 'my export',
      sources: [{ id: 'paper', title: 'The Paper', kind: 'unknown' }],
    });
    expect(found.said).toEqual(['warning about-missing at the graph', 'warning source-unknown at edges[0]']);
    expect(found.dataset.claims).toEqual(dataset.claims);
  });

  test('a node is gone: its claims go, and what it says is kept under its name', () => {
    const found = datasetFrom({ ...graph, nodes: graph.nodes.filter(({ id }) => id !== 'n:observers') });
    expect(found.dataset.sources.at(-1)).toEqual({ id: 'observers', title: 'Some observers', kind: 'unknown' });
    expect(found.dataset.claims).toEqual(dataset.claims.map(({ also: _, ...claim }) => claim));
    expect(found.said).toEqual([
      'warning source-unknown at edges[0]',
      'warning unknown-reference at edges[0], “also”.actor',
    ]);
  });

  test('a node is gone that claims end at: they are left out, each by its place', () => {
    const found = datasetFrom({ ...graph, nodes: graph.nodes.filter(({ id }) => id !== 'n:keldra') });
    expect(found.dataset.claims).toEqual([]);
    expect(found.said).toEqual(['warning dangling at edges[0]', 'warning dangling at edges[1]']);
  });

  test('responses are only known by who responds', () => {
    const found = datasetFrom(changed(graph, without('responses')));
    expect(found.dataset.claims[1]?.responses).toEqual([
      { by: 'keldra', stance: 'denies', gist: 'Keldra denies it.', evidence: [] },
    ]);
  });

  test('passages without their words are left out with a warning', () => {
    const found = datasetFrom(changed(graph, without('evidence')));
    expect(found.dataset.claims[0]?.evidence).toEqual([]);
    expect(found.said).toEqual(['warning passages-lost at edges[0]']);
  });

  test('a claim without a speaker becomes the word of the file', () => {
    const found = datasetFrom(changed(graph, without('speaker')), 'net.json');
    expect(found.dataset.claims.map(({ by }) => by)).toEqual(['file', undefined]);
    expect(found.dataset.sources.at(-1)).toEqual({ id: 'file', title: 'net.json', kind: 'file' });
  });

  test('an attribute that a program added is named once, with how often it stands there', () => {
    const added = (attributes: Attributes) => new Map<string, FlatValue>([...attributes, ['Degree', 3]]);
    const answer = datasetOfGraph(changed(graph, added), readInput('a', ''), newFindings());
    expect(answer).toMatchObject({
      value: dataset,
      issues: [
        {
          code: 'attribute-unknown',
          place: 'nodes[0]',
          message: 'The attribute “Degree” (5 times) is none that a dataset has.',
        },
      ],
    });
  });

  test('a claim and an actor drawn by hand are taken in, the claim as the word of the file', () => {
    const drawn = fileGraph(
      [{ id: 'new', label: 'New party', attributes: { actor_kind: 'armed_group' } }],
      [{ source: 'new', target: 'n:keldra', attributes: { relation: 'attacks' } }],
    );
    const found = datasetFrom({
      ...graph,
      nodes: [...graph.nodes, ...drawn.nodes],
      edges: [...graph.edges, ...drawn.edges],
    });
    expect(found.dataset.actors.at(-1)).toEqual({ id: 'new', label: 'New party', kind: 'armed_group' });
    expect(found.dataset.claims.at(-1)).toEqual({
      id: 'edge-3',
      type: 'attacks',
      subject: 'new',
      object: 'keldra',
      gist: 'New party attacks Keldra',
      by: 'file',
      mode: 'asserted',
      evidence: [],
    });
    expect(found.said).toEqual(['warning no-speaker at edges[0]']);
  });

  test.each([
    ['time_edtf', 'yesterday', 'warning bad-date at edges[0], “time”.edtf'],
    ['credibility', 'high', 'warning not-a-number at edges[0]'],
    ['evidence', '[{]', 'warning not-json at edges[0]'],
    ['credibility', '7', 'warning wrong-shape at edges[0], “credibility”'],
    ['place', 'nowhere', 'warning unknown-reference at edges[0], “place”'],
  ])('%s became %j: only that is left out', (name, value, said) => {
    const spoilt = {
      ...graph,
      edges: Array.from(graph.edges, (edge, at) =>
        at === 0 ? { ...edge, attributes: new Map<string, FlatValue>([...edge.attributes, [name, value]]) } : edge,
      ),
    };
    const found = datasetFrom(spoilt);
    expect(found.said).toContain(said);
    expect(found.dataset.claims).toHaveLength(2);
  });

  test('a claim of a type that nobody knows has its words put together again from its attributes', () => {
    const strange = changed(graph, (attributes, what) =>
      what === 'edge' ? new Map<string, FlatValue>([...attributes, ['relation', 'pesters'], ['sign', -1]]) : attributes,
    );
    const found = datasetFrom(strange);
    expect(found.dataset.vocabulary?.types.at(-1)).toMatchObject({ id: 'pesters', label: 'supports', sign: -1 });
    expect(found.dataset.claims.map(({ type }) => type)).toEqual(['pesters', 'pesters']);
    expect(found.said).toEqual(['warning vocabulary-rebuilt at the graph']);
  });

  test('an edge without direction is read from its first node to its second, with a warning', () => {
    const undirected = { ...graph, edges: Array.from(graph.edges, (edge) => ({ ...edge, isDirected: false })) };
    expect(datasetFrom(undirected)).toEqual({
      dataset,
      said: ['warning no-direction at edges[0]', 'warning no-direction at edges[1]'],
    });
  });

  test('a vocabulary that makes no sense is left out', () => {
    const found = datasetFrom({ ...graph, about: new Map([...graph.about, ['vocabulary', '{"version":2}']]) });
    expect(found).toEqual({ dataset, said: ['warning bad-vocabulary at the graph, “vocabulary”'] });
  });
});

test('what GEXF says in lines of its description is read as what it is', () => {
  const dataset = smallDataset();
  const graph = graphOf(dataset);
  const lines = [...graph.about].flatMap(([name, value]) =>
    (typeof value === 'object' ? value : [String(value)]).map(
      (text) => `${name}: ${/[\r\n]|^"/.test(text) ? JSON.stringify(text) : text}`,
    ),
  );
  const described = { ...graph, about: new Map([['description', lines.join('\n')]]) };
  expect(datasetFrom(described)).toEqual({ dataset, said: [] });
});
