import { type Fragment, NOTHING, sparql } from '../fragment';
import { iri, list, literal, variable } from '../terms';
import type { NamedTerm } from './names';
import type { ResolvedMapping, Steps } from './resolved';

/** A term that a mapping names, as it stands in a query. */
export function termFragment(term: NamedTerm): Fragment {
  return term.as === 'iri' ? iri(term.iri) : literal(term.text);
}

/** One step after another, from a node to a node; what lies between is called after `via`. */
export function along(steps: Steps, from: Fragment, to: Fragment, via: string): Fragment {
  const nodes = [from, ...steps.slice(1).map((_, at) => variable(`_${via}${at + 1}`)), to];
  const lines = steps.map(({ property, isBack }, at) => {
    const [here, there] = [nodes[at]!, nodes[at + 1]!];
    return isBack ? sparql`${there} ${iri(property)} ${here} .` : sparql`${here} ${iri(property)} ${there} .`;
  });
  return sparql`${lines}`;
}

/** Where a path begins, what its end is called, and what the variables between are called after. */
export interface Way {
  readonly from: Fragment;
  readonly to: string;
  readonly via: string;
}

/** The graph that the first along a way stands in, where graphs are asked for. */
export function graphOfWay(via: string): string {
  return `_${via}g`;
}

/**
 * What a path leads to from a node, once where it leads anywhere: of several ends that which comes first as text. `keep` says
 * of an end what it must be like.
 */
export function firstAlong(
  mapping: Pick<ResolvedMapping, 'graphs' | 'single'>,
  steps: Steps,
  { from, to, via }: Way,
  keep: (end: Fragment) => Fragment = () => NOTHING,
): Fragment {
  const found = { end: variable(to), via };
  const other = { end: variable(`_${via}o`), via: `${via}o` };
  const pattern = ({ end, via: name }: typeof found) =>
    sparql`${anywhere(mapping, along(steps, from, end, name), graphOfWay(name))} ${keep(end)}`;
  if (mapping.single.has(steps)) return pattern(found);
  const order = ({ end, via: name }: typeof found) => {
    const between = steps.slice(1).map((_, at) => variable(`_${name}${at + 1}`));
    const graph = mapping.graphs === 'default' ? [] : [variable(graphOfWay(name))];
    return textOfAll([end, ...between, ...graph]);
  };
  return sparql`${pattern(found)}
FILTER NOT EXISTS {
${pattern(other)}
FILTER(${order(other)} < ${order(found)})
}`;
}

/** Several terms as one text that no other terms give. */
export function textOfAll(terms: readonly Fragment[]): Fragment {
  const texts = terms.map((term) => sparql`STR(${term})`);
  const [only] = texts;
  if (texts.length === 1 && only) return only;
  return sparql`CONCAT(${list(texts.flatMap((text, at) => (at === 0 ? [text] : [literal(' '), text])))})`;
}

/** A pattern about a node, in whatever graph it stands: outside the pattern of claims, whose graph is that of the claim. */
export function anywhere({ graphs }: Pick<ResolvedMapping, 'graphs'>, pattern: Fragment, graph: string): Fragment {
  return graphs === 'default' ? pattern : sparql`GRAPH ${variable(graph)} { ${pattern} }`;
}
