import { type Fragment, NOTHING, sparql } from '../fragment';
import { isAmong } from '../patterns';
import { iri, literal, variable, whole } from '../terms';
import type { ClaimVariables } from './claim-variables';
import { conditionsOn } from './node-conditions';
import type { ResolvedStatement } from './resolved';
import { bothWays, boundType, typeTable } from './type-ways';

/** The patterns of statements with a node and one value, forwards and backwards. */
export function statementBranches(
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
