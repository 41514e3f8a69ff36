import { MAPPING_FORMAT, MAPPING_VERSION, type Mapping } from './mapping';
import { followTheMoney } from './preset-ftm';
import { stix } from './preset-stix';
import { wikidata } from './preset-wikidata';

/** A mapping for a way of writing RDF that many use. */
export interface Preset {
  readonly id: 'wikidata' | 'ftm' | 'stix' | 'schema-org' | 'rdf-statement' | 'triples';
  readonly mapping: Mapping;
  /** Classes or properties of which an engine that is written so has one, in full. */
  readonly telltale: readonly string[];
}

const HEAD = { format: MAPPING_FORMAT, version: MAPPING_VERSION } as const;

export const COMMON_PREFIXES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  owl: 'http://www.w3.org/2002/07/owl#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  dcterms: 'http://purl.org/dc/terms/',
} as const;

/** What names things in most RDF, the best first. */
export const COMMON_LABELS = [
  'rdfs:label',
  'skos:prefLabel',
  'foaf:name',
  'http://schema.org/name',
  'https://schema.org/name',
  'dcterms:title',
  'http://purl.org/dc/elements/1.1/title',
] as const;

/** Properties that say what something is, or where it is told of, and tie nobody to anybody. */
export const NO_RELATIONS = [
  'rdf:type',
  'rdf:first',
  'rdf:rest',
  'rdf:subject',
  'rdf:predicate',
  'rdf:object',
  'rdfs:subClassOf',
  'rdfs:subPropertyOf',
  'rdfs:domain',
  'rdfs:range',
  'rdfs:isDefinedBy',
  'rdfs:seeAlso',
  'owl:sameAs',
  'owl:equivalentClass',
  'owl:equivalentProperty',
  'owl:inverseOf',
  'owl:imports',
  'skos:inScheme',
  'foaf:page',
  'foaf:homepage',
  'foaf:depiction',
] as const;

const PERSON_KINDS = [
  { value: 'foaf:Person', kind: 'person' },
  { value: 'foaf:Organization', kind: 'organisation' },
  { value: 'foaf:Group', kind: 'organisation' },
] as const;

const triples: Mapping = {
  ...HEAD,
  label: 'Any statement between two IRIs',
  prefixes: COMMON_PREFIXES,
  actor: {
    label: { properties: [...COMMON_LABELS], languages: ['en', 'none', 'any'] },
    aliases: ['skos:altLabel', 'foaf:nick'],
    kind: { property: 'rdf:type', kinds: [...PERSON_KINDS] },
  },
  relations: [{ form: 'triple', except: [...NO_RELATIONS] }],
};

const rdfStatement: Mapping = {
  ...HEAD,
  label: 'Statements about statements (rdf:Statement)',
  prefixes: { ...COMMON_PREFIXES, prov: 'http://www.w3.org/ns/prov#' },
  actor: triples.actor,
  relations: [
    {
      form: 'node',
      classes: ['rdf:Statement'],
      subject: ['rdf:subject'],
      object: ['rdf:object'],
      type: ['rdf:predicate'],
    },
  ],
  time: { point: { path: ['dcterms:date'] } },
  source: { path: ['dcterms:source'] },
  speaker: { path: ['prov:wasAttributedTo'] },
};

/** Of both schemes of schema.org: both are in use. */
const SCHEMA_RELATIONS = [
  'affiliation',
  'alumniOf',
  'brand',
  'children',
  'colleague',
  'competitor',
  'contributor',
  'department',
  'employee',
  'follows',
  'founder',
  'funder',
  'knows',
  'location',
  'member',
  'memberOf',
  'nationality',
  'owns',
  'parent',
  'parentOrganization',
  'participant',
  'relatedTo',
  'sibling',
  'sponsor',
  'spouse',
  'subOrganization',
  'worksFor',
] as const;

const SCHEMA_TYPES = [
  ['memberOf', 'member-of', false],
  ['member', 'member-of', true],
  ['founder', 'founded', true],
  ['sponsor', 'supports', true],
  ['funder', 'supports', true],
  ['parentOrganization', 'branch-of', false],
  ['subOrganization', 'branch-of', true],
  ['participant', 'takes-part-in', true],
  ['location', 'located-in', false],
] as const;

const SCHEMA_KINDS = [
  ['Country', 'state'],
  ['GovernmentOrganization', 'government'],
  ['NewsMediaOrganization', 'media'],
  ['Person', 'person'],
  ['Corporation', 'organisation'],
  ['NGO', 'organisation'],
  ['Organization', 'organisation'],
  ['City', 'place'],
  ['AdministrativeArea', 'place'],
  ['Place', 'place'],
  ['Event', 'event'],
] as const;

const BOTH = ['schema', 'schemas'] as const;

const schemaOrg: Mapping = {
  ...HEAD,
  label: 'schema.org',
  prefixes: { ...COMMON_PREFIXES, schema: 'http://schema.org/', schemas: 'https://schema.org/' },
  actor: {
    label: { properties: [...BOTH.map((prefix) => `${prefix}:name`), 'rdfs:label'], languages: ['en', 'none', 'any'] },
    aliases: BOTH.map((prefix) => `${prefix}:alternateName`),
    kind: {
      property: 'rdf:type',
      kinds: SCHEMA_KINDS.flatMap(([name, kind]) => BOTH.map((prefix) => ({ value: `${prefix}:${name}`, kind }))),
    },
  },
  relations: [{ form: 'triple', only: SCHEMA_RELATIONS.flatMap((name) => BOTH.map((prefix) => `${prefix}:${name}`)) }],
  types: SCHEMA_TYPES.flatMap(([name, type, isInverse]) =>
    BOTH.map((prefix) => ({ value: `${prefix}:${name}`, type, ...(isInverse && { inverse: true }) })),
  ),
};

/** All presets; the more a way of writing says, the earlier it stands. */
export const PRESETS: readonly Preset[] = [
  {
    id: 'wikidata',
    mapping: wikidata,
    telltale: ['http://wikiba.se/ontology#Statement', 'http://wikiba.se/ontology#rank'],
  },
  { id: 'ftm', mapping: followTheMoney, telltale: ['https://schema.followthemoney.tech/#Thing:name'] },
  { id: 'stix', mapping: stix, telltale: ['http://docs.oasis-open.org/cti/ns/stix#relationship_type'] },
  {
    id: 'rdf-statement',
    mapping: rdfStatement,
    telltale: [`${COMMON_PREFIXES.rdf}Statement`],
  },
  {
    id: 'schema-org',
    mapping: schemaOrg,
    telltale: BOTH.flatMap((prefix) =>
      ['Person', 'Organization'].map((name) => `${prefix === 'schema' ? 'http' : 'https'}://schema.org/${name}`),
    ),
  },
  { id: 'triples', mapping: triples, telltale: [] },
];
