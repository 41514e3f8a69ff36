import type { Atlas } from '../graph/atlas';
import type { ClaimRecord } from '../graph/record';
import { memoizeLast } from '../lib/memoize';
import type { ActorId } from '../model/ids';
import type { Clause } from './filters/clause';
import { CLAUSES } from './filters/clauses';
import type { Filters } from './state';

/** How each claim fares against the active clauses: what facet counts, the shown graph and the empty picture read. */
export interface Passing {
  /** Claims that pass everything. */
  readonly records: readonly ClaimRecord[];
  readonly clauses: readonly Clause[];
  /** Claims that pass everything, or everything but the given clause. */
  without(clause: Clause['id']): readonly ClaimRecord[];
}

/** Tests every claim once against all active clauses and against the actors hidden or singled out by hand. */
function judge(
  atlas: Atlas,
  filters: Filters,
  hidden: readonly ActorId[],
  only: readonly ActorId[] | undefined,
): Passing {
  const clauses = CLAUSES.filter((clause) => clause.active(filters));
  const tests = clauses.map((clause) => clause.test(filters, atlas));
  const admitted = areAdmitted(hidden, only);
  const records: ClaimRecord[] = [];
  const missedOnly = new Map<Clause['id'], ClaimRecord[]>(clauses.map(({ id }) => [id, []]));
  for (const record of atlas.records) {
    if (!admitted(record)) continue;
    const missed = clauses.filter((_, at) => !tests[at]!(record));
    if (missed.length === 0) records.push(record);
    else if (missed.length === 1) missedOnly.get(missed[0]!.id)!.push(record);
  }
  return { records, clauses, without: (id) => [...records, ...(missedOnly.get(id) ?? [])] };
}

/** The judgement of the view looked at now, remembered. */
export const passing = memoizeLast(judge);

/** The test of an actor against what the reader hid or singled out by hand. */
export function isAdmitted(hidden: readonly ActorId[], only: readonly ActorId[] | undefined): (id: ActorId) => boolean {
  const [out, kept] = [new Set(hidden), only && new Set(only)];
  return (id) => !out.has(id) && (kept === undefined || kept.has(id));
}

/** The same test of a claim: it holds when every party passes, further ones included. */
export function areAdmitted(
  hidden: readonly ActorId[],
  only: readonly ActorId[] | undefined,
): (record: ClaimRecord) => boolean {
  const admitted = isAdmitted(hidden, only);
  return ({ parties }) => parties.every(admitted);
}
