import type { Dataset } from '../model/dataset';
import type { Lexicon } from '../model/lexicon';
import { ACTOR_COLUMNS } from './actor-columns';
import { CLAIM_COLUMNS } from './claim-columns';
import { asText, type Column, filled } from './column';
import type { Format } from './format';
import { METADATA } from './metadata';
import { type Names, namesOf } from './names';
import { element, type XmlElement, xmlDocument } from './xml';
import { xmlIds } from './xml-ids';
import { xmlLosses } from './xml-losses';

/** GraphML 1.0: every attribute declared and typed, one directed edge a claim, provenance as data of the graph. */
export const graphml: Format = {
  id: 'graphml',
  label: 'GraphML',
  hint: 'for yEd, R, NetworkX and Gephi',
  extension: 'graphml',
  mime: 'application/graphml+xml',
  write: (dataset, lexicon) => xmlDocument(graphmlOf(dataset, lexicon)),
  losses: (dataset, lexicon) => xmlLosses(dataset, lexicon, graphmlOf(dataset, lexicon)),
};

type Domain = 'graph' | 'node' | 'edge';
const TYPES: Readonly<Record<Column<never>['type'], string>> = {
  text: 'string',
  list: 'string',
  flag: 'boolean',
  whole: 'int',
  number: 'double',
};

function graphmlOf(dataset: Dataset, lexicon: Lexicon): XmlElement {
  const names = namesOf(dataset, lexicon);
  const nodeId = xmlIds(
    dataset.actors.map(({ id }) => id),
    'n',
  );
  const edgeId = xmlIds(
    dataset.claims.map(({ id }) => id),
    'e',
  );
  const nodes = dataset.actors.map((actor) =>
    element('node', { id: nodeId(actor.id) }, dataOf('node', ACTOR_COLUMNS, actor, names)),
  );
  const edges = dataset.claims.map((claim) => {
    const ends = { source: nodeId(claim.subject), target: nodeId(claim.object) };
    return element('edge', { id: edgeId(claim.id), ...ends }, dataOf('edge', CLAIM_COLUMNS, claim, names));
  });
  return element('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, [
    ...keysOf('graph', METADATA),
    ...keysOf('node', ACTOR_COLUMNS),
    ...keysOf('edge', CLAIM_COLUMNS),
    element('graph', { edgedefault: 'directed' }, [...dataOf('graph', METADATA, dataset, names), ...nodes, ...edges]),
  ]);
}

function keysOf<Item>(domain: Domain, columns: readonly Column<Item>[]): XmlElement[] {
  return columns.map(({ name, type, meaning }) => {
    const suffix = type === 'list' ? ' (JSON array)' : '';
    return element('key', { id: keyOf(domain, name), for: domain, 'attr.name': name, 'attr.type': TYPES[type] }, [
      element('desc', {}, `${meaning}${suffix}`),
    ]);
  });
}

function dataOf<Item>(domain: Domain, columns: readonly Column<Item>[], item: Item, names: Names): XmlElement[] {
  return filled(columns, item, names).map(([name, value]) =>
    element('data', { key: keyOf(domain, name) }, asText(value)),
  );
}

function keyOf(domain: Domain, name: string): string {
  return `${domain}.${name}`;
}
