import type { KindId } from '../../../model/ids';
import type { FacetShape } from '../claim-shape';
import { type Fragment, NOTHING, sparql } from '../fragment';
import { allOf, anyOf, isAmong, table } from '../patterns';
import { iri, literal, variable, whole } from '../terms';
import type { NamedTerm } from './names';
import { anywhere, termFragment } from './pieces';
import type { KindRule, ResolvedMapping } from './resolved';
import { UNSAID_KIND } from './types';

/** The kind of an actor that has some values: that of the first rule that fits. */
export function kindAmong(values: readonly NamedTerm[], rules: readonly KindRule[]): KindId {
  const key = ({ as, ...rest }: NamedTerm) => `${as} ${Object.values(rest).join()}`;
  const has = new Set(values.map(key));
  return rules.find(({ term }) => has.has(key(term)))?.kind ?? UNSAID_KIND.id;
}

const [FIRST, SECOND] = [variable('_ks'), variable('_ko')];

/** Binds the kinds of both ends of a claim. */
export function kindsPattern(mapping: ResolvedMapping): Fragment {
  return sparql`${kindOf(variable('subject'), mapping, '_ks')}
${kindOf(variable('object'), mapping, '_ko')}`;
}

/** The kinds of those whom a claim ties. */
export function kindsFacet(mapping: ResolvedMapping): FacetShape<'kinds'> {
  const all = [...new Set([...mapping.kindRules.map(({ kind }) => kind), UNSAID_KIND.id])];
  const value = variable('value');
  const ends = ['subject', 'object'] as const;
  return {
    values: {
      parts: ['kinds'],
      pattern: sparql`VALUES ${value} { ${all.map((kind) => literal(kind))} }
FILTER(${value} = ${FIRST} || ${value} = ${SECOND})`,
    },
    valuesOf: (term) => (term.as === 'literal' ? all.filter((kind) => kind === term.text) : []),
    passing(off) {
      const conditions = ends.map((end) => sparql`!(${isOfKind(new Set(off), variable(end), mapping, `_f${end}`)})`);
      return { parts: [...ends], pattern: off.length === 0 ? NOTHING : sparql`FILTER(${allOf(conditions)})` };
    },
  };
}

/** Binds the kind of an actor: that of the first rule which one of its values fits. */
function kindOf(actor: Fragment, mapping: ResolvedMapping, name: string): Fragment {
  const { kindRules, kindProperty } = mapping;
  const unsaid = literal(UNSAID_KIND.id);
  if (kindRules.length === 0) return sparql`VALUES ${variable(name)} { ${unsaid} }`;
  const of = (suffix: string) => {
    const [value, rank, kind] = [`${name}v`, `${name}r`, `${name}k`].map((part) => variable(`${part}${suffix}`));
    const rows = kindRules.map((rule, at) => [termFragment(rule.term), whole(at), literal(rule.kind)]);
    const pattern = sparql`${actor} ${iri(kindProperty)} ${value!} . ${table([value!, rank!, kind!], rows)}`;
    const graph = `${name}g${suffix}`;
    return { rank: rank!, kind: kind!, graph: variable(graph), pattern: anywhere(mapping, pattern, graph) };
  };
  const [best, other] = [of(''), of('2')];
  const isFirst =
    kindRules.length === 1 && mapping.graphs === 'default'
      ? NOTHING
      : sparql`FILTER NOT EXISTS { ${other.pattern} FILTER(${isBefore(mapping, other, best)}) }`;
  return sparql`OPTIONAL { ${best.pattern} ${isFirst} }
BIND(COALESCE(${best.kind}, ${unsaid}) AS ${variable(name)})`;
}

interface Ranked {
  readonly rank: Fragment;
  readonly graph: Fragment;
}

/** By the order of the rules; the same value in several graphs by these. */
function isBefore({ graphs }: ResolvedMapping, one: Ranked, other: Ranked): Fragment {
  const byRank = sparql`${one.rank} < ${other.rank}`;
  if (graphs === 'default') return byRank;
  return sparql`${byRank} || (${one.rank} = ${other.rank} && STR(${one.graph}) < STR(${other.graph}))`;
}

/** Whether an actor is of one of some kinds: a condition, since there is an engine that looks for what is filtered inside what is optional. */
function isOfKind(kinds: ReadonlySet<KindId>, actor: Fragment, mapping: ResolvedMapping, name: string): Fragment {
  const { kindRules, kindProperty } = mapping;
  const hasAny = (rules: readonly KindRule[], at: string) => {
    const found = variable(`${name}${at}`);
    const terms = rules.map(({ term }) => termFragment(term));
    const pattern = sparql`${actor} ${iri(kindProperty)} ${found} . FILTER(${isAmong(found, terms)})`;
    return sparql`EXISTS { ${anywhere(mapping, pattern, `${name}${at}g`)} }`;
  };
  const cases = runsOf(kindRules, kinds).map(({ start, end }) => {
    const before = kindRules.slice(0, start).filter(({ kind }) => !kinds.has(kind));
    const isFirst = before.length === 0 ? [] : [sparql`!(${hasAny(before, `${start}b`)})`];
    return allOf([hasAny(kindRules.slice(start, end), `${start}`), ...isFirst]);
  });
  const isUnsaid = kindRules.length === 0 ? allOf([]) : sparql`!(${hasAny(kindRules, 'u')})`;
  return anyOf([...cases, ...(kinds.has(UNSAID_KIND.id) ? [isUnsaid] : [])]);
}

/** Rules one after another that are all for one of some kinds. */
function runsOf(
  rules: readonly KindRule[],
  kinds: ReadonlySet<KindId>,
): readonly { readonly start: number; readonly end: number }[] {
  const runs: { readonly start: number; readonly end: number }[] = [];
  for (const [at, { kind }] of rules.entries()) {
    const last = runs.at(-1);
    if (!kinds.has(kind)) continue;
    if (last?.end === at) runs[runs.length - 1] = { start: last.start, end: at + 1 };
    else runs.push({ start: at, end: at + 1 });
  }
  return runs;
}
