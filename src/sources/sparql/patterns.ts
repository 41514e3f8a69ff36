import { type Fragment, joined, NOTHING, sparql } from './fragment';
import { iri, list, literal, variable } from './terms';

/** `{ … } UNION { … }`. */
export function union(branches: readonly Fragment[]): Fragment {
  return joined(
    branches.map((branch) => sparql`{ ${branch} }`),
    sparql`\nUNION\n`,
  );
}

/** Branches that bind the same variables, each a sub-select of its own: some engines lose their way where branches bind different ones. */
export function eitherOf(names: Fragment, branches: readonly Fragment[]): Fragment {
  return union(branches.map((branch) => sparql`SELECT ${names} {\n${branch}\n}`));
}

/** The same, closed off: it can stand within a branch itself, and what is asked beside it is not worked into every branch. Equal solutions are one. */
export function oneOf(names: Fragment, branches: readonly Fragment[]): Fragment {
  return closed(names, eitherOf(names, branches));
}

/** A pattern closed off. */
export function closed(names: Fragment, pattern: Fragment): Fragment {
  return sparql`{ SELECT DISTINCT ${names} { ${pattern} } }`;
}

/** `VALUES ?name { … }`. */
export function values(name: string, terms: readonly Fragment[]): Fragment {
  return sparql`VALUES ${variable(name)} { ${terms} }`;
}

/** `?x IN (…)`; nothing is among an empty list. */
export function isAmong(node: Fragment, terms: readonly Fragment[]): Fragment {
  // Virtuoso takes what is plainly false for endless work.
  return sparql`${node} IN (${terms.length === 0 ? literal('nothing at all') : list(terms)})`;
}

/** `FILTER(?name IN (…))`. */
export function within(name: string, terms: readonly Fragment[]): Fragment {
  return sparql`FILTER(${isAmong(variable(name), terms)})`;
}

/** `FILTER(?name NOT IN (…))`; an empty list keeps nothing out. */
export function outside(name: string, terms: readonly Fragment[]): Fragment {
  return terms.length === 0 ? NOTHING : sparql`FILTER(${variable(name)} NOT IN (${list(terms)}))`;
}

/** Engines compare with one of a list after the other; a longer one is searched as one text. */
const LONG_LIST = 50;

/** A condition that what a variable is bound to is one of some IRIs, of which there may be many. */
export function isOneOf(name: string, iris: readonly string[]): Fragment {
  const node = variable(name);
  if (iris.length <= LONG_LIST) return isAmong(node, iris.map(iri));
  return sparql`CONTAINS(${literal(` ${iris.join(' ')} `)}, CONCAT(" ", STR(${node}), " "))`;
}

/** Conditions of which one must hold. */
export function anyOf(conditions: readonly Fragment[]): Fragment {
  return conditions.length === 0 ? sparql`(1 = 0)` : sparql`(${joined(conditions, sparql` || `)})`;
}

/** Conditions that must all hold. */
export function allOf(conditions: readonly Fragment[]): Fragment {
  return conditions.length === 0 ? sparql`(1 = 1)` : sparql`(${joined(conditions, sparql` && `)})`;
}

/** `VALUES (?a ?b) { (…) … }`. */
export function table(variables: readonly Fragment[], rows: readonly (readonly Fragment[])[]): Fragment {
  const row = (cells: readonly Fragment[]) => sparql`(${joined(cells, sparql` `)})`;
  return sparql`VALUES ${row(variables)} { ${rows.map(row)} }`;
}

/** A filter by conditions that must all hold; nothing where there are none. */
export function where(conditions: readonly Fragment[]): Fragment {
  return conditions.length === 0 ? NOTHING : sparql`FILTER(${joined(conditions, sparql` && `)})`;
}
