import type { Actor, Claim, OpenDataset } from '../model/dataset';
import { parseEdtf } from '../model/edtf';
import type { Lexicon } from '../model/lexicon';
import type { Sign } from '../model/vocabulary';
import { ACTOR_COLUMNS } from './actor-columns';
import { chunked } from './chunks';
import { CLAIM_COLUMNS, relationInWords, signOf } from './claim-columns';
import { type Column, filled } from './column';
import type { ReadFormat, WrittenFormat } from './format';
import { METADATA, textLines } from './metadata';
import { type Names, namesOf } from './names';
import { element, flow, stencil, type XmlElement, type XmlFlow, type XmlStencil, xmlPieces } from './xml';
import { contentOf, type EdgeItem, type XmlGraph } from './xml-graph';
import { xmlLosses } from './xml-losses';
import { type AttributeOf, columnsPattern, elementPattern, ofIts, oneOf } from './xml-pattern';
import { xmlRoot } from './xml-root';

/** GEXF 1.3: a static graph, one edge a claim, its relation type as its kind so that parallel claims stay apart. */
export const gexf: WrittenFormat & ReadFormat = {
  id: 'gexf',
  label: 'GEXF',
  hint: 'for Gephi and Gephi Lite',
  extension: 'gexf',
  mime: 'application/gexf+xml',
  write: (dataset, lexicon) => chunked(xmlPieces(gexfOf(dataset, lexicon))),
  losses: (dataset, lexicon) => xmlLosses(dataset, lexicon, graphOf(dataset, lexicon)),
  recognises: (start) => xmlRoot(start) === 'gexf',
  reader: () => import('./reading/read-gexf').then(({ readGexf }) => readGexf),
};

const NAMESPACES = { xmlns: 'http://gexf.net/1.3', 'xmlns:viz': 'http://gexf.net/1.3/viz' };
/** The label is an attribute of GEXF's own. */
const NODE_COLUMNS: readonly Column<Actor>[] = ACTOR_COLUMNS.filter(({ name }) => name !== 'label');
const EDGE_COLUMNS: readonly Column<Claim>[] = CLAIM_COLUMNS.filter(({ name }) => name !== 'label');
const TYPES: Readonly<Record<Column<never>['type'], string>> = {
  text: 'string',
  list: 'string',
  flag: 'boolean',
  whole: 'integer',
  number: 'double',
};

function gexfOf(dataset: OpenDataset, lexicon: Lexicon): XmlFlow {
  const graph = graphOf(dataset, lexicon);
  const { nodes, edges } = contentOf(dataset, graph);
  return flow('gexf', { ...NAMESPACES, version: '1.3' }, [
    (indent) => graph.about.lines(dataset, indent),
    flow('graph', { defaultedgetype: 'directed', mode: 'static', idtype: 'string' }, [
      declared('node', NODE_COLUMNS),
      declared('edge', EDGE_COLUMNS),
      flow('nodes', { count: dataset.actors.length }, nodes),
      flow('edges', { count: dataset.claims.length }, edges),
    ]),
  ]);
}

function graphOf(dataset: OpenDataset, lexicon: Lexicon): XmlGraph {
  const names = namesOf(dataset, lexicon);
  const nodeValues = columnsPattern(NODE_COLUMNS, valueStencil, names);
  const edgeValues = columnsPattern(EDGE_COLUMNS, valueStencil, names);
  return {
    about: oneOf((whole) => metaOf(whole, names)),
    node: elementPattern('node', { id: ({ id }) => id, label: ({ actor }) => actor.label }, [
      elementPattern('attvalues', {}, [ofIts(nodeValues, ({ actor }) => actor)]),
    ]),
    edge: elementPattern('edge', edgeAttributes(names), [
      elementPattern('attvalues', {}, [ofIts(edgeValues, ({ claim }) => claim)]),
      oneOf(({ claim }) => COLOURS[signOf(claim, names)]),
    ]),
  };
}

function edgeAttributes(names: Names): Readonly<Record<string, AttributeOf<EdgeItem>>> {
  return {
    id: ({ id }) => id,
    source: ({ source }) => source,
    target: ({ target }) => target,
    label: ({ claim }) => relationInWords(claim, names),
    kind: ({ claim }) => claim.type,
    weight: () => '1',
  };
}

function valueStencil(name: string): XmlStencil {
  return stencil('attvalue', { for: name }, 'value');
}

/** The hues of the signs on a light ground: against, neutral, with. */
const COLOURS: Readonly<Record<Sign, XmlElement>> = {
  [-1]: element('viz:color', { r: 207, g: 61, b: 22 }),
  0: element('viz:color', { r: 122, g: 130, b: 139 }),
  1: element('viz:color', { r: 0, g: 98, b: 138 }),
};

/** GEXF has one text for everything a file says about itself. */
function metaOf(dataset: OpenDataset, names: Names): XmlElement {
  return element('meta', { lastmodifieddate: dayOf(dataset.derivedFrom?.at) }, [
    element('creator', {}, dataset.derivedFrom?.by ?? 'Actor Atlas'),
    element('description', {}, textLines(filled(METADATA, dataset, names)).join('\n')),
  ]);
}

/** The calendar day of a time stamp, where it has one that XML Schema takes. */
function dayOf(at: string | undefined): string | undefined {
  const day = /^(?!0000)\d{4}-\d{2}-\d{2}(?=T|$)/.exec(at ?? '')?.[0];
  return day !== undefined && parseEdtf(day) ? day : undefined;
}

function declared<Item>(domain: 'node' | 'edge', columns: readonly Column<Item>[]): XmlElement {
  const attributes = columns.map(({ name, type }) =>
    element('attribute', { id: name, title: name, type: TYPES[type] }),
  );
  return element('attributes', { class: domain }, attributes);
}
