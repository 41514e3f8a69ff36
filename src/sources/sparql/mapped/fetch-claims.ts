import { localName } from '../../../formats/rdf/foreign-names';
import type { Claim } from '../../../model/dataset';
import { type ActorId, actorId, type ClaimId, type SpeakerId, type TypeId } from '../../../model/ids';
import type { Lexicon } from '../../../model/lexicon';
import { predicateOf } from '../../../model/predicate';
import type { Row, SparqlEngine, Term } from '../engine';
import { type Fragment, NOTHING, sparql } from '../fragment';
import { table } from '../patterns';
import { iri } from '../terms';
import { claimPattern, identityOf, type MappedClaims } from './claim-pattern';
import { datesPattern, hasTime, timeIn } from './days';
import type { ActorReader } from './fetch-actors';
import { ENGINE_SOURCE, heardPattern, isHeard, speakerOf } from './heard';
import type { ClaimKeys } from './keys';
import { inPortions } from './paged';
import { NOWHERE } from './types';

const PORTION = 100;

interface Reading {
  readonly claims: MappedClaims;
  readonly keys: ClaimKeys;
  readonly lexicon: Lexicon;
}

/** Reads whole claims from an engine: their sentences are put together of the names of their ends and of their type. */
export function claimReader(
  engine: SparqlEngine,
  { labels }: Pick<ActorReader, 'labels'>,
  reading: Reading,
): (ids: readonly ClaimId[], signal?: AbortSignal) => Promise<readonly Claim[]> {
  return async (ids, signal) => {
    const wanted = new Set(ids);
    const rows = await inPortions([...wanted], PORTION, async (some) => {
      const query = claimsQuery(some, reading);
      return query ? (await engine.select(query, signal ? { signal } : {})).rows : [];
    });
    const found = rows.map((row) => ({ row, parts: partsIn(row, reading) }));
    const ends = found.flatMap(({ parts }) => (parts ? [parts.subject, parts.object] : []));
    const labelOf = await labels([...new Set(ends)], signal);
    const claims = new Map<ClaimId, Claim>();
    for (const { row, parts } of found) {
      if (parts && wanted.has(parts.id)) claims.set(parts.id, claimOf(parts, row, labelOf, reading));
    }
    return [...claims.values()];
  };
}

function claimsQuery(ids: readonly ClaimId[], { claims, keys }: Reading): Fragment | undefined {
  const { mapping, nodes, variables } = claims;
  const rows = ids.map((id) => keys.nodesOf(id)).filter((row) => row !== undefined);
  if (rows.length === 0) return undefined;
  // A row that fits nothing: there is an engine that takes the only row for a constant and then misses what is optional.
  const all = [...rows, nodes.map(() => iri(NOWHERE))];
  return sparql`SELECT DISTINCT * {
${claimPattern(mapping, variables, table(nodes, all))}
${hasTime(mapping) ? datesPattern(mapping) : NOTHING}
${isHeard(mapping) ? heardPattern(mapping) : NOTHING}
}`;
}

interface Parts {
  readonly id: ClaimId;
  readonly type: TypeId;
  readonly subject: ActorId;
  readonly object: ActorId;
}

function partsIn(row: Row, { claims, keys, lexicon }: Reading): Parts | undefined {
  const key = identityOf(claims).map(({ text }) => textOf(row.get(text.slice(1))));
  const id = key.every((text) => text !== undefined) ? keys.idOf(key.join(' ')) : undefined;
  const [subject, object, type] = ['subject', 'object', 'type'].map((name) => row.get(name));
  const typeId = type && claims.types.typeOf(type);
  if (id === undefined || subject?.as !== 'iri' || object?.as !== 'iri') return undefined;
  if (typeId === undefined || !lexicon.types.some((known) => known.id === typeId)) return undefined;
  return { id, type: typeId, subject: actorId(subject.iri), object: actorId(object.iri) };
}

function textOf(term: Term | undefined): string | undefined {
  if (term?.as === 'iri') return term.iri;
  return term?.as === 'literal' ? term.text : undefined;
}

function claimOf(
  { id, type, subject, object }: Parts,
  row: Row,
  labelOf: ReadonlyMap<string, string>,
  { lexicon }: Reading,
): Claim {
  const name = (actor: ActorId) => labelOf.get(actor) ?? localName(actor);
  const { time, note } = timeIn(row);
  return {
    id,
    type,
    subject,
    object,
    gist: `${name(subject)} ${predicateOf(lexicon.type(type), false)} ${name(object)}`,
    ...(time && { time }),
    by: speakerIn(row),
    mode: 'asserted',
    evidence: [],
    ...(note !== undefined && { notes: [{ kind: 'sic', text: note }] }),
  };
}

function speakerIn(row: Row): SpeakerId {
  const by = row.get('_by');
  return (by && speakerOf(by)) ?? ENGINE_SOURCE;
}
