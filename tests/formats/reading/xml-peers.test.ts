import fc from 'fast-check';
import { MultiGraph } from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { describe, expect, test } from 'vitest';
import type { WrittenFormat } from '../../../src/formats/format';
import { gexf } from '../../../src/formats/gexf';
import { graphml } from '../../../src/formats/graphml';
import type { Dataset } from '../../../src/model/dataset';
import { anyDataset } from '../../support/arbitrary-dataset';
import { missingPython, python } from '../../support/python';
import { shippedDatasets } from '../../support/shipped';
import { type Tree, xmlTree } from '../../support/xml-tree';
import { visible } from '../kept';
import { writtenText } from '../written';

const BOTH: readonly (readonly ['gexf' | 'graphml', WrittenFormat])[] = [
  ['gexf', gexf],
  ['graphml', graphml],
];
const datasets = (): readonly Dataset[] => [
  ...shippedDatasets().map(([, dataset]) => dataset),
  ...fc.sample(anyDataset(), { numRuns: process.env['DEEP'] ? 1000 : 20, seed: 5 }),
];

/** What every reader of a graph must find, in the order of the dataset. */
function expected({ actors, claims }: Dataset) {
  return {
    nodes: actors.map(({ id, label }) => [visible(id), visible(label)]),
    edges: claims.map(({ id, type, subject, object }) => [
      visible(id),
      visible(type),
      visible(subject),
      visible(object),
    ]),
  };
}

/** The file as an element tree, from a parser that has nothing in common with ours. */
const TREES = `
import json, sys
import xml.etree.ElementTree as tree
def plain(element):
    text = (element.text or '') + ''.join(child.tail or '' for child in element)
    return [element.tag, element.attrib, text, [plain(child) for child in element]]
print(json.dumps([plain(tree.fromstring(text.encode('utf-8'))) for text in json.load(sys.stdin)]))
`;

function plain({ name, namespace, attributes, text, children }: Tree): unknown {
  const own = [...attributes].filter(([key]) => !/^xmlns(:|$)/.test(key));
  return [`{${namespace}}${name}`, Object.fromEntries(own), text, children.map(plain)];
}

const withoutExpat = missingPython('xml.etree.ElementTree');
describe.skipIf(withoutExpat)(`another strict parser sees the same elements (${withoutExpat ?? 'expat'})`, () => {
  test.each(BOTH)('in %s', (_, format) => {
    const files = datasets().map((dataset) => writtenText(format, dataset));
    expect(python(TREES, files)).toEqual(files.map((file) => plain(xmlTree(file))));
  });
});

const NETWORKX = `
import io, json, sys
import networkx
def read(text, format):
    file = io.BytesIO(text.encode('utf-8'))
    graph = networkx.read_gexf(file) if format == 'gexf' else networkx.read_graphml(file, force_multigraph=True)
    actor = dict(graph.nodes(data='actor'))
    nodes = [[data['actor'], data['label']] for _, data in graph.nodes(data=True)]
    edges = [[data['claim'], data['relation'], actor[a], actor[b]] for a, b, data in graph.edges(data=True)]
    return {'nodes': nodes, 'edges': edges, 'directed': graph.is_directed(), 'multi': graph.is_multigraph()}
given = json.load(sys.stdin)
print(json.dumps([read(text, given['format']) for text in given['files']]))
`;

const sorted = ({ nodes, edges }: ReturnType<typeof expected>) => ({
  nodes: nodes.map((row) => JSON.stringify(row)).sort(),
  edges: edges.map((row) => JSON.stringify(row)).sort(),
});

const withoutNetworkx = missingPython('networkx');
describe.skipIf(withoutNetworkx)(`NetworkX reads all of it (${withoutNetworkx ?? 'networkx'})`, () => {
  test.each(BOTH)('in %s', (name, format) => {
    const all = datasets().filter(({ claims }) => claims.length > 0);
    const found = python(NETWORKX, { format: name, files: all.map((dataset) => writtenText(format, dataset)) });
    if (!Array.isArray(found)) throw new Error('no list of graphs');
    expect(found.map((graph) => sorted(graph))).toEqual(all.map((dataset) => sorted(expected(dataset))));
    expect(found.every(({ directed }) => directed)).toBe(true);
  });
});

/** Its XML parser takes U+0085 and U+2028 for line ends, as XML 1.1 does. */
const lineEndsAside = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value).replace(/[\u0085\u2028]|\\r\\n|\\[rn]/g, ' '));

const PARSERS = { gexf: parseGexf, graphml: parseGraphml };

describe('graphology reads all of it', () => {
  test.each(BOTH)('in %s', (name, format) => {
    for (const dataset of datasets()) {
      const graph = PARSERS[name](MultiGraph, writtenText(format, dataset));
      const actorOf = (node: string) => graph.getNodeAttribute(node, 'actor');
      const found = {
        nodes: graph.mapNodes((_, { actor, label }) => [actor, label]),
        edges: graph.mapEdges((_, { claim, relation }, a, b) => [claim, relation, actorOf(a), actorOf(b)]),
      };
      expect(lineEndsAside(found)).toEqual(lineEndsAside(expected(dataset)));
    }
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});
