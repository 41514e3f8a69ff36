import { type Fragment, NOTHING, sparql } from '../fragment';
import { isAmong } from '../patterns';
import { iri } from '../terms';
import type { ClaimVariables } from './claim-variables';
import type { ResolvedTriple } from './resolved';
import { bothWays, boundType, typeTable } from './type-ways';

/** What stands for the node of a claim that is a plain triple and has none. */
const NO_NODE = 'urn:actor-atlas:plain-triple';

/** The patterns of statements between two IRIs, forwards and backwards. */
export function tripleBranches(
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
