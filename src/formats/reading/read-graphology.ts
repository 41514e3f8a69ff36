import type { Findings } from './findings';
import { newFindings } from './findings';
import type { FileGraph } from './graph';
import { datasetOfGraph } from './graph-dataset';
import { type GraphParts, newGraphParts } from './graph-parts';
import { jsonDocument } from './json-document';
import { firstText, flatAttributes, isRecord, type JsonRecord, listIn, member, recordIn, textIn } from './json-values';
import type { FormatReader } from './reader';

/** Reads a graph as graphology serialises it, and lists of nodes and links as other programs for JavaScript and Python write them. */
export const readGraphology: FormatReader = async (input) => {
  const findings = newFindings();
  const { value } = jsonDocument(input.bytes, findings);
  input.onProgress(0.3);
  return datasetOfGraph(graphOfGraphology(value, findings), input, findings);
};

/** The graph of a document that has nodes and edges, or of a bundle that has such a graph in it. */
export function graphOfGraphology(document: unknown, findings: Findings): FileGraph {
  const inner = recordIn(document, 'graph');
  const isBundle = inner !== undefined && listIn(inner, 'nodes') !== undefined && !listIn(document, 'nodes');
  const graph = isBundle ? inner : document;
  const path = isBundle ? 'graph.' : '';
  const parts = newGraphParts(findings);
  const [nodes, edges] = [listIn(graph, 'nodes'), listIn(graph, 'edges') ?? listIn(graph, 'links')];
  if (!nodes) refuse(findings);
  for (const [at, node] of (nodes ?? []).entries()) addNode(node, `${path}nodes[${at}]`, at, parts);
  const isDirected = isDirectedBy(graph, isBundle ? document : undefined);
  const name = listIn(graph, 'edges') ? 'edges' : 'links';
  for (const [at, edge] of (edges ?? []).entries()) addEdge(edge, `${path}${name}[${at}]`, isDirected, parts);
  const about = aboutIn(graph, isBundle ? document : undefined);
  const title = firstText(about, 'title', 'name', 'label');
  return {
    about: flatAttributes(about, 'attributes'),
    ...(title !== undefined && { title }),
    nodes: parts.nodes,
    edges: parts.edges,
  };
}

const BUNDLE_TEXTS = ['title', 'description', 'authors', 'date', 'url'];

/** What a graph says about itself, with the texts of the bundle that it is in. */
function aboutIn(graph: unknown, bundle: unknown): JsonRecord {
  const own = recordIn(graph, 'attributes') ?? recordIn(graph, 'graph') ?? {};
  const around = BUNDLE_TEXTS.map((name): [string, unknown] => [name, member(bundle, name)]);
  return Object.fromEntries([...around.filter(([, value]) => value !== undefined), ...Object.entries(own)]);
}

/** Whether edges that do not say so have a direction. */
function isDirectedBy(graph: unknown, bundle: unknown): boolean {
  const type = textIn(recordIn(graph, 'options') ?? recordIn(bundle, 'settings'), 'type');
  return type !== 'undirected' && member(graph, 'directed') !== false;
}

const OF_NODE = new Set(['id', 'key']);
const OF_EDGE = new Set(['id', 'key', 'source', 'target', 'directed', 'undirected']);

function addNode(node: unknown, place: string, at: number, { addNode, addNeither }: GraphParts) {
  if (!isRecord(node)) return addNeither(place);
  const attributes = recordIn(node, 'attributes');
  const label = firstText(attributes ?? node, 'label', 'name', 'title');
  // Nodes without ids are told apart by where they stand: links name them by that number.
  const id = firstText(node, 'key', 'id', 'name') ?? String(at);
  addNode({
    id,
    ...(label !== undefined && { label }),
    attributes: attributes ? flatAttributes(attributes, place) : flatAttributes(node, place, OF_NODE),
    place,
  });
}

function addEdge(edge: unknown, place: string, isDirected: boolean, { addEdge, addNeither }: GraphParts) {
  if (!isRecord(edge)) return addNeither(place);
  const id = firstText(edge, 'key', 'id');
  const [source, target] = [endIn(edge, 'source'), endIn(edge, 'target')];
  const attributes = recordIn(edge, 'attributes');
  const said = member(edge, 'undirected') ?? member(edge, 'directed') === false;
  addEdge({
    ...(id !== undefined && { id }),
    ...(source !== undefined && { source }),
    ...(target !== undefined && { target }),
    isDirected: isDirected && said !== true,
    attributes: attributes ? flatAttributes(attributes, place) : flatAttributes(edge, place, OF_EDGE),
    place,
  });
}

/** The node that an edge ends at: its id, or the node itself where a program has put that in its place. */
function endIn(edge: JsonRecord, name: string): string | undefined {
  return textIn(edge, name) ?? firstText(recordIn(edge, name), 'key', 'id', 'name');
}

function refuse(findings: Findings) {
  findings.report({
    severity: 'error',
    code: 'no-graph',
    place: 'nodes',
    message: 'The file has no list of nodes, so there is no graph in it.',
    hint: 'A graph in JSON needs a list “nodes” and a list “edges”.',
  });
}
