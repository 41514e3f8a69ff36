import { linesOf } from '../graph/adjacency';
import type { ClaimRecord } from '../graph/record';
import type { ActorId } from '../model/ids';
import { isContested } from '../model/standing';
import type { Sign } from '../model/vocabulary';

/** Somebody an actor is tied to, with the claims between the two. */
export interface Counterpart {
  readonly id: ActorId;
  readonly records: readonly ClaimRecord[];
  readonly bySign: Readonly<Record<Sign, number>>;
  /** How many of the claims are denied or disputed. */
  readonly contested: number;
}

/** What an actor says and answers among some claims, and those it is party to. */
export interface Part {
  readonly party: readonly ClaimRecord[];
  readonly says: readonly ClaimRecord[];
  readonly denies: readonly ClaimRecord[];
}

/** Everyone an actor is tied to by some claims, itself included, those with most claims first. */
export function counterpartsOf(records: readonly ClaimRecord[], id: ActorId): readonly Counterpart[] {
  const met = new Map<ActorId, Set<ClaimRecord>>();
  for (const record of records) {
    for (const [from, to] of linesOf(record)) {
      if (from !== id && to !== id) continue;
      const other = from === id ? to : from;
      const known = met.get(other) ?? met.set(other, new Set()).get(other)!;
      known.add(record);
    }
  }
  return [...met]
    .map(([other, claims]) => counterpartOf(other, [...claims]))
    .sort((a, b) => b.records.length - a.records.length || (a.id < b.id ? -1 : 1));
}

/** An actor and everyone who is party to one of its claims: whom it takes to show them whole. */
export function companyOf(records: readonly ClaimRecord[], id: ActorId): readonly ActorId[] {
  return [...new Set([id, ...records.flatMap(({ parties }) => (parties.includes(id) ? parties : []))])];
}

/** The part an actor takes in some claims; a denial and a dispute both count as denying. */
export function partTaken(records: readonly ClaimRecord[], id: ActorId): Part {
  return {
    party: records.filter(({ parties }) => parties.includes(id)),
    says: records.filter(({ claim }) => claim.by === id),
    denies: records.filter(({ claim }) =>
      claim.responses?.some(({ by, stance }) => by === id && stance !== 'supports'),
    ),
  };
}

/** The claims that draw a line between two of the given actors. */
export function claimsAmong(records: readonly ClaimRecord[], ids: readonly ActorId[]): readonly ClaimRecord[] {
  const among = new Set(ids);
  return records.filter((record) => linesOf(record).some(([from, to]) => among.has(from) && among.has(to)));
}

function counterpartOf(id: ActorId, records: readonly ClaimRecord[]): Counterpart {
  const count = (sign: Sign) => records.filter((record) => record.sign === sign).length;
  return {
    id,
    records,
    bySign: { '-1': count(-1), 0: count(0), 1: count(1) },
    contested: records.filter(({ standing }) => isContested(standing)).length,
  };
}
