import { EDGE_SCHEMATA } from '../../../formats/ftm-schemata';
import { MAPPING_FORMAT, MAPPING_VERSION, type Mapping } from './mapping';

const KINDS: readonly (readonly [schema: string, kind: string])[] = [
  ['Person', 'person'],
  ['PublicBody', 'government'],
  ['Company', 'organisation'],
  ['Organization', 'organisation'],
  ['LegalEntity', 'organisation'],
  ['Airplane', 'Aircraft'],
  ['Vessel', 'Vessel'],
  ['Vehicle', 'Vehicle'],
  ['RealEstate', 'Property'],
  ['Asset', 'Property'],
  ['BankAccount', 'Property'],
  ['CryptoWallet', 'Property'],
  ['Security', 'Property'],
  ['Position', 'Position'],
  ['Address', 'place'],
  ['Event', 'event'],
  ['CourtCase', 'event'],
  ['Project', 'event'],
  ['Contract', 'event'],
];

const TYPES: readonly (readonly [schema: string, type: string])[] = [
  ['Membership', 'member-of'],
  ['Occupancy', 'holds-role'],
  ['Directorship', 'holds-role'],
  ['Family', 'kin-with'],
];

/** Entities of FollowTheMoney as its own exporter writes them: ties are entities too, whose class says what they are. */
export const followTheMoney: Mapping = {
  format: MAPPING_FORMAT,
  version: MAPPING_VERSION,
  label: 'FollowTheMoney',
  prefixes: {
    ftm: 'https://schema.followthemoney.tech/#',
    skos: 'http://www.w3.org/2004/02/skos/core#',
    rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  },
  actor: {
    label: { properties: ['skos:prefLabel', 'ftm:Thing:name'], languages: ['none', 'any'] },
    aliases: ['ftm:Thing:alias', 'ftm:Thing:weakAlias', 'ftm:Thing:previousName'],
    kind: { property: 'rdf:type', kinds: KINDS.map(([schema, kind]) => ({ value: `ftm:${schema}`, kind })) },
  },
  relations: [...EDGE_SCHEMATA].map(([schema, { source, target }]) => ({
    form: 'node',
    classes: [`ftm:${schema}`],
    subject: [`ftm:${schema}:${source}`],
    object: [`ftm:${schema}:${target}`],
    as: `ftm:${schema}`,
  })),
  time: {
    start: { path: ['ftm:Interval:startDate'] },
    end: { path: ['ftm:Interval:endDate'] },
    point: { path: ['ftm:Interval:date'] },
  },
  source: { path: ['ftm:Interval:publisher'] },
  types: [
    ...TYPES.map(([schema, type]) => ({ value: `ftm:${schema}`, type })),
    ...[...EDGE_SCHEMATA]
      .filter(([schema]) => !TYPES.some(([taken]) => taken === schema))
      .map(([schema, { label, isDirected }]) => ({
        value: `ftm:${schema}`,
        label,
        ...(!isDirected && { symmetric: true }),
      })),
  ],
};
