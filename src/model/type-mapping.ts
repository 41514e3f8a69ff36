import { uniqueNames } from '../lib/slug';
import type { Actor, Claim, Dataset, OpenDataset } from './dataset';
import { familyId, type KindId, type TypeId, typeId } from './ids';
import type { RelationType, Vocabulary } from './vocabulary';

/** Which relation type of the standard vocabulary each type of a file is taken for: the label that the file uses, and the id of ours. */
export type TypeMapping = ReadonlyMap<string, TypeId>;

/** The family of the relation types that a file has in words of its own. */
export const FILE_FAMILY = familyId('of-the-file');

/** The types that a dataset brings along and that are not those of the standard vocabulary. */
export function foreignTypes(
  { vocabulary }: Pick<OpenDataset, 'vocabulary'>,
  standard: Vocabulary,
): readonly RelationType[] {
  const ours = new Map(standard.types.map((type) => [type.id, type]));
  return (vocabulary?.types ?? []).filter(({ id, label }) => ours.get(id)?.label !== label);
}

/** The same dataset with the claims of mapped types under the types of the standard vocabulary; a type of ours takes the kinds of actors that it then stands between. */
export function withMappedTypes<Read extends OpenDataset>(
  dataset: Read,
  mapping: TypeMapping,
  standard: Vocabulary,
): Read | Dataset {
  const mapped = foreignTypes(dataset, standard).filter(({ label }) => targetOf(label, mapping, standard));
  if (!dataset.vocabulary || mapped.length === 0) return dataset;
  const gone = new Set(mapped.map(({ id }) => id));
  const left = dataset.vocabulary.types.filter(({ id }) => !gone.has(id));
  const taken = new Set<string>(left.filter((type) => !isOurs(type, standard)).map(({ id }) => id));
  const nameOf = uniqueNames((name) => taken.has(name));
  const idOf = new Map<TypeId, TypeId>();
  const become = new Map<TypeId, TypeId>();
  for (const { id, label } of mapped) {
    const target = targetOf(label, mapping, standard)!;
    const own = idOf.get(target.id) ?? typeId(nameOf(target.id));
    idOf.set(target.id, own);
    become.set(id, own);
  }
  const claims = Array.from(dataset.claims, (claim) => retyped(claim, become));
  const brought = [...idOf].map(([target, own]) => ({ ...standard.types.find(({ id }) => id === target)!, id: own }));
  const kept = left.filter(({ id }) => !brought.some((type) => type.id === id));
  const types = [...brought.map((type) => widened(type, claims, dataset.actors)), ...kept];
  return { ...dataset, vocabulary: withFamilies(dataset.vocabulary, types, standard), claims };
}

function targetOf(label: string, mapping: TypeMapping, { types }: Vocabulary): RelationType | undefined {
  const target = mapping.get(label);
  return types.find(({ id }) => id === target);
}

function isOurs({ id, label }: RelationType, { types }: Vocabulary): boolean {
  return types.some((type) => type.id === id && type.label === label);
}

function retyped(claim: Claim, become: ReadonlyMap<TypeId, TypeId>): Claim {
  const type = become.get(claim.type);
  return type === undefined ? claim : { ...claim, type };
}

function widened(type: RelationType, claims: readonly Claim[], actors: readonly Actor[]): RelationType {
  const kindOf = new Map(actors.map(({ id, kind }) => [id, kind]));
  const among = claims.filter((claim) => claim.type === type.id);
  const kinds = (allowed: readonly KindId[], end: 'subject' | 'object') => [
    ...new Set([...allowed, ...among.flatMap((claim) => kindOf.get(claim[end]) ?? [])]),
  ];
  return { ...type, domain: kinds(type.domain, 'subject'), range: kinds(type.range, 'object') };
}

/** A vocabulary with these types, the families that they are in, and all kinds that these name. */
function withFamilies(own: Vocabulary, types: readonly RelationType[], standard: Vocabulary): Vocabulary {
  const needed = new Set(types.map(({ family }) => family));
  const known = new Set(own.families.map(({ id }) => id));
  const brought = standard.families.filter(({ id }) => needed.has(id) && !known.has(id));
  const named = new Set(types.flatMap(({ domain, range }) => [...domain, ...range]));
  const kinds = new Set(own.kinds.map(({ id }) => id));
  return {
    version: 1,
    families: [...brought, ...own.families.filter(({ id }) => needed.has(id))],
    types,
    kinds: [...own.kinds, ...standard.kinds.filter(({ id }) => named.has(id) && !kinds.has(id))],
  };
}
