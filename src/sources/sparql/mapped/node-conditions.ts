import { type Fragment, NOTHING, sparql } from '../fragment';
import { isAmong } from '../patterns';
import { iri, variable } from '../terms';
import { termFragment } from './pieces';
import { type Condition, RDF_TYPE, type ResolvedNode } from './resolved';

/** Keeps nodes of the classes of a relation. */
export function classesOn({ classes }: ResolvedNode, claim: Fragment, mark: string): Fragment {
  if (classes.length === 0) return NOTHING;
  return having(claim, RDF_TYPE, classes.map(iri), `_class${mark}`);
}

/** Keeps nodes that have what a relation asks for, and not what it leaves out. */
export function conditionsOn(
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
