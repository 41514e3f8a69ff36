import { type Fragment, NOTHING, sparql } from '../fragment';
import { union } from '../patterns';
import type { ClaimVariables } from './claim-variables';
import { nodeBranches } from './node-branches';
import { termFragment } from './pieces';
import type { ResolvedRelation, TakenType } from './resolved';
import { statementBranches } from './statement-branches';
import { tripleBranches } from './triple-branches';
import { mergedNodes, parted } from './uniform-nodes';

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
