import type { Source } from '../../../model/dataset';
import { type SourceId, sourceId, type TypeId } from '../../../model/ids';
import type { Lexicon } from '../../../model/lexicon';
import type { Vocabulary } from '../../../model/vocabulary';
import { PAGE_ROWS } from '../asking';
import type { Row, SparqlEngine } from '../engine';
import { type Fragment, NOTHING, sparql } from '../fragment';
import { literal, variable, whole } from '../terms';
import { claimPattern, type MappedClaims } from './claim-pattern';
import { type ActorReader, partyPattern } from './fetch-actors';
import { ENGINE_SOURCE, heardPattern, iriOfSource, isHeard, sourceRecord, speakerOf } from './heard';
import { allRows } from './paged';
import { lexiconFor } from './types';

/** What an engine holds in the eyes of a mapping. */
export interface Holding {
  readonly actors: number;
  readonly claims: number;
  readonly lexicon: Lexicon;
  readonly sources: readonly Source[];
}

/** More different sources than these are not listed; claims of the others stand under their ids. */
const MOST_SOURCES = 20_000;

/** Asks an engine how much it holds, by which words, and from which sources. */
export async function askedHolding(
  claims: MappedClaims,
  engine: SparqlEngine,
  reader: Pick<ActorReader, 'labels'>,
  { standard, signal }: { readonly standard: Vocabulary; readonly signal?: AbortSignal | undefined },
): Promise<Holding> {
  const counts = await typeCounts(claims, engine, signal);
  const ours = new Set(standard.types.map(({ id }) => id));
  const found = [...counts.keys()];
  const labelOf = await reader.labels(
    found.filter((id) => !ours.has(id)),
    signal,
  );
  return {
    actors: await actorCount(claims, engine, signal),
    claims: [...counts.values()].reduce((sum, count) => sum + count, 0),
    lexicon: lexiconFor(found, labelOf, claims.mapping, standard),
    sources: await sourcesIn(claims, engine, reader, signal),
  };
}

/** Keeps only what comes after a text, where there is one. */
function comingAfter(value: Fragment, after: string | undefined): Fragment {
  return after === undefined ? NOTHING : sparql`FILTER(STR(${value}) > ${literal(after)})`;
}

async function typeCounts(
  { mapping, variables, types }: MappedClaims,
  engine: SparqlEngine,
  signal: AbortSignal | undefined,
): Promise<ReadonlyMap<TypeId, number>> {
  const type = variable('type');
  const query = (after: string | undefined) => sparql`SELECT ${type} (COUNT(*) AS ?_n) {
${claimPattern(mapping, variables)}
${comingAfter(type, after)}
} GROUP BY ${type} ORDER BY STR(${type}) LIMIT ${whole(PAGE_ROWS)}`;
  const rows = await allRows(engine, query, (row) => textIn(row, 'type'), { signal });
  const counts = new Map<TypeId, number>();
  for (const row of rows) {
    const term = row.get('type');
    const id = term && types.typeOf(term);
    if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + numberIn(row, '_n'));
  }
  return counts;
}

async function actorCount(
  { mapping }: MappedClaims,
  engine: SparqlEngine,
  signal: AbortSignal | undefined,
): Promise<number> {
  const query = sparql`SELECT (COUNT(DISTINCT ?actor) AS ?_n) { ${partyPattern(mapping)} }`;
  const { rows } = await engine.select(query, signal ? { signal } : {});
  return rows[0] ? numberIn(rows[0], '_n') : 0;
}

async function sourcesIn(
  { mapping, variables }: MappedClaims,
  engine: SparqlEngine,
  { labels }: Pick<ActorReader, 'labels'>,
  signal: AbortSignal | undefined,
): Promise<readonly Source[]> {
  const unsaid: Source = { id: ENGINE_SOURCE, title: engine.label, kind: 'engine' };
  if (!isHeard(mapping)) return [unsaid];
  const by = variable('_by');
  const query = (after: string | undefined) => sparql`SELECT DISTINCT ${by} {
${claimPattern(mapping, variables)}
${heardPattern(mapping)}
FILTER(isLITERAL(${by}))
${comingAfter(by, after)}
} ORDER BY STR(${by}) LIMIT ${whole(PAGE_ROWS)}`;
  const rows = await allRows(engine, query, (row) => textIn(row, '_by'), { most: MOST_SOURCES, signal });
  const ids = rows.flatMap((row): readonly SourceId[] => {
    const term = row.get('_by');
    const id = term && speakerOf(term);
    return id === undefined ? [] : [sourceId(id)];
  });
  const titleOf = await labels(
    ids.map(iriOfSource).filter((one) => one !== undefined),
    signal,
  );
  return [unsaid, ...ids.map((id) => sourceRecord(id, titleOf.get(iriOfSource(id) ?? '')))];
}

function textIn(row: Row, name: string): string {
  const term = row.get(name);
  if (term?.as === 'iri') return term.iri;
  return term?.as === 'literal' ? term.text : '';
}

function numberIn(row: Row, name: string): number {
  const term = row.get(name);
  return term?.as === 'literal' ? Number(term.text) : 0;
}
