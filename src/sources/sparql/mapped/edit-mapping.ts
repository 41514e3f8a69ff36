import type { Mapping, TripleRelation } from './mapping';
import { iriOf, prefixesOf } from './names';

type Kinds = NonNullable<NonNullable<Mapping['actor']['kind']>['kinds']>;

/** True where statements of a property are relations: it is among those that are, or all but some are and it is not one of these. */
export function isRelated(mapping: Mapping, property: string): boolean {
  const prefixes = prefixesOf(mapping);
  const names = (list: readonly string[] = []) => list.some((name) => iriOf(name, prefixes) === property);
  return triplesOf(mapping).some(({ only, except }) => (only ? names(only) : true) && !names(except));
}

/** The mapping in which statements of a property are relations, or no longer. */
export function withRelated(mapping: Mapping, property: string, on: boolean): Mapping {
  const prefixes = prefixesOf(mapping);
  const others = (list: readonly string[] = []) => list.filter((name) => iriOf(name, prefixes) !== property);
  const [first, ...more] = triplesOf(mapping);
  const rest = mapping.relations.filter(({ form }) => form !== 'triple');
  if (!first) return on ? { ...mapping, relations: [...rest, { form: 'triple', only: [property] }] } : mapping;
  const changed = first.only
    ? { ...first, only: on ? [...others(first.only), property] : others(first.only) }
    : { ...first, except: on ? others(first.except) : [...others(first.except), property] };
  return { ...mapping, relations: [...rest, ...[tidy(changed), ...more].filter((one) => one !== undefined)] };
}

/** Without lists that became empty; nothing where no property is left. */
function tidy({ only, except, ...relation }: TripleRelation): TripleRelation | undefined {
  if (only?.length === 0) return undefined;
  return { ...relation, ...(only && { only }), ...(except && except.length > 0 && { except }) };
}

function triplesOf({ relations }: Mapping): readonly TripleRelation[] {
  return relations.filter((relation) => relation.form === 'triple');
}

/** The type of ours that a property is taken for; undefined where it keeps its own word. */
export function typeTakenFor(mapping: Mapping, property: string): string | undefined {
  const prefixes = prefixesOf(mapping);
  return mapping.types?.find(({ value }) => iriOf(value, prefixes) === property)?.type;
}

/** The mapping in which a property is taken for a type of ours, or keeps its own word. */
export function withTypeTaken(
  { types = [], ...mapping }: Mapping,
  property: string,
  type: string | undefined,
): Mapping {
  const prefixes = prefixesOf(mapping);
  const others = types.filter(({ value }) => iriOf(value, prefixes) !== property);
  const next = type === undefined ? others : [...others, { value: property, type }];
  return { ...mapping, ...(next.length > 0 && { types: next }) };
}

/** The kind that actors of a class are of; undefined where the mapping says nothing of it. */
export function kindTakenFor(mapping: Mapping, one: string): string | undefined {
  const prefixes = prefixesOf(mapping);
  return mapping.actor.kind?.kinds.find(({ value }) => iriOf(value, prefixes) === one)?.kind;
}

/** The mapping in which actors of a class are of a kind, or nothing is said of it. */
export function withKindTaken(mapping: Mapping, one: string, kind: string | undefined): Mapping {
  const prefixes = prefixesOf(mapping);
  const { kind: former, ...actor } = mapping.actor;
  const others: Kinds = (former?.kinds ?? []).filter(({ value }) => iriOf(value, prefixes) !== one);
  const kinds = kind === undefined ? others : [...others, { value: one, kind }];
  if (kinds.length === 0) return { ...mapping, actor };
  return { ...mapping, actor: { ...actor, kind: { ...(former ?? { property: RDF_TYPE }), kinds } } };
}

const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** The mapping in which actors are named by these properties, the best first. */
export function withLabels(mapping: Mapping, properties: readonly string[]): Mapping {
  const { label: former, ...actor } = mapping.actor;
  const { properties: _, ...rest } = former ?? {};
  const label = { ...rest, ...(properties.length > 0 && { properties: [...properties] }) };
  return { ...mapping, actor: { ...actor, ...(Object.keys(label).length > 0 && { label }) } };
}
