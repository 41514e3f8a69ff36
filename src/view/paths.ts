import { type Adjacency, shortestPaths } from '../graph/adjacency';
import type { ClaimRecord } from '../graph/record';
import { counted } from '../lib/text';
import type { ActorId } from '../model/ids';
import { tiesBetween } from './detail';
import type { Tie } from './ties';

/** One step of a path, with the ties that carry it. */
export interface Step {
  readonly from: ActorId;
  readonly to: ActorId;
  readonly ties: readonly Tie[];
}

export type Path = readonly Step[];

const MOST_PATHS = 12;

/** Every shortest path between two actors along some claims, at most 12, step by step. */
export function pathsAlong(
  { records, adjacency }: { readonly records: readonly ClaimRecord[]; readonly adjacency: Adjacency },
  from: ActorId,
  to: ActorId,
): readonly Path[] {
  return shortestPaths(adjacency, from, to, MOST_PATHS).map((path) =>
    path.slice(1).map((next, at) => ({ from: path[at]!, to: next, ties: tiesBetween(records, path[at]!, next) })),
  );
}

/** `2 steps, 3 shortest paths`. */
export function pathsSummary(paths: readonly Path[]): string {
  const [first] = paths;
  if (!first) return 'No path along shown ties';
  const many = paths.length === MOST_PATHS ? `the first ${MOST_PATHS} shortest paths` : undefined;
  return `${counted(first.length, 'step')}, ${many ?? counted(paths.length, 'shortest path')}`;
}

/** How many steps every actor that can be reached is away from one. */
export function stepsFrom(adjacency: Adjacency, from: ActorId): ReadonlyMap<ActorId, number> {
  const steps = new Map([[from, 0]]);
  for (const [at, far] of steps) {
    for (const next of adjacency.get(at) ?? []) if (!steps.has(next)) steps.set(next, far + 1);
  }
  return steps;
}
