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

/** `FILTER(?name IN (…))`; nothing passes an empty list. */
export function within(name: string, terms: readonly Fragment[]): Fragment {
  // Virtuoso takes a filter that is plainly false for endless work.
  return sparql`FILTER(${variable(name)} IN (${terms.length === 0 ? literal('nothing at all') : list(terms)}))`;
}

/** `FILTER(?name NOT IN (…))`; an empty list keeps nothing out. */
export function outside(name: string, terms: readonly Fragment[]): Fragment {
  return terms.length === 0 ? NOTHING : sparql`FILTER(${variable(name)} NOT IN (${list(terms)}))`;
}

/** Engines compare with one of a list after the other; a longer one is searched as one text. */
const LONG_LIST = 50;

/** A condition that what a variable is bound to is one of some IRIs. */
export function isAmong(name: string, iris: readonly string[]): Fragment {
  const node = variable(name);
  if (iris.length === 0) return sparql`${node} IN (${literal('nothing at all')})`;
  if (iris.length <= LONG_LIST) return sparql`${node} IN (${list(iris.map(iri))})`;
  return sparql`CONTAINS(${literal(` ${iris.join(' ')} `)}, CONCAT(" ", STR(${node}), " "))`;
}

/** Conditions that must all hold, in a filter; nothing where there are none. */
export function where(conditions: readonly Fragment[]): Fragment {
  return conditions.length === 0 ? NOTHING : sparql`FILTER(${joined(conditions, sparql` && `)})`;
}
