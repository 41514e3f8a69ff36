import { slugOf, uniqueNames } from '../../../lib/slug';
import { type KindId, kindId, type TypeId, typeId } from '../../../model/ids';
import type { ActorKind, Vocabulary } from '../../../model/vocabulary';
import type { Mapping, NodeRelation, RelationMapping, StatementRelation, TripleRelation } from './mapping';
import { iriOf, type NamedTerm, type Prefixes, prefixesOf, termOf } from './names';

/** A property on the way from one node to another. */
export interface Step {
  readonly property: string;
  readonly isBack: boolean;
}
export type Steps = readonly Step[];

export interface Condition {
  readonly property: string;
  readonly values: readonly NamedTerm[];
}

interface Conditions {
  readonly where: readonly Condition[];
  readonly without: readonly Condition[];
}

export interface ResolvedTriple {
  readonly form: 'triple';
  readonly only?: readonly string[];
  readonly except: readonly string[];
}

export interface ResolvedStatement extends Conditions {
  readonly form: 'statement';
  /** The namespaces of the ways to the statement and from it to its value, and of what they are both called. */
  readonly link: string;
  readonly value: string;
  readonly type: string;
  readonly only?: readonly string[];
  readonly except: readonly string[];
}

export interface ResolvedNode extends Conditions {
  readonly form: 'node';
  readonly classes: readonly string[];
  readonly subject: Steps;
  readonly object: Steps;
  /** Where the type stands, or which one it always is. */
  readonly type: Steps | string;
}

export type ResolvedRelation = ResolvedTriple | ResolvedStatement | ResolvedNode;

export interface ResolvedDate {
  readonly path: Steps;
  /** Says at the last node of the path how exact the date is: 9 for a year, 10 for a month, 11 for a day. */
  readonly precision?: string;
}

export const DATE_ROLES = ['start', 'end', 'point'] as const;
export type DateRole = (typeof DATE_ROLES)[number];

/** A term of the engine that is taken for a relation type of ours. */
export interface TakenType {
  readonly term: NamedTerm;
  readonly type: TypeId;
  readonly isInverse: boolean;
}

/** What a term of the engine is called that is a relation type of its own. */
export interface NamedType {
  readonly term: NamedTerm;
  readonly label: string;
  readonly isSymmetric: boolean;
}

/** Which values say that an actor is of a kind; those of an earlier one go before those of a later. */
export interface KindRule {
  readonly term: NamedTerm;
  readonly kind: KindId;
}

/** A mapping with all its IRIs in full. */
export interface ResolvedMapping {
  readonly label: string;
  readonly prefixes: Prefixes;
  readonly graphs: 'default' | 'named' | 'sources';
  readonly classes: readonly string[];
  readonly labels: readonly string[];
  readonly languages: readonly string[];
  readonly aliases: readonly string[];
  readonly kindProperty: string;
  readonly kindRules: readonly KindRule[];
  /** Kinds that are not of the standard vocabulary. */
  readonly ownKinds: readonly ActorKind[];
  readonly relations: readonly ResolvedRelation[];
  readonly time: Partial<Readonly<Record<DateRole, ResolvedDate>>>;
  readonly source?: Steps;
  readonly speaker?: Steps;
  /** Paths that lead to one end at most, from any claim: found out by asking the engine. */
  readonly single: ReadonlySet<Steps>;
  readonly types: readonly TakenType[];
  readonly namedTypes: readonly NamedType[];
}

export const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const RDFS_LABEL = 'http://www.w3.org/2000/01/rdf-schema#label';
const DEFAULT_LANGUAGES = ['en', 'none', 'any'];

/** A mapping that was found sound with its names written out; throws `invalid name: …` for one that was not. */
export function resolvedMapping(mapping: Mapping, standard: Vocabulary): ResolvedMapping {
  const prefixes = prefixesOf(mapping);
  const iri = iriIn(prefixes);
  const { actor, time = {}, source, speaker } = mapping;
  const { kindRules, ownKinds } = kindsOf(mapping, standard, prefixes);
  const dates = DATE_ROLES.flatMap((role) => {
    const date = time[role];
    if (!date) return [];
    const precision = date.precision === undefined ? {} : { precision: iri(date.precision) };
    return [[role, { path: stepsOf(date.path, prefixes), ...precision }] as const];
  });
  return {
    label: mapping.label,
    prefixes,
    graphs: mapping.graphs ?? 'default',
    classes: actor.classes?.map(iri) ?? [],
    labels: actor.label?.properties?.map(iri) ?? [RDFS_LABEL],
    languages: actor.label?.languages ?? DEFAULT_LANGUAGES,
    aliases: actor.aliases?.map(iri) ?? [],
    kindProperty: actor.kind?.property === undefined ? RDF_TYPE : iri(actor.kind.property),
    kindRules,
    ownKinds,
    relations: mapping.relations.map((relation) => resolvedRelation(relation, prefixes)),
    time: Object.fromEntries(dates),
    ...(source && { source: stepsOf(source.path, prefixes) }),
    ...(speaker && { speaker: stepsOf(speaker.path, prefixes) }),
    single: new Set(),
    ...typesOf(mapping, prefixes),
  };
}

