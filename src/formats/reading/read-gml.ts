import type { FlatValue } from '../column';
import { Unreadable } from '../problems';
import { decoded } from './decode';
import { type Findings, newFindings } from './findings';
import { reportDrawing } from './foreign-attributes';
import { type GmlList, type GmlPair, type GmlValue, gmlValues } from './gml-values';
import type { FileGraph } from './graph';
import { datasetOfGraph } from './graph-dataset';
import { type GraphParts, newGraphParts } from './graph-parts';
import { keepWithin } from './limits';
import type { FormatReader } from './reader';
import { textPlaces } from './text-places';

/** Reads GML: keys with values, nested in brackets. */
export const readGml: FormatReader = async (input) => {
  const findings = newFindings();
  const text = decoded(input.bytes);
  input.onProgress(0.2);
  return datasetOfGraph(graphOfGml(text, findings), input, findings);
};

/** How things look and where they stand, which is not taken over. */
const DRAWING = new Set(['graphics', 'LabelGraphics', 'labelgraphics', 'viz', 'image', 'edgeAnchor']);
const OF_GRAPH = new Set(['node', 'edge', 'directed', 'label']);
const OF_NODE = new Set(['id', 'label', 'gid', 'isGroup']);
const OF_EDGE = new Set(['source', 'target', 'label', 'weight', 'id']);

/** The first graph of a GML file. */
export function graphOfGml(text: string, findings: Findings): FileGraph {
  const placeOf = textPlaces(text);
  const graphs = gmlValues(text).pairs.filter(({ key }) => key === 'graph');
  const [graph, second] = graphs.flatMap(({ value, offset }) => (isList(value) ? [{ list: value, offset }] : []));
  if (!graph) throw new Unreadable('no-graph', 'There is no graph in the file.', 'A GML file has “graph [ … ]”.');
  if (second) left(findings, 'second-graph', placeOf(second.offset), 'The file has more than one graph.');
  const parts = newGraphParts(findings);
  const isDirected = Number(plain(graph.list, 'directed') ?? 0) === 1;
  let isDrawn = false;
  for (const { key, value, offset } of graph.list.pairs) {
    if (key !== 'node' && key !== 'edge') continue;
    const place = placeOf(offset);
    if (!isList(value)) parts.addNeither(place);
    else if (key === 'node') addNode(value, place, parts);
    else addEdge(value, isDirected, place, parts);
    isDrawn ||= isList(value) && value.pairs.some((pair) => DRAWING.has(pair.key));
  }
  if (isDrawn) reportDrawing(findings);
  const title = textOf(plain(graph.list, 'label'));
  return {
    about: attributesIn(graph.list, OF_GRAPH, 'the graph'),
    ...(title !== undefined && { title }),
    nodes: parts.nodes,
    edges: parts.edges,
  };
}

function addNode(list: GmlList, place: string, { addNode }: GraphParts) {
  const label = textOf(plain(list, 'label')) ?? textOf(plain(list, 'name'));
  const parent = textOf(plain(list, 'gid'));
  addNode({
    id: textOf(plain(list, 'id')),
    ...(label !== undefined && { label }),
    ...(parent !== undefined && { parent }),
    attributes: attributesIn(list, OF_NODE, place),
    place,
  });
}

function addEdge(list: GmlList, isDirected: boolean, place: string, { addEdge }: GraphParts) {
  const [source, target, id] = ['source', 'target', 'id'].map((key) => textOf(plain(list, key)));
  const label = textOf(plain(list, 'label'));
  const weight = Number(plain(list, 'weight') ?? Number.NaN);
  addEdge({
    ...(id !== undefined && { id }),
    ...(source !== undefined && { source }),
    ...(target !== undefined && { target }),
    ...(label !== undefined && { label }),
    ...(Number.isFinite(weight) && { weight }),
    isDirected,
    attributes: attributesIn(list, OF_EDGE, place),
    place,
  });
}

/** Plain values by key, those of lists within by `outer.inner`; a key that stands more than once is a list. */
function attributesIn(list: GmlList, without: ReadonlySet<string>, place: string): ReadonlyMap<string, FlatValue> {
  const values = new Map<string, (string | number)[]>();
  for (const { key, value } of leaves(list, '', without)) {
    const known = values.get(key);
    if (known) known.push(value);
    else values.set(key, [value]);
  }
  keepWithin('attributes', values.size, { place });
  return new Map([...values].map(([key, items]) => [key, items.length === 1 ? items[0]! : items.map(String)]));
}

function* leaves(
  { pairs }: GmlList,
  before: string,
  without: ReadonlySet<string>,
): Generator<{ readonly key: string; readonly value: string | number }, void> {
  for (const { key, value } of pairs) {
    if (DRAWING.has(key) || without.has(key)) continue;
    if (isList(value)) yield* leaves(value, `${before}${key}.`, NONE);
    else if (value !== '') yield { key: before + key, value };
  }
}

const NONE: ReadonlySet<string> = new Set();

function plain({ pairs }: GmlList, key: string): string | number | undefined {
  const found: GmlPair | undefined = pairs.find((pair) => pair.key === key && !isList(pair.value));
  return found === undefined || isList(found.value) ? undefined : found.value;
}

function textOf(value: string | number | undefined): string | undefined {
  return value === undefined || String(value).trim() === '' ? undefined : String(value);
}

function isList(value: GmlValue): value is GmlList {
  return typeof value === 'object';
}

function left(findings: Findings, code: string, place: string, message: string) {
  findings.report({ severity: 'warning', code, place, message, hint: 'Only the first one was read.' });
}
