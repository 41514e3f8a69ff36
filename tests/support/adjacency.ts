import type { ClaimRecord } from '../../src/graph/record';
import type { Claim } from '../../src/model/dataset';
import type { ActorId } from '../../src/model/ids';

/** Who is tied to whom, both ways; an actor with a claim about itself to itself too. */
export type Adjacency = ReadonlyMap<ActorId, ReadonlySet<ActorId>>;

/** The lines a claim draws, said as plainly as can be; the same line may come twice. */
export function plainLines({ subject, object, also = [] }: Claim): readonly (readonly [ActorId, ActorId])[] {
  const beside = also.filter(({ actor }) => actor !== subject && actor !== object);
  const parties = beside.filter(({ role }) => role === 'party').map(({ actor }) => [subject, actor] as const);
  const companions = beside.filter(({ role }) => role === 'with').map(({ actor }) => [actor, object] as const);
  return [[subject, object], ...parties, ...companions];
}

/** Joins the ends of steps, both ways. */
function adjacencyFrom(steps: readonly (readonly [ActorId, ActorId])[]): Adjacency {
  const next = new Map<ActorId, Set<ActorId>>();
  for (const [from, to] of [...steps, ...steps.map(([a, b]) => [b, a] as const)]) {
    next.set(from, (next.get(from) ?? new Set()).add(to));
  }
  return next;
}

/** Who is tied to whom by some claims: what networks are held against. */
export function adjacencyOf(records: readonly ClaimRecord[]): Adjacency {
  return adjacencyFrom(records.flatMap(({ claim }) => plainLines(claim)));
}

/** Everyone within so many steps of some actors, these included. */
export function reachOf(adjacency: Adjacency, ids: readonly ActorId[], hops: number): ReadonlySet<ActorId> {
  const near = new Set(ids);
  for (let step = 0; step < hops; step++) {
    for (const id of [...near]) for (const other of adjacency.get(id) ?? []) near.add(other);
  }
  return near;
}
