import type { FlatValue } from '../column';
import { DataContent, type GraphmlKeys, type ReadDomain } from './graphml-keys';
import { DrawnLabels } from './graphml-labels';
import { type GrowingEdge, type GrowingGraph, type GrowingNode, quoted } from './growing-graph';
import type { XmlContent, XmlTag } from './xml-tag';

/** What the elements of one GraphML file have in common. */
export interface GraphmlGraph {
  readonly graph: GrowingGraph;
  readonly keys: GraphmlKeys;
  /** Of the elements that are GraphML. */
  readonly namespace: string;
}

/** Reads a `graph`: its data are given to `about`, the node it stands in is the parent of its nodes and bears its data. */
export function graphContent(
  tag: XmlTag,
  file: GraphmlGraph,
  about: Map<string, FlatValue>,
  parent?: string,
): XmlContent {
  const isDirected = directedByDefault(tag, file.graph);
  const found = { nodes: 0, edges: 0 };
  return {
    child: (inner) => {
      if (inner.namespace !== file.namespace) return passOver(inner, file.graph);
      if (inner.name === 'data') return valueContent('graph', inner, file, about);
      if (inner.name === 'desc') return textContent('desc', about);
      if (inner.name === 'node') {
        found.nodes++;
        return nodeContent(inner, file, parent);
      }
      if (inner.name === 'edge') {
        found.edges++;
        return edgeContent(inner, file, isDirected);
      }
      return inner.name === 'hyperedge' ? leaveOutHyperedge(inner, file.graph) : passOver(inner, file.graph);
    },
    close: () => {
      if (parent === undefined) file.keys.addFallbacks('graph', about);
      file.graph.compareCount(tag.attribute('parse.nodes'), found.nodes, 'nodes', tag);
      file.graph.compareCount(tag.attribute('parse.edges'), found.edges, 'edges', tag);
    },
  };
}

function directedByDefault(tag: XmlTag, graph: GrowingGraph): boolean {
  const written = tag.attribute('edgedefault')?.toLowerCase();
  if (written !== 'directed' && written !== 'undirected')
    graph.warn(
      'direction-unknown',
      tag.place,
      'The graph does not say whether its edges have a direction.',
      'Read without direction.',
    );
  return written === 'directed';
}

/** Reads what stands beside the graph. */
export function besideContent(tag: XmlTag, file: GraphmlGraph): XmlContent | undefined {
  if (tag.name === 'data') return valueContent('graph', tag, file, file.graph.about);
  return tag.name === 'desc' ? textContent('desc', file.graph.about) : passOver(tag, file.graph);
}

function passOver({ name, place }: XmlTag, graph: GrowingGraph): undefined {
  graph.tellOnce('element-unknown', place, `There are elements ${quoted(name)}.`, 'They are not read.');
}

function leaveOutHyperedge(tag: XmlTag, graph: GrowingGraph): XmlContent {
  let ends = 0;
  return {
    child: ({ name }) => {
      if (name === 'endpoint') ends++;
      return undefined;
    },
    close: () => graph.warn('hyperedge', tag.place, `A hyperedge joins ${ends} nodes at once.`, 'Left out.'),
  };
}

function valueContent(
  domain: ReadDomain,
  tag: XmlTag,
  { keys, graph }: GraphmlGraph,
  attributes: Map<string, FlatValue>,
  drawn?: DrawnLabels,
): XmlContent | undefined {
  const key = keys.find(domain, tag);
  return key && new DataContent(key, attributes, graph, tag, drawn);
}

function textContent(name: string, attributes: Map<string, FlatValue>): XmlContent {
  return {
    end: (text) => {
      if (text.trim() !== '' && !attributes.has(name)) attributes.set(name, text.trim());
    },
  };
}

function nodeContent(tag: XmlTag, file: GraphmlGraph, parent: string | undefined): XmlContent | undefined {
  const { graph, keys } = file;
  const id = tag.attribute('id');
  if (id === undefined) {
    graph.warn('node-without-id', tag.place, 'A node has no id.', 'Left out, with all that is in it.');
    return undefined;
  }
  const node: GrowingNode = { id, attributes: new Map(), place: tag.place };
  if (parent !== undefined) node.parent = parent;
  graph.addNode(node);
  const drawn = new DrawnLabels(graph);
  return {
    child: (inner) => {
      if (inner.namespace !== file.namespace) return passOver(inner, graph);
      if (inner.name === 'data') return valueContent('node', inner, file, node.attributes, drawn);
      if (inner.name === 'graph') return graphContent(inner, file, node.attributes, id);
      if (inner.name === 'desc') return textContent('desc', node.attributes);
      return inner.name === 'port' ? tellPorts(inner, graph) : passOver(inner, graph);
    },
    close: () => {
      nameNode(node, tag, drawn);
      keys.addFallbacks('node', node.attributes);
    },
  };
}

