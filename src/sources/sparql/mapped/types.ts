import { localName } from '../../../formats/rdf/foreign-names';
import { kindId, type TypeId, typeId } from '../../../model/ids';
import { type Lexicon, lexiconOf } from '../../../model/lexicon';
import { FILE_FAMILY } from '../../../model/type-mapping';
import type { ActorKind, Family, RelationType, Vocabulary } from '../../../model/vocabulary';
import type { Term } from '../engine';
import type { Fragment } from '../fragment';
import { iri, isIri, literal } from '../terms';
import type { NamedTerm } from './names';
import { termFragment } from './pieces';
import type { NamedType, ResolvedMapping } from './resolved';

/** Nothing stands in an engine by this name. */
export const NOWHERE = 'urn:actor-atlas:nowhere';

/** How the terms of an engine and our relation types stand for each other. */
export interface MappedTypes {
  /** Terms that stand for the same type of ours, in the order of the mapping; the first stands for all. */
  readonly groups: readonly (readonly NamedTerm[])[];
  readonly isManyToOne: boolean;
  typeTerm(id: TypeId): Fragment;
  typeOf(term: Term): TypeId | undefined;
}

/** The types that a mapping names, and those that stand for themselves. */
export function mappedTypes({ types }: Pick<ResolvedMapping, 'types'>): MappedTypes {
  const byType = new Map<TypeId, NamedTerm[]>();
  for (const { term, type } of types) byType.set(type, [...(byType.get(type) ?? []), term]);
  const idOf = new Map(types.map(({ term, type }) => [ownTypeId(term), type]));
  return {
    groups: [...byType.values()],
    isManyToOne: [...byType.values()].some(({ length }) => length > 1),
    typeTerm(id) {
      const [first] = byType.get(id) ?? [];
      if (first) return termFragment(first);
      const text = textIn(id);
      if (text !== undefined) return literal(text);
      return iri(isIri(id) ? id : NOWHERE);
    },
    typeOf(term) {
      const named = namedTerm(term);
      if (!named) return undefined;
      const own = ownTypeId(named);
      return idOf.get(own) ?? own;
    },
  };
}

/** A term of an answer as mappings name them; undefined for a node without a name and for a text in a language. */
export function namedTerm(term: Term): NamedTerm | undefined {
  if (term.as === 'iri') return { as: 'iri', iri: term.iri };
  return term.as === 'literal' && term.language === undefined ? { as: 'text', text: term.text } : undefined;
}

/** A type that is not ours has its IRI for an id, or its text in quotes, which no IRI has. */
function ownTypeId(term: NamedTerm): TypeId {
  return typeId(term.as === 'iri' ? term.iri : quoted(term.text));
}

/** A text as an id. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}

/** The text that an id quotes. */
export function textIn(id: string): string | undefined {
  if (!id.startsWith('"')) return undefined;
  try {
    const text: unknown = JSON.parse(id);
    return typeof text === 'string' ? text : undefined;
  } catch {
    return undefined;
  }
}

const OWN_FAMILY: Family = {
  id: FILE_FAMILY,
  label: 'Relations of the engine',
  sign: 0,
  definition: 'As the engine’s data name them; it is not said whether they are for or against anybody.',
};

/** The kind of actors that no rule of the mapping fits. */
export const UNSAID_KIND: ActorKind = {
  id: kindId('actor'),
  label: 'Actor',
  definition: 'Something of which the mapping does not say what kind of actor it is.',
};

/** The words of an engine: our types where the mapping says so, its own by what they are called, our kinds and those of the mapping. */
export function lexiconFor(
  found: readonly TypeId[],
  labelOf: ReadonlyMap<string, string>,
  { kindRules, ownKinds, namedTypes }: Pick<ResolvedMapping, 'kindRules' | 'ownKinds' | 'namedTypes'>,
  standard: Vocabulary,
): Lexicon {
  const used = new Set(kindRules.map(({ kind }) => kind));
  const kinds = [...standard.kinds.filter(({ id }) => used.has(id)), ...ownKinds, UNSAID_KIND];
  const all = kinds.map(({ id }) => id);
  const ours = new Map(standard.types.map((type) => [type.id, type]));
  const named = new Map(namedTypes.map((type) => [ownTypeId(type.term), type]));
  const types = found.map((id): RelationType => {
    const type = ours.get(id) ?? ownType(id, labelOf, named.get(id));
    return { ...type, domain: all, range: all };
  });
  const families = [...standard.families, OWN_FAMILY].filter(({ id }) => types.some(({ family }) => family === id));
  return lexiconOf({ version: 1, families, types, kinds });
}

function ownType(id: TypeId, labelOf: ReadonlyMap<string, string>, named: NamedType | undefined): RelationType {
  const text = textIn(id);
  const label = named?.label ?? text ?? labelOf.get(id) ?? localName(id);
  const definition =
    text === undefined ? `The property ${id} of the engine’s data.` : 'A relation of the engine’s data.';
  const symmetric = named?.isSymmetric ?? false;
  return { id, family: FILE_FAMILY, label, symmetric, sign: 0, domain: [], range: [], definition };
}
