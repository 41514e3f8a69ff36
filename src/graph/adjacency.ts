import type { ActorId } from '../model/ids';
import type { ClaimRecord } from './record';

/** Who stands in a relation with whom among some claims, either way; every party of a claim is next to every other side's. */
export type Adjacency = ReadonlyMap<ActorId, ReadonlySet<ActorId>>;

/** The undirected neighbours of every actor that takes part in the claims. */
export function adjacencyOf(records: readonly ClaimRecord[]): Adjacency {
  const next = new Map<ActorId, Set<ActorId>>();
  const of = (id: ActorId) => next.get(id) ?? next.set(id, new Set()).get(id)!;
  for (const record of records) {
    for (const [from, to] of linesOf(record)) {
      of(from).add(to);
      of(to).add(from);
    }
  }
  return next;
}

/** The lines a claim draws: subject → object, subject → each further party, each companion → object. */
export function linesOf({ claim }: ClaimRecord): readonly (readonly [ActorId, ActorId])[] {
  const lines: [ActorId, ActorId][] = [[claim.subject, claim.object]];
  for (const { role, actor } of claim.also ?? []) {
    if (role === 'party') lines.push([claim.subject, actor]);
    if (role === 'with') lines.push([actor, claim.object]);
  }
  return lines.filter(([from, to], at) => at === 0 || from !== to);
}

/** All actors within `hops` steps of the given ones, those included. */
export function neighbourhood(adjacency: Adjacency, from: Iterable<ActorId>, hops: number): ReadonlySet<ActorId> {
  const reached = new Set(from);
  let edge = [...reached];
  for (let step = 0; step < hops && edge.length > 0; step++) {
    edge = edge.flatMap((id) =>
      [...(adjacency.get(id) ?? [])].filter((next) => !reached.has(next) && reached.add(next)),
    );
  }
  return reached;
}

/** Every shortest path between two actors, up to `limit` of them, in a fixed order; none when they are apart. */
export function shortestPaths(
  adjacency: Adjacency,
  from: ActorId,
  to: ActorId,
  limit = 12,
): readonly (readonly ActorId[])[] {
  const depth = depths(adjacency, from, to);
  if (!depth.has(to)) return [];
  const paths: ActorId[][] = [];
  const walk = (path: ActorId[]) => {
    if (paths.length >= limit) return;
    const at = path[0]!;
    if (at === from) {
      paths.push(path);
      return;
    }
    const before = [...(adjacency.get(at) ?? [])].filter((id) => depth.get(id) === depth.get(at)! - 1);
    for (const id of before.sort()) walk([id, ...path]);
  };
  walk([to]);
  return paths;
}

function depths(adjacency: Adjacency, from: ActorId, to: ActorId): ReadonlyMap<ActorId, number> {
  const depth = new Map([[from, 0]]);
  const queue = [from];
  for (const at of queue) {
    if (at === to) break;
    for (const next of adjacency.get(at) ?? []) {
      if (depth.has(next)) continue;
      depth.set(next, depth.get(at)! + 1);
      queue.push(next);
    }
  }
  return depth;
}
