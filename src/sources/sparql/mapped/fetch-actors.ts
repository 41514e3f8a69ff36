import { webAddress } from '../../../formats/web-address';
import type { Actor } from '../../../model/dataset';
import { type ActorId, actorId } from '../../../model/ids';
import type { Row, SparqlEngine } from '../engine';
import { type Fragment, NOTHING, sparql } from '../fragment';
import { isAmong, union } from '../patterns';
import { iri, isIri, variable } from '../terms';
import { claimBranches } from './claim-pattern';
import { kindAmong } from './kinds';
import type { NamedTerm } from './names';
import { chosenNames, type Naming, namesPattern, namingIn } from './names-of-actors';
import { inPortions } from './paged';
import { anywhere, termFragment } from './pieces';
import { isPlain } from './relation-patterns';
import type { ResolvedMapping } from './resolved';
import { namedTerm } from './types';

const PORTION = 100;
const ACTOR = variable('actor');

/** Reads actors from an engine. */
export interface ActorReader {
  /** All of them, whether or not anything is said of them. */
  actors(ids: readonly ActorId[], signal?: AbortSignal): Promise<readonly Actor[]>;
  /** Those of whom something is said: a name, a kind, or a relation. */
  known(ids: readonly ActorId[], signal?: AbortSignal): Promise<readonly Actor[]>;
  /** What IRIs are called that are called anything. */
  labels(iris: readonly string[], signal?: AbortSignal): Promise<ReadonlyMap<string, string>>;
}

/** Reads actors as a mapping has them. */
export function actorReader(mapping: ResolvedMapping, engine: SparqlEngine): ActorReader {
  const ask = async (query: Fragment, signal: AbortSignal | undefined) =>
    (await engine.select(query, signal ? { signal } : {})).rows;
  const namingsOf = async (iris: readonly string[], signal: AbortSignal | undefined) =>
    grouped(await inPortions(iris, PORTION, (some) => ask(namesQuery(mapping, some), signal)), (row) =>
      namingIn(row.get('_np'), row.get('_n')),
    );
  const valuesOf = async (iris: readonly string[], signal: AbortSignal | undefined) => {
    if (mapping.kindRules.length === 0) return new Map<string, readonly NamedTerm[]>();
    const rows = await inPortions(iris, PORTION, (some) => ask(kindsQuery(mapping, some), signal));
    return grouped(rows, (row) => namedTerm(row.get('_v') ?? { as: 'blank', label: '' }));
  };
  const read = async (ids: readonly ActorId[], signal: AbortSignal | undefined) => {
    const iris = [...new Set(ids)].filter(isIri);
    const [namings, values] = [await namingsOf(iris, signal), await valuesOf(iris, signal)];
    const isSaid = (one: string) => namings.has(one) || values.has(one);
    return { actors: iris.map((one) => actorOf(one, mapping, { namings, values })), isSaid };
  };
  return {
    async actors(ids, signal) {
      return (await read(ids, signal)).actors;
    },
    async known(ids, signal) {
      const { actors, isSaid } = await read(ids, signal);
      const unsaid = actors.filter(({ id }) => !isSaid(id)).map(({ id }) => id);
      const rows = await inPortions(unsaid, PORTION, (some) => ask(partyQuery(mapping, some), signal));
      const parties = new Set(rows.map(subjectOf));
      return actors.filter(({ id }) => isSaid(id) || parties.has(id));
    },
    async labels(iris, signal) {
      const namings = await namingsOf(iris.filter(isIri), signal);
      return new Map([...namings].map(([one, found]) => [one, chosenNames(one, found, mapping).label]));
    },
  };
}

function actorOf(
  one: string,
  mapping: ResolvedMapping,
  {
    namings,
    values,
  }: {
    readonly namings: ReadonlyMap<string, readonly Naming[]>;
    readonly values: ReadonlyMap<string, readonly NamedTerm[]>;
  },
): Actor {
  const address = webAddress(one);
  const { label, aliases } = chosenNames(one, namings.get(one) ?? [], mapping);
  return {
    id: actorId(one),
    label,
    kind: kindAmong(values.get(one) ?? [], mapping.kindRules),
    ...(aliases.length > 0 && { aliases }),
    ...(address !== undefined && { sameAs: [address] }),
  };
}

function subjectOf(row: Row): string {
  const term = row.get('actor');
  return term?.as === 'iri' ? term.iri : '';
}

function grouped<Found>(rows: readonly Row[], found: (row: Row) => Found | undefined): Map<string, readonly Found[]> {
  const groups = new Map<string, Found[]>();
  for (const row of rows) {
    const one = found(row);
    if (one === undefined) continue;
    const group = groups.get(subjectOf(row)) ?? [];
    groups.set(subjectOf(row), group);
    group.push(one);
  }
  return groups;
}

function some(iris: readonly string[]): Fragment {
  return sparql`VALUES ${ACTOR} { ${iris.map(iri)} }`;
}

function namesQuery(mapping: ResolvedMapping, iris: readonly string[]): Fragment {
  return sparql`SELECT DISTINCT ${ACTOR} ?_np ?_n {
${some(iris)}
${namesPattern(mapping, ACTOR, '_n')}
}`;
}

function kindsQuery(mapping: ResolvedMapping, iris: readonly string[]): Fragment {
  const value = variable('_v');
  const terms = mapping.kindRules.map(({ term }) => termFragment(term));
  return sparql`SELECT DISTINCT ${ACTOR} ${value} {
${some(iris)}
${anywhere(mapping, sparql`${ACTOR} ${iri(mapping.kindProperty)} ${value} .`, '_vg')}
FILTER(${isAmong(value, terms)})
}`;
}

function partyQuery(mapping: ResolvedMapping, iris: readonly string[]): Fragment {
  return sparql`SELECT DISTINCT ${ACTOR} { ${partyPattern(mapping, some(iris))} }`;
}

/** Binds `?actor` to whoever is an end of a claim, as often as that is so; `within` says which actors. */
export function partyPattern(mapping: ResolvedMapping, within?: Fragment): Fragment {
  return union([...branchesAt('subject', mapping, within), ...branchesAt('object', mapping, within)]);
}

/** Binds `?claims` to how many claims `?actor` is party to. */
export function claimCounts(mapping: ResolvedMapping): Fragment {
  const others = branchesAt('object', mapping).map((branch) => sparql`${branch} FILTER(${OTHER} != ${ACTOR})`);
  return sparql`{ SELECT ${ACTOR} (COUNT(*) AS ?claims) {
${union([...branchesAt('subject', mapping), ...others])}
} GROUP BY ${ACTOR} }`;
}

const OTHER = variable('_po');

function branchesAt(end: 'subject' | 'object', mapping: ResolvedMapping, within?: Fragment): readonly Fragment[] {
  const ends = end === 'subject' ? { subject: ACTOR, object: OTHER } : { subject: OTHER, object: ACTOR };
  const claim = isPlain(mapping) ? NOTHING : variable('_pc');
  return claimBranches(mapping, { claim, type: variable('_pt'), ...ends, mark: `p${end}` }, within);
}
