import { localName } from '../../../formats/rdf/foreign-names';
import { iriOf as knownIri } from '../../../formats/rdf/namespaces';
import type { Vocabulary } from '../../../model/vocabulary';
import { isIri } from '../terms';
import type { EngineSchema, FoundProperty } from './explore';
import { kindForWord } from './kind-words';
import { MAPPING_FORMAT, MAPPING_LIMITS, MAPPING_VERSION, type Mapping } from './mapping';
import { iriOf, prefixesOf } from './names';
import { COMMON_LABELS, COMMON_PREFIXES, NO_RELATIONS, PRESETS, type Preset } from './presets';

/** What a look at an engine suggests. */
export type FirstMapping =
  /** It holds datasets of our own shape, for which no mapping is needed. */
  | { readonly is: 'own' }
  | { readonly is: 'preset'; readonly preset: Preset['id']; readonly mapping: Mapping }
  | { readonly is: 'guess'; readonly mapping: Mapping }
  /** Nothing in it ties one IRI to another. */
  | { readonly is: 'nothing' };

const OWN_CLAIM = knownIri('aa', 'Claim');
/** More kinds than these are no kinds but something else that the data say. */
const MOST_KINDS = 40;

/** Offers a mapping for what was found in an engine: that of a preset whose terms are there, else one put together of its own classes and properties. */
export function firstMapping(schema: EngineSchema, standard: Vocabulary): FirstMapping {
  const terms = new Set([...schema.classes, ...schema.properties].map(({ iri }) => iri));
  if (terms.has(OWN_CLAIM)) return { is: 'own' };
  const preset = PRESETS.find(({ telltale }) => telltale.some((term) => terms.has(term)));
  if (preset) return { is: 'preset', preset: preset.id, mapping: withGraphs(preset.mapping, schema) };
  const relations = schema.properties.filter(isRelation);
  return relations.length === 0 ? { is: 'nothing' } : { is: 'guess', mapping: guessed(schema, relations, standard) };
}

/** Where statements stand in named graphs, each graph is a source, unless the mapping knows of others. */
function withGraphs(mapping: Mapping, { hasGraphs }: EngineSchema): Mapping {
  if (!hasGraphs) return mapping;
  return { ...mapping, graphs: mapping.source || mapping.speaker ? 'named' : 'sources' };
}

const COMMON = prefixesOf({ prefixes: COMMON_PREFIXES });
const LEFT_OUT: ReadonlySet<string> = new Set(NO_RELATIONS.map((name) => iriOf(name, COMMON) ?? name));
const LABELS: readonly string[] = COMMON_LABELS.map((name) => iriOf(name, COMMON) ?? name);
/** Vocabularies that speak of classes and properties, not of what there is. */
const SCHEMAS = ['http://www.w3.org/2002/07/owl#', 'http://www.w3.org/2000/01/rdf-schema#', COMMON_PREFIXES.rdf];

function isRelation({ iri, toNodes }: FoundProperty): boolean {
  return toNodes > 0 && !LEFT_OUT.has(iri);
}

function guessed(schema: EngineSchema, relations: readonly FoundProperty[], standard: Vocabulary): Mapping {
  const labels = labelsIn(schema);
  const kinds = schema.classes
    .filter(({ iri }) => !SCHEMAS.some((namespace) => iri.startsWith(namespace)))
    .slice(0, MOST_KINDS)
    .map(({ iri }) => ({ value: iri, kind: kindForWord(localName(iri), standard) }));
  const mapping: Mapping = {
    format: MAPPING_FORMAT,
    version: MAPPING_VERSION,
    label: 'Statements between IRIs',
    prefixes: COMMON_PREFIXES,
    actor: {
      ...(labels.length > 0 && { label: { properties: [...labels], languages: ['en', 'none', 'any'] } }),
      aliases: ['skos:altLabel'],
      ...(kinds.length > 0 && { kind: { property: 'rdf:type', kinds } }),
    },
    relations: [{ form: 'triple', only: relations.slice(0, MAPPING_LIMITS.names).map(({ iri }) => iri) }],
  };
  return withGraphs(mapping, schema);
}

/** Properties that name things: those that are known for it, those that are most used first, then any called “name”, “label” or “title”. */
function labelsIn({ properties }: EngineSchema): readonly string[] {
  const used = properties.filter(({ toLiterals }) => toLiterals > 0);
  const known = used.filter(({ iri }) => LABELS.includes(iri)).map(({ iri }) => iri);
  const others = used.filter(({ iri }) => isIri(iri) && /^(?:name|label|title)$/i.test(localName(iri)));
  return [...new Set([...known, ...others.map(({ iri }) => iri)])];
}
