import { type Fragment, NOTHING, sparql } from '../fragment';
import { union } from '../patterns';
import { iri, literal, variable, whole } from '../terms';
import { along, isAmong, table, termFragment } from './pieces';
import {
  type Condition,
  RDF_TYPE,
  type ResolvedNode,
  type ResolvedRelation,
  type ResolvedStatement,
  type ResolvedTriple,
  type TakenType,
} from './resolved';

/** What stands for the node of a claim that is a plain triple and has none. */
const NO_NODE = 'urn:actor-atlas:plain-triple';

/** The variables of a pattern of claims; those of its own end in `mark`. */
export interface ClaimVariables {
  /** The node of the claim; nothing where all are plain triples. */
  readonly claim: Fragment;
  readonly subject: Fragment;
  /** The term that says the type. */
  readonly type: Fragment;
  readonly object: Fragment;
  /** What stands for the type where several terms say the same. */
  readonly canonical?: Canonical;
  readonly mark: string;
}

/** A variable for the term that stands for a type, and what it is. */
export interface Canonical {
  readonly variable: Fragment;
  of(term: Fragment): Fragment;
  /** The same of what a variable is bound to. */
  readonly expression: Fragment;
}

/** What of a mapping the patterns of its relations need. */
export interface RelationNeeds {
  readonly relations: readonly ResolvedRelation[];
  readonly types: readonly TakenType[];
}

/** True where every claim of a mapping is a plain triple, which has no node. */
export function isPlain({ relations }: Pick<RelationNeeds, 'relations'>): boolean {
  return relations.every(({ form }) => form === 'triple');
}

/** True where every claim is a statement with one value, which its node tells from any other. */
export function isStatements({ relations }: Pick<RelationNeeds, 'relations'>): boolean {
  return relations.every(({ form }) => form === 'statement');
}

/** Binds the ends and the type of each claim, and its node where it has one; `within` binds some of them beforehand. */
export function relationsPattern(
  needs: RelationNeeds,
  variables: ClaimVariables,
  within: Fragment = NOTHING,
): Fragment {
  return union(relationBranches(needs, variables, within));
}

/** The patterns of which each claim fits one. */
export function relationBranches(
  needs: RelationNeeds,
  variables: ClaimVariables,
  within: Fragment = NOTHING,
): readonly Fragment[] {
  const { subject, object, claim } = variables;
  const inverse = needs.types.filter(({ isInverse }) => isInverse).map(({ term }) => termFragment(term));
  const { merged, others } = parted(needs.relations);
  const isTable = merged.length > 1;
  const branches = [
    ...(isTable ? [mergedNodes(merged, inverse, variables)] : []),
    ...(isTable ? others : needs.relations).flatMap((relation) => branchesOf(relation, inverse, variables)),
  ];
  const isNamed = isPlain(needs) ? NOTHING : sparql`&& !isBLANK(${claim})`;
  // The filter stands in each branch, and does not ask for IRIs: there is an engine that fails at both.
  return branches.map(
    (branch) => sparql`${within}
${branch}
FILTER(!isBLANK(${subject}) && !isBLANK(${object}) && !isLITERAL(${object}) && !isLITERAL(${subject}) ${isNamed})`,
  );
}

/** `VALUES` with some types, what stands for each, and further columns. */
function typeTable(
  { type, canonical }: ClaimVariables,
  types: readonly Fragment[],
  columns: readonly Fragment[] = [],
  cells: readonly (readonly Fragment[])[] = [],
): Fragment {
  const rows = types.map((term, at) => [term, ...(canonical ? [canonical.of(term)] : []), ...(cells[at] ?? [])]);
  return table([type, ...(canonical ? [canonical.variable] : []), ...columns], rows);
}

/** Binds what stands for a type that no table lists. */
function boundType({ canonical }: ClaimVariables): Fragment {
  return canonical ? sparql`BIND(${canonical.expression} AS ${canonical.variable})` : NOTHING;
}

function branchesOf(
  relation: ResolvedRelation,
  inverse: readonly Fragment[],
  variables: ClaimVariables,
): readonly Fragment[] {
  if (relation.form === 'triple') return tripleBranches(relation, inverse, variables);
  return relation.form === 'statement'
    ? statementBranches(relation, inverse, variables)
    : nodeBranches(relation, inverse, variables);
}

