import { type Fragment, NOTHING, sparql } from '../fragment';
import { iri } from '../terms';
import type { ClaimVariables } from './claim-variables';
import { classesOn, conditionsOn } from './node-conditions';
import { along } from './pieces';
import type { ResolvedNode } from './resolved';
import { bothWays, boundType, typeTable } from './type-ways';

/** The patterns of nodes with paths to their ends, forwards and backwards. */
export function nodeBranches(
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
