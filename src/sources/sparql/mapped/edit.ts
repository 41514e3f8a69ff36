import type { Mapping, RelationMapping } from './mapping';

/** Makes a mapping with other properties that name actors, the best first. */
export function withActorLabel(mapping: Mapping, properties: readonly string[]): Mapping {
  const { label, ...actor } = mapping.actor;
  const { properties: _, ...rest } = label ?? {};
  const named = { ...rest, ...(properties.length > 0 && { properties: [...properties] }) };
  return { ...mapping, actor: { ...actor, ...(Object.keys(named).length > 0 && { label: named }) } };
}

/** Makes a mapping with other languages of names, in the order in which they are taken. */
export function withLanguages(mapping: Mapping, languages: readonly string[]): Mapping {
  const { label, ...actor } = mapping.actor;
  const { languages: _, ...rest } = label ?? {};
  const named = { ...rest, ...(languages.length > 0 && { languages: [...languages] }) };
  return { ...mapping, actor: { ...actor, ...(Object.keys(named).length > 0 && { label: named }) } };
}

/** Makes a mapping in which only nodes of some classes are actors, or with none any that is in a relation. */
export function withClasses(mapping: Mapping, classes: readonly string[]): Mapping {
  const { classes: _, ...actor } = mapping.actor;
  return { ...mapping, actor: { ...actor, ...(classes.length > 0 && { classes: [...classes] }) } };
}

/** Makes a mapping in which a value says another kind of an actor; without a kind the value says none. */
export function withKind(mapping: Mapping, value: string, kind: string | undefined): Mapping {
  const { kind: given, ...actor } = mapping.actor;
  const rules = given?.kinds ?? [];
  const kinds =
    kind === undefined
      ? rules.filter((rule) => rule.value !== value)
      : rules.some((rule) => rule.value === value)
        ? rules.map((rule) => (rule.value === value ? { value, kind } : rule))
        : [...rules, { value, kind }];
  const { kinds: _, ...rest } = given ?? {};
  return { ...mapping, actor: { ...actor, ...(kinds.length > 0 && { kind: { ...rest, kinds } }) } };
}

/** What a term is taken for: a type of ours, or a name of its own. */
export type TakenFor =
  | { readonly type: string; readonly inverse?: boolean }
  | { readonly label: string; readonly symmetric?: boolean };

/** Makes a mapping in which a term is taken for something else; without that it stands for itself. */
export function withType(mapping: Mapping, value: string, taken: TakenFor | undefined): Mapping {
  const { types: given = [], ...rest } = mapping;
  const entry = taken && { value, ...taken };
  const isThere = given.some((one) => one.value === value);
  const kept = given.flatMap((one) => (one.value === value ? (entry ?? []) : one));
  const types = isThere || !entry ? kept : [...kept, entry];
  return { ...rest, ...(types.length > 0 && { types }) };
}

/** Makes a mapping in which a property counts as a relation, or does not any more; a mapping without a list of plain relations is left as it is. */
export function withRelation(mapping: Mapping, property: string, isRelation: boolean): Mapping {
  return { ...mapping, relations: mapping.relations.map((relation) => countedAs(relation, property, isRelation)) };
}

function countedAs(relation: RelationMapping, property: string, isRelation: boolean): RelationMapping {
  if (relation.form === 'node') return relation;
  const { only, except = [] } = relation;
  const without = (all: readonly string[]) => all.filter((one) => one !== property);
  if (only) {
    const left = [...without(only), ...(isRelation ? [property] : [])];
    // A list with nothing in it would be no list: the last one stays.
    return left.length === 0 ? relation : { ...relation, only: left };
  }
  const { except: _, ...rest } = relation;
  const left = isRelation ? without(except) : [...without(except), property];
  return left.length === 0 ? rest : { ...rest, except: left };
}