/** The same claims with the ends of some types the other way round: forwards but for those, and those backwards. */
function bothWays(
  all: readonly Fragment[] | undefined,
  inverse: readonly Fragment[],
  { type }: ClaimVariables,
  branch: (way: {
    readonly isBack: boolean;
    readonly types?: readonly Fragment[];
    readonly rest: Fragment;
  }) => Fragment,
): readonly Fragment[] {
  const isInverse = (term: Fragment) => inverse.some(({ text }) => text === term.text);
  if (all) {
    const [forth, back] = [all.filter((term) => !isInverse(term)), all.filter(isInverse)];
    return [
      ...(forth.length > 0 ? [branch({ isBack: false, types: forth, rest: NOTHING })] : []),
      ...(back.length > 0 ? [branch({ isBack: true, types: back, rest: NOTHING })] : []),
    ];
  }
  if (inverse.length === 0) return [branch({ isBack: false, rest: NOTHING })];
  return [
    branch({ isBack: false, rest: sparql`FILTER(!(${isAmong(type, inverse)}))` }),
    branch({ isBack: true, types: inverse, rest: NOTHING }),
  ];
}

function tripleBranches(
  { only, except }: ResolvedTriple,
  inverse: readonly Fragment[],
  variables: ClaimVariables,
): readonly Fragment[] {
  const { claim, subject, type, object } = variables;
  const left = except.length === 0 ? NOTHING : sparql`FILTER(!(${isAmong(type, except.map(iri))}))`;
  return bothWays(only?.map(iri), inverse, variables, ({ isBack, types, rest }) => {
    const [from, to] = isBack ? [object, subject] : [subject, object];
    return sparql`${types ? typeTable(variables, types) : NOTHING}
${claim.text === '' ? NOTHING : sparql`VALUES ${claim} { ${iri(NO_NODE)} }`}
${from} ${type} ${to} .
${rest}
${left} ${types ? NOTHING : boundType(variables)}`;
  });
}

function statementBranches(
  relation: ResolvedStatement,
  inverse: readonly Fragment[],
  variables: ClaimVariables,
): readonly Fragment[] {
  const { claim, subject, object, mark } = variables;
  const [link, value] = [variable(`_link${mark}`), variable(`_value${mark}`)];
  const nameOf = new Map(relation.only?.map((name) => [iri(relation.type + name).text, name]));
  const all = relation.only?.map((name) => iri(relation.type + name));
  const conditions = conditionsOn(relation, claim, mark);
  return bothWays(all, inverse, variables, ({ isBack, types, rest }) => {
    const [from, to] = isBack ? [object, subject] : [subject, object];
    if (!all) {
      return sparql`${from} ${link} ${claim} .
${statementType(relation, variables, { link, value })}
${claim} ${value} ${to} .
${types ? sparql`FILTER(${isAmong(variables.type, types)})` : rest}
${conditions} ${boundType(variables)}`;
    }
    const names = (types ?? []).map(({ text }) => nameOf.get(text) ?? '');
    const cells = names.map((name) => [iri(relation.link + name), iri(relation.value + name)]);
    return sparql`${typeTable(variables, types ?? [], [link, value], cells)}
${from} ${link} ${claim} .
${claim} ${value} ${to} .
${conditions}`;
  });
}

/** Binds the way on from a statement, and its type, by what follows the namespace of the way to it. */
function statementType(
  { link: before, value: after, type, except }: ResolvedStatement,
  variables: ClaimVariables,
  { link, value }: { readonly link: Fragment; readonly value: Fragment },
): Fragment {
  const local = variable(`_local${variables.mark}`);
  const left = except.map((name) => iri(before + name));
  return sparql`FILTER(STRSTARTS(STR(${link}), ${literal(before)}))
${left.length === 0 ? NOTHING : sparql`FILTER(!(${isAmong(link, left)}))`}
BIND(SUBSTR(STR(${link}), ${whole(Array.from(before).length + 1)}) AS ${local})
BIND(IRI(CONCAT(${literal(after)}, ${local})) AS ${value})
BIND(IRI(CONCAT(${literal(type)}, ${local})) AS ${variables.type})`;
}

