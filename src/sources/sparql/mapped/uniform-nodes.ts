import { type Fragment, sparql } from '../fragment';
import { iri, variable } from '../terms';
import type { ClaimVariables } from './claim-variables';
import { RDF_TYPE, type ResolvedNode, type ResolvedRelation } from './resolved';
import { typeTable } from './type-ways';

/** Relations that differ only in class, ends and type, which then stand in one table. */
export type Uniform = ResolvedNode & { readonly type: string };

/** Those of some relations that can stand in one table, and the others. */
export function parted(relations: readonly ResolvedRelation[]): {
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

/** One pattern for several relations. */
export function mergedNodes(
  relations: readonly Uniform[],
  inverse: readonly Fragment[],
  variables: ClaimVariables,
): Fragment {
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