function iriIn(prefixes: Prefixes): (name: string) => string {
  return (name) => {
    const iri = iriOf(name, prefixes);
    if (iri === undefined) throw new Error(`invalid name: ${JSON.stringify(name)}`);
    return iri;
  };
}

function stepsOf(path: readonly string[], prefixes: Prefixes): Steps {
  const iri = iriIn(prefixes);
  return path.map((step) => ({ property: iri(step.replace(/^\^/, '')), isBack: step.startsWith('^') }));
}

function typesOf({ types = [] }: Mapping, prefixes: Prefixes): Pick<ResolvedMapping, 'types' | 'namedTypes'> {
  const taken: TakenType[] = [];
  const named: NamedType[] = [];
  for (const { value, type, inverse = false, label, symmetric = false } of types) {
    const term = termOf(value, prefixes);
    if (type !== undefined) taken.push({ term, type: typeId(type), isInverse: inverse });
    else if (label !== undefined) named.push({ term, label, isSymmetric: symmetric });
  }
  return { types: taken, namedTypes: named };
}

function kindsOf(
  { actor }: Mapping,
  standard: Vocabulary,
  prefixes: Prefixes,
): Pick<ResolvedMapping, 'kindRules' | 'ownKinds'> {
  const ours = new Map(standard.kinds.map(({ id }) => [id as string, id]));
  const nameOf = uniqueNames((name) => ours.has(name) || name === 'actor');
  const own = new Map<string, ActorKind>();
  const kindRules = (actor.kind?.kinds ?? []).map(({ value, kind }): KindRule => {
    const standing = ours.get(kind);
    if (standing === undefined && !own.has(kind)) own.set(kind, ownKind(kind, nameOf));
    return { term: termOf(value, prefixes), kind: standing ?? own.get(kind)!.id };
  });
  return { kindRules, ownKinds: [...own.values()] };
}

function ownKind(word: string, nameOf: (wanted: string) => string): ActorKind {
  const definition = 'A kind of the engine’s data, as the mapping names it.';
  return { id: kindId(nameOf(slugOf(word) || 'kind')), label: word, definition };
}

function resolvedRelation(relation: RelationMapping, prefixes: Prefixes): ResolvedRelation {
  if (relation.form === 'triple') return resolvedTriple(relation, prefixes);
  return relation.form === 'statement' ? resolvedStatement(relation, prefixes) : resolvedNode(relation, prefixes);
}

function resolvedTriple({ only, except = [] }: TripleRelation, prefixes: Prefixes): ResolvedTriple {
  const iri = iriIn(prefixes);
  return { form: 'triple', ...(only && { only: only.map(iri) }), except: except.map(iri) };
}

function resolvedStatement(relation: StatementRelation, prefixes: Prefixes): ResolvedStatement {
  const iri = iriIn(prefixes);
  const { only, except = [] } = relation;
  return {
    form: 'statement',
    link: iri(relation.link),
    value: iri(relation.value),
    type: iri(relation.type),
    ...(only && { only }),
    except,
    ...conditionsOf(relation, prefixes),
  };
}

function resolvedNode(relation: NodeRelation, prefixes: Prefixes): ResolvedNode {
  const iri = iriIn(prefixes);
  return {
    form: 'node',
    classes: relation.classes?.map(iri) ?? [],
    subject: stepsOf(relation.subject, prefixes),
    object: stepsOf(relation.object, prefixes),
    type: relation.as === undefined ? stepsOf(relation.type ?? [], prefixes) : iri(relation.as),
    ...conditionsOf(relation, prefixes),
  };
}

function conditionsOf({ where = [], without = [] }: StatementRelation | NodeRelation, prefixes: Prefixes): Conditions {
  const iri = iriIn(prefixes);
  const resolved = (conditions: typeof where) =>
    conditions.map(({ property, values }) => ({
      property: iri(property),
      values: values.map((value) => termOf(value, prefixes)),
    }));
  return { where: resolved(where), without: resolved(without) };
}