function nodeBranches(
  relation: ResolvedNode,
  inverse: readonly Fragment[],
  variables: ClaimVariables,
): readonly Fragment[] {
  const { claim, subject, type, object, mark } = variables;
  const fixed = typeof relation.type === 'string' ? [iri(relation.type)] : undefined;
  return bothWays(fixed, inverse, variables, ({ isBack, types, rest }) => {
    const [from, to] = isBack ? [object, subject] : [subject, object];
    const typing = typeof relation.type === 'string' ? NOTHING : along(relation.type, claim, type, `ty${mark}`);
    return sparql`${types ? typeTable(variables, types) : NOTHING}
${classesOn(relation, claim, mark)}
${along(relation.subject, claim, from, `su${mark}`)}
${along(relation.object, claim, to, `ob${mark}`)}
${typing}
${rest}
${conditionsOn(relation, claim, mark)} ${types ? NOTHING : boundType(variables)}`;
  });
}

function classesOn({ classes }: ResolvedNode, claim: Fragment, mark: string): Fragment {
  if (classes.length === 0) return NOTHING;
  return having(claim, RDF_TYPE, classes.map(iri), `_class${mark}`);
}

function conditionsOn(
  { where, without }: Pick<ResolvedNode, 'where' | 'without'>,
  claim: Fragment,
  mark: string,
): Fragment {
  const name = (at: number) => `_is${at}${mark}`;
  return sparql`${where.map(({ property, values }, at) => having(claim, property, values.map(termFragment), name(at)))}
${without.map((condition, at) => lacking(condition, claim, `_not${at}${mark}`))}`;
}

/** Keeps nodes that have one of some values, each once. */
function having(node: Fragment, property: string, values: readonly Fragment[], name: string): Fragment {
  const [value] = values;
  if (values.length === 1 && value) return sparql`${node} ${iri(property)} ${value} .`;
  const found = variable(name);
  return sparql`FILTER EXISTS { ${node} ${iri(property)} ${found} . FILTER(${isAmong(found, values)}) }`;
}

function lacking({ property, values }: Condition, node: Fragment, name: string): Fragment {
  const found = variable(name);
  const among = isAmong(found, values.map(termFragment));
  return sparql`FILTER NOT EXISTS { ${node} ${iri(property)} ${found} . FILTER(${among}) }`;
}

/** Relations that differ only in class, ends and type, which then stand in one table. */
type Uniform = ResolvedNode & { readonly type: string };

function parted(relations: readonly ResolvedRelation[]): {
  readonly merged: readonly Uniform[];
  readonly others: readonly ResolvedRelation[];
} {
  const merged: Uniform[] = [];
  const others: ResolvedRelation[] = [];
  for (const relation of relations) {
    if (isUniform(relation)) merged.push(relation);
    else others.push(relation);
  }
  return { merged, others };
}

function isUniform(relation: ResolvedRelation): relation is Uniform {
  if (relation.form !== 'node' || typeof relation.type !== 'string') return false;
  const { classes, subject, object, where, without } = relation;
  const isOneStep = [subject, object].every((steps) => steps.length === 1 && steps[0]?.isBack === false);
  return classes.length === 1 && isOneStep && where.length === 0 && without.length === 0;
}

function mergedNodes(relations: readonly Uniform[], inverse: readonly Fragment[], variables: ClaimVariables): Fragment {
  const { claim, subject, object, mark } = variables;
  const [isA, from, to] = [variable(`_class${mark}`), variable(`_from${mark}`), variable(`_to${mark}`)];
  const types = relations.map(({ type }) => iri(type));
  const cells = relations.map((relation, at) => {
    const ends = [relation.subject, relation.object].map(([step]) => iri(step!.property));
    const isBack = inverse.some(({ text }) => text === types[at]?.text);
    return [iri(relation.classes[0]!), ...(isBack ? ends.toReversed() : ends)];
  });
  return sparql`${typeTable(variables, types, [isA, from, to], cells)}
${claim} ${iri(RDF_TYPE)} ${isA} .
${claim} ${from} ${subject} .
${claim} ${to} ${object} .`;
}
