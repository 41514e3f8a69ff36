import type { Declarations } from './declared-attributes';
import { GexfValues } from './gexf-attributes';
import { GexfTimes, type Span, spanText } from './gexf-time';
import { type GrowingEdge, type GrowingGraph, type GrowingNode, quoted } from './growing-graph';
import { typedValue } from './typed-value';
import type { XmlContent, XmlTag } from './xml-tag';

/** What the elements of one GEXF graph have in common. */
export interface GexfGraph {
  readonly graph: GrowingGraph;
  readonly nodeAttributes: Declarations;
  readonly edgeAttributes: Declarations;
  /** Of edges that do not say. */
  readonly isDirected: boolean;
  /** Says once what is not read. */
  passOver(tag: XmlTag): undefined;
}

/** Reads `nodes`, at any depth; the node it stands in is their parent. */
export function nodesContent(list: XmlTag, gexf: GexfGraph, parent?: string): XmlContent {
  let found = 0;
  return {
    child: (tag) => {
      if (tag.name !== 'node') return gexf.passOver(tag);
      found++;
      return nodeContent(tag, gexf, parent);
    },
    close: () => gexf.graph.compareCount(list.attribute('count'), found, 'nodes', list),
  };
}

/** Reads `edges`, at any depth. */
export function edgesContent(list: XmlTag, gexf: GexfGraph): XmlContent {
  let found = 0;
  const edge = new EdgeContent(gexf);
  return {
    child: (tag) => {
      if (tag.name !== 'edge') return gexf.passOver(tag);
      found++;
      return edge.of(tag);
    },
    close: () => gexf.graph.compareCount(list.attribute('count'), found, 'edges', list),
  };
}

function nodeContent(tag: XmlTag, gexf: GexfGraph, around: string | undefined): XmlContent | undefined {
  const { graph } = gexf;
  const id = tag.attribute('id');
  if (id === undefined) {
    graph.warn('node-without-id', tag.place, 'A node has no id.', 'Left out, with all that is in it.');
    return undefined;
  }
  const values = new GexfValues(gexf.nodeAttributes, graph);
  const node: GrowingNode = { id, attributes: values.attributes, place: tag.place };
  const label = tag.attribute('label');
  const parent = tag.attribute('pid') || around;
  if (label !== undefined) node.label = label;
  if (parent !== undefined) node.parent = parent;
  graph.addNode(node);
  const times = new GexfTimes(graph);
  times.begin(tag);
  return {
    child: (inner) => {
      if (inner.name === 'attvalues') return values;
      if (inner.name === 'nodes') return nodesContent(inner, gexf, id);
      if (inner.name === 'edges') return edgesContent(inner, gexf);
      if (inner.name === 'parents') return parentsContent(node, gexf);
      return times.contentOf(inner) ?? gexf.passOver(inner);
    },
    close: () => {
      values.complete();
      if (times.spans.length > 0 && !node.attributes.has('spells'))
        node.attributes.set('spells', times.spans.map(spanText));
    },
  };
}

/** The first parent is the one it stands in; GEXF 1.1 allows more. */
function parentsContent(node: GrowingNode, { graph }: GexfGraph): XmlContent {
  return {
    child: (tag) => {
      const parent = tag.attribute('for');
      if (parent === undefined || parent === node.parent) return undefined;
      if (node.parent === undefined) node.parent = parent;
      else graph.warn('second-parent', tag.place, `${quoted(node.id)} has several parents.`, 'Only the first is kept.');
      return undefined;
    },
  };
}

/** Reads the edges of a list one after the other. */
class EdgeContent implements XmlContent {
  readonly #gexf: GexfGraph;
  readonly #values: GexfValues;
  readonly #times: GexfTimes;
  #tag: XmlTag | undefined;

  constructor(gexf: GexfGraph) {
    this.#gexf = gexf;
    this.#values = new GexfValues(gexf.edgeAttributes, gexf.graph);
    this.#times = new GexfTimes(gexf.graph);
  }

  /** Begins the next one; undefined where it has no ends. */
  of(tag: XmlTag): this | undefined {
    if (tag.attribute('source') === undefined || tag.attribute('target') === undefined) {
      this.#gexf.graph.warn('edge-without-end', tag.place, 'An edge has no source or no target.', 'Left out.');
      return undefined;
    }
    this.#tag = tag;
    this.#values.clear();
    this.#times.begin(tag);
    return this;
  }

  child(inner: XmlTag): XmlContent | undefined {
    return inner.name === 'attvalues' ? this.#values : (this.#times.contentOf(inner) ?? this.#gexf.passOver(inner));
  }

  close(): void {
    const tag = this.#tag!;
    this.#values.complete();
    addWithTimes(edgeOf(tag, this.#values.attributes, this.#gexf), this.#times.spans, tag, this.#gexf.graph);
  }
}

function edgeOf(tag: XmlTag, attributes: GrowingEdge['attributes'], gexf: GexfGraph): GrowingEdge {
  const [source, target, id] = [tag.attribute('source')!, tag.attribute('target')!, tag.attribute('id')];
  const edge: GrowingEdge = { source, target, isDirected: gexf.isDirected, attributes };
  if (id !== undefined) edge.id = id;
  if (isBare(tag, id)) return edge;
  edge.isDirected = directionOf(tag, gexf);
  const weight = weightOf(tag, gexf);
  nameEdge(edge, tag);
  if (weight !== undefined) edge.weight = weight;
  return edge;
}

/** True where a tag has nothing but its ends and its id. */
function isBare({ size }: XmlTag, id: string | undefined): boolean {
  return size === (id === undefined ? 2 : 3);
}

function nameEdge(edge: GrowingEdge, tag: XmlTag): void {
  const label = tag.attribute('label');
  const type = tag.attribute('kind') || label;
  if (label !== undefined) edge.label = label;
  if (type) edge.type = type;
}

function weightOf(tag: XmlTag, { graph }: GexfGraph): number | undefined {
  const weight = typedValue('number', tag.attribute('weight') ?? '');
  if (typeof weight !== 'string') return typeof weight === 'number' ? weight : undefined;
  graph.warn('value-type', tag.place, `${quoted(weight)} is no weight.`, 'The edge is read without one.');
  return undefined;
}

function directionOf(tag: XmlTag, { graph, isDirected }: GexfGraph): boolean {
  const type = tag.attribute('type')?.toLowerCase();
  if (type === 'directed') return true;
  if (type === 'undirected' || type === 'mutual') return false;
  if (type !== undefined)
    graph.warn('direction-unknown', tag.place, `${quoted(type)} is no direction.`, 'Read like edges that do not say.');
  return isDirected;
}

/** An edge with several times is as many edges: each says that it held then. */
function addWithTimes(edge: GrowingEdge, spans: readonly Span[], tag: XmlTag, graph: GrowingGraph): void {
  const [first, ...further] = spans;
  graph.addEdge(first ? { ...edge, ...first } : edge, tag);
  for (const [at, span] of further.entries())
    graph.addEdge({ ...edge, ...(edge.id !== undefined && { id: `${edge.id}@${at + 2}` }), ...span }, tag);
  if (further.length > 0)
    graph.tellOnce('several-times', tag.place, 'Some edges have several times.', 'One tie was made for each of them.');
}
