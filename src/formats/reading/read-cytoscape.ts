import type { Findings } from './findings';
import { newFindings } from './findings';
import { reportDrawing } from './foreign-attributes';
import type { FileGraph } from './graph';
import { datasetOfGraph } from './graph-dataset';
import { type GraphParts, newGraphParts } from './graph-parts';
import { jsonDocument } from './json-document';
import { firstText, flatAttributes, isRecord, type JsonRecord, listIn, member, recordIn, textIn } from './json-values';
import type { FormatReader } from './reader';

/** Reads a network of Cytoscape or Cytoscape.js, in any of the shapes they write. */
export const readCytoscape: FormatReader = async (input) => {
  const findings = newFindings();
  const { value } = jsonDocument(input.bytes, findings);
  input.onProgress(0.3);
  return datasetOfGraph(graphOfCytoscape(value, findings), input, findings);
};

/** What Cytoscape keeps for itself: numbers of its own, what was selected, drawings. */
const ITS_OWN = ['SUID', 'selected', '__Annotations', 'Cy2_Parent_Network_SUID'];
const ABOUT = new Set([...ITS_OWN, 'shared_name', 'shared name', 'name']);
const OF_NODE = new Set([...ITS_OWN, 'id', 'parent', 'shared_name', 'shared name', 'name']);
const OF_EDGE = new Set([
  ...ITS_OWN,
  ...['id', 'source', 'target', 'interaction', 'shared_name', 'shared name', 'shared_interaction'],
  'shared interaction',
]);

/** The graph of a Cytoscape document: `{elements: {nodes, edges}}`, `{elements: […]}` or a bare list of elements. */
export function graphOfCytoscape(document: unknown, findings: Findings): FileGraph {
  const parts = newGraphParts(findings);
  const elements = Array.isArray(document) ? document : member(document, 'elements');
  const path = Array.isArray(document) ? '' : 'elements';
  let isDrawn = false;
  for (const { element, group, place } of elementsIn(elements, path)) {
    isDrawn ||= isRecord(element) && (Object.hasOwn(element, 'position') || Object.hasOwn(element, 'style'));
    addElement(element, group, place, parts);
  }
  if (isDrawn || Array.isArray(member(document, 'style'))) reportDrawing(findings);
  if (!isRecord(elements) && !Array.isArray(elements)) refuse(findings);
  const data = recordIn(document, 'data') ?? {};
  const title = firstText(data, 'name', 'shared_name');
  return {
    about: flatAttributes(data, 'data', ABOUT),
    ...(title !== undefined && { title }),
    nodes: parts.nodes,
    edges: parts.edges,
  };
}

interface Placed {
  readonly element: unknown;
  readonly group?: 'nodes' | 'edges';
  readonly place: string;
}

function* elementsIn(elements: unknown, path: string): Generator<Placed, void> {
  if (Array.isArray(elements)) {
    for (const [at, element] of elements.entries()) yield { element, place: `${path}[${at}]` };
    return;
  }
  for (const group of ['nodes', 'edges'] as const) {
    const list = listIn(elements, group) ?? [];
    for (const [at, element] of list.entries()) yield { element, group, place: `${path}.${group}[${at}]` };
  }
}

function addElement(element: unknown, group: Placed['group'], place: string, parts: GraphParts) {
  const data = recordIn(element, 'data');
  if (!data) return parts.addNeither(place);
  const named = group ?? textIn(element, 'group');
  const isEdge =
    named === undefined ? Object.hasOwn(data, 'source') || Object.hasOwn(data, 'target') : named === 'edges';
  if (isEdge) addEdge(data, element, place, parts);
  else addNode(data, element, place, parts);
}

function addNode(data: JsonRecord, element: unknown, place: string, { addNode }: GraphParts) {
  const label = firstText(data, 'name', 'label', 'shared_name', 'shared name');
  const parent = textIn(data, 'parent');
  addNode({
    id: textIn(data, 'id'),
    ...(label !== undefined && { label }),
    ...(parent !== undefined && { parent }),
    attributes: withClasses(data, element, place, OF_NODE),
    place,
  });
}

function addEdge(data: JsonRecord, element: unknown, place: string, { addEdge }: GraphParts) {
  const [id, source, target] = [textIn(data, 'id'), textIn(data, 'source'), textIn(data, 'target')];
  const type = firstText(data, 'interaction', 'shared_interaction', 'shared interaction');
  // Cytoscape names an edge “A (interaction) B”, which says nothing more.
  const isNamedByEnds = Object.hasOwn(data, 'interaction') && textIn(data, 'name')?.includes(' (');
  addEdge({
    ...(id !== undefined && { id }),
    ...(source !== undefined && { source }),
    ...(target !== undefined && { target }),
    ...(type !== undefined && { type }),
    isDirected: member(data, 'directed') !== false,
    attributes: withClasses(data, element, place, isNamedByEnds ? OF_EDGE_AND_NAME : OF_EDGE),
    place,
  });
}

const OF_EDGE_AND_NAME = new Set([...OF_EDGE, 'name']);

function withClasses(data: JsonRecord, element: unknown, place: string, without: ReadonlySet<string>) {
  const classes = textIn(element, 'classes');
  const attributes = flatAttributes(data, place, without);
  return classes === undefined || attributes.has('classes')
    ? attributes
    : new Map([...attributes, ['classes', classes]]);
}

function refuse(findings: Findings) {
  findings.report({
    severity: 'error',
    code: 'no-graph',
    place: 'elements',
    message: 'The file has no elements, so there is no graph in it.',
    hint: 'Export the network from Cytoscape as Cytoscape.js JSON.',
  });
}
