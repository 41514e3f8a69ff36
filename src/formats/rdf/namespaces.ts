import type { Name } from './node';

/** What has IRIs of its own in a dataset; each is the prefix of its namespace. */
export type Space = 'data' | 'actor' | 'claim' | 'source' | 'type' | 'family' | 'kind';

// A name that nobody can own (RFC 2606), so that what is written today means the same for ever.
const BASE = 'https://actor-atlas.example/';
const IN_DATASET = ['actor', 'claim', 'source'] as const;
const IN_VOCABULARY = ['type', 'family', 'kind'] as const;

const WELL_KNOWN = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  prov: 'http://www.w3.org/ns/prov#',
  dcterms: 'http://purl.org/dc/terms/',
  oa: 'http://www.w3.org/ns/oa#',
  edtf: 'http://id.loc.gov/datatypes/edtf/',
  aa: `${BASE}ns#`,
} as const;

/** A well-known name such as `rdf:type`. */
export function known(prefix: keyof typeof WELL_KNOWN, local: string): Name {
  return { prefix, local };
}

/** The IRI of a well-known name. */
export function iriOf(prefix: keyof typeof WELL_KNOWN, local: string): string {
  return WELL_KNOWN[prefix] + local;
}

const BY_PREFIX: ReadonlyMap<string, string> = new Map(Object.entries(WELL_KNOWN));

const IRIS = new WeakMap<Name, string>();

/** The IRI of a name whose prefix is well known. */
export function iriOfName(name: Name): string {
  const before = IRIS.get(name);
  if (before !== undefined) return before;
  const iri = `${BY_PREFIX.get(name.prefix)}${name.local}`;
  IRIS.set(name, iri);
  return iri;
}

/** The namespaces of a dataset by prefix; its vocabulary is its own or the standard one. */
export type Namespaces = ReadonlyMap<string, string>;

/** The namespace that the IRIs of datasets begin with. */
export const DATA = `${BASE}data/`;

/** Every prefix that the files of a dataset use; `dataset` is its id as part of an IRI. */
export function namespacesOf(dataset: string, hasOwnVocabulary: boolean): Namespaces {
  const vocabulary = hasOwnVocabulary ? `${DATA}${dataset}/` : `${BASE}vocabulary/`;
  return new Map([
    ...Object.entries(WELL_KNOWN),
    ['data', DATA],
    ...IN_DATASET.map((space) => [space, `${DATA}${dataset}/${space}/`] as const),
    ...IN_VOCABULARY.map((space) => [space, `${vocabulary}${space}/`] as const),
  ]);
}