function tellPorts({ place }: XmlTag, graph: GrowingGraph): undefined {
  graph.tellOnce('ports', place, 'Nodes have ports.', 'Edges end at the nodes; they keep the names of ports.');
}

/** Neo4j writes the kinds of a node beside its id, TinkerPop as a value. */
function nameNode(node: GrowingNode, tag: XmlTag, drawn: DrawnLabels): void {
  const [label] = drawn.labels;
  const named = label ?? textNamed(node.attributes, NODE_LABELS);
  const kinds = tag.attribute('labels')?.split(':');
  const kind = kinds?.find((part) => part !== '') ?? textNamed(node.attributes, ['labelV']);
  if (named !== undefined) node.label = named;
  if (kind !== undefined) node.kind = kind;
  addAllLabels(node.attributes, drawn);
}

const NODE_LABELS = ['label', 'Label', 'name', 'Name'];
const TINKERPOP_LABEL = ['labelE'];
const EDGE_LABELS = ['label', 'Label', 'Edge Label', 'name', 'Name'];

function textNamed(attributes: ReadonlyMap<string, FlatValue>, names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = attributes.get(name);
    if (typeof value === 'string' && value.trim() !== '') return value.trim();
  }
  return undefined;
}

function edgeContent(tag: XmlTag, file: GraphmlGraph, isDirected: boolean): XmlContent | undefined {
  const { graph, keys } = file;
  const source = tag.attribute('source');
  const target = tag.attribute('target');
  if (source === undefined || target === undefined) {
    graph.warn('edge-without-end', tag.place, 'An edge has no source or no target.', 'Left out.');
    return undefined;
  }
  const attributes = new Map<string, FlatValue>();
  const drawn = new DrawnLabels(graph);
  return {
    child: (inner) => {
      if (inner.namespace !== file.namespace) return passOver(inner, graph);
      if (inner.name === 'data') return valueContent('edge', inner, file, attributes, drawn);
      return inner.name === 'desc' ? textContent('desc', attributes) : passOver(inner, graph);
    },
    close: () => {
      const edge: GrowingEdge = { source, target, isDirected: directionOf(tag, graph, isDirected), attributes };
      addPorts(tag, attributes);
      addAllLabels(attributes, drawn);
      nameEdge(edge, tag, drawn);
      keys.addFallbacks('edge', attributes);
      const weight = attributes.get('weight');
      if (typeof weight === 'number') edge.weight = weight;
      graph.addEdge(edge, tag);
    },
  };
}

const PORTS = ['sourceport', 'targetport'];

function addPorts(tag: XmlTag, attributes: Map<string, FlatValue>): void {
  for (const name of PORTS) {
    const port = tag.attribute(name);
    if (port !== undefined && !attributes.has(name)) attributes.set(name, port);
  }
}

function addAllLabels(attributes: Map<string, FlatValue>, { labels }: DrawnLabels): void {
  if (labels.length > 1 && !attributes.has('labels')) attributes.set('labels', [...labels]);
}

function nameEdge(edge: GrowingEdge, tag: XmlTag, drawn: DrawnLabels): void {
  const id = tag.attribute('id');
  const label = drawn.labels[0] ?? textNamed(edge.attributes, EDGE_LABELS);
  const type = tag.attribute('label') ?? textNamed(edge.attributes, TINKERPOP_LABEL) ?? label;
  if (id !== undefined) edge.id = id;
  if (type !== undefined) edge.type = type;
  if (label !== undefined) edge.label = label;
}

function directionOf(tag: XmlTag, graph: GrowingGraph, isDirected: boolean): boolean {
  const written = tag.attribute('directed')?.toLowerCase();
  if (written === undefined) return isDirected;
  if (written === 'true' || written === '1') return true;
  if (written === 'false' || written === '0') return false;
  graph.warn('direction-unknown', tag.place, `${quoted(written)} is no direction.`, 'Read like edges that do not say.');
  return isDirected;
}
