import type { Actor, Claim, Dataset } from '../model/dataset';
import { parseEdtf } from '../model/edtf';
import type { Lexicon } from '../model/lexicon';
import { ACTOR_COLUMNS } from './actor-columns';
import { CLAIM_COLUMNS } from './claim-columns';
import { asText, type Column, type FlatValue, filled } from './column';
import type { Format } from './format';
import { METADATA, textLines } from './metadata';
import { type Names, namesOf } from './names';
import { element, type XmlElement, xmlDocument } from './xml';
import { xmlIds } from './xml-ids';
import { xmlLosses } from './xml-losses';

/** GEXF 1.3: a static graph, one edge a claim, its relation type as its kind so that parallel claims stay apart. */
export const gexf: Format = {
  id: 'gexf',
  label: 'GEXF',
  hint: 'for Gephi and Gephi Lite',
  extension: 'gexf',
  mime: 'application/gexf+xml',
  write: (dataset, lexicon) => xmlDocument(gexfOf(dataset, lexicon)),
  losses: (dataset, lexicon) => xmlLosses(dataset, lexicon, gexfOf(dataset, lexicon)),
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

function gexfOf(dataset: Dataset, lexicon: Lexicon): XmlElement {
  const names = namesOf(dataset, lexicon);
  const { actors, claims } = dataset;
  const nodeId = xmlIds(
    actors.map(({ id }) => id),
    'n',
  );
  const edgeId = xmlIds(
    claims.map(({ id }) => id),
    'e',
  );
  const nodes = actors.map((actor) =>
    element('node', { id: nodeId(actor.id), label: actor.label }, [attributeValues(NODE_COLUMNS, actor, names)]),
  );
  const edges = claims.map((claim) =>
    edgeOf(claim, names, { id: edgeId(claim.id), source: nodeId(claim.subject), target: nodeId(claim.object) }),
  );
  return element('gexf', { ...NAMESPACES, version: '1.3' }, [
    metaOf(dataset, names),
    element('graph', { defaultedgetype: 'directed', mode: 'static', idtype: 'string' }, [
      declared('node', NODE_COLUMNS),
      declared('edge', EDGE_COLUMNS),
      element('nodes', { count: nodes.length }, nodes),
      element('edges', { count: edges.length }, edges),
    ]),
  ]);
}

function edgeOf(claim: Claim, names: Names, ends: { id: string; source: string; target: string }): XmlElement {
  const values = new Map(filled(CLAIM_COLUMNS, claim, names));
  return element('edge', { ...ends, label: String(values.get('label')), kind: claim.type, weight: 1 }, [
    attributeValues(EDGE_COLUMNS, claim, names),
    element('viz:color', COLOURS.get(values.get('sign'))),
  ]);
}

/** The hues of the signs on a light ground: against, neutral, with. */
const COLOURS: ReadonlyMap<FlatValue | undefined, { r: number; g: number; b: number }> = new Map([
  [-1, { r: 207, g: 61, b: 22 }],
  [0, { r: 122, g: 130, b: 139 }],
  [1, { r: 0, g: 98, b: 138 }],
]);

/** GEXF has one text for everything a file says about itself. */
function metaOf(dataset: Dataset, names: Names): XmlElement {
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

function attributeValues<Item>(columns: readonly Column<Item>[], item: Item, names: Names): XmlElement {
  const values = filled(columns, item, names);
  return element(
    'attvalues',
    {},
    values.map(([name, value]) => element('attvalue', { for: name, value: asText(value) })),
  );
}
