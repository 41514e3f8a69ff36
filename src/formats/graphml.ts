import type { OpenDataset } from '../model/dataset';
import type { Lexicon } from '../model/lexicon';
import { ACTOR_COLUMNS } from './actor-columns';
import { chunked } from './chunks';
import { CLAIM_COLUMNS } from './claim-columns';
import type { Column } from './column';
import type { ReadFormat, WrittenFormat } from './format';
import { METADATA } from './metadata';
import { namesOf } from './names';
import { element, flow, stencil, type XmlElement, type XmlFlow, xmlPieces } from './xml';
import { contentOf, type EdgeItem, type XmlGraph } from './xml-graph';
import { xmlLosses } from './xml-losses';
import { columnsPattern, elementPattern, ofIts } from './xml-pattern';
import { xmlRoot } from './xml-root';

/** GraphML 1.0: every attribute declared and typed, one directed edge a claim, provenance as data of the graph. */
export const graphml: WrittenFormat & ReadFormat = {
  id: 'graphml',
  label: 'GraphML',
  hint: 'for yEd, R, NetworkX and Gephi',
  extension: 'graphml',
  mime: 'application/graphml+xml',
  write: (dataset, lexicon) => chunked(xmlPieces(graphmlOf(dataset, lexicon))),
  losses: (dataset, lexicon) => xmlLosses(dataset, lexicon, graphOf(dataset, lexicon)),
  recognises: (start) => xmlRoot(start) === 'graphml',
  reader: () => import('./reading/read-graphml').then(({ readGraphml }) => readGraphml),
};

type Domain = 'graph' | 'node' | 'edge';
const TYPES: Readonly<Record<Column<never>['type'], string>> = {
  text: 'string',
  list: 'string',
  flag: 'boolean',
  whole: 'int',
  number: 'double',
};

function graphmlOf(dataset: OpenDataset, lexicon: Lexicon): XmlFlow {
  const graph = graphOf(dataset, lexicon);
  return flow('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, [
    ...keysOf('graph', METADATA),
    ...keysOf('node', ACTOR_COLUMNS),
    ...keysOf('edge', CLAIM_COLUMNS),
    flow('graph', { edgedefault: 'directed' }, within(dataset, graph)),
  ]);
}

function* within(dataset: OpenDataset, graph: XmlGraph): XmlFlow['children'] {
  const { nodes, edges } = contentOf(dataset, graph);
  yield (indent) => graph.about.lines(dataset, indent);
  yield* nodes;
  yield* edges;
}

function graphOf(dataset: OpenDataset, lexicon: Lexicon): XmlGraph {
  const names = namesOf(dataset, lexicon);
  const dataOf = <Item>(domain: Domain, columns: readonly Column<Item>[]) =>
    columnsPattern(columns, (name) => stencil('data', { key: keyOf(domain, name) }), names);
  const nodeData = dataOf('node', ACTOR_COLUMNS);
  const edgeData = dataOf('edge', CLAIM_COLUMNS);
  const ends = { source: ({ source }: EdgeItem) => source, target: ({ target }: EdgeItem) => target };
  return {
    about: dataOf('graph', METADATA),
    node: elementPattern('node', { id: ({ id }) => id }, [ofIts(nodeData, ({ actor }) => actor)]),
    edge: elementPattern('edge', { id: ({ id }) => id, ...ends }, [ofIts(edgeData, ({ claim }) => claim)]),
  };
}

function keysOf<Item>(domain: Domain, columns: readonly Column<Item>[]): XmlElement[] {
  return columns.map(({ name, type, meaning }) => {
    const suffix = type === 'list' ? ' (JSON array)' : '';
    return element('key', { id: keyOf(domain, name), for: domain, 'attr.name': name, 'attr.type': TYPES[type] }, [
      element('desc', {}, `${meaning}${suffix}`),
    ]);
  });
}

function keyOf(domain: Domain, name: string): string {
  return `${domain}.${name}`;
}
