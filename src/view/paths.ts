import type { Atlas } from '../graph/atlas';
import { shortestPaths } from '../graph/paths';
import { counted } from '../lib/text';
import type { ActorId } from '../model/ids';
import type { Shown } from './shown';
import { type Tie, tiesBetween } from './ties';

/** One step of a path, with the ties that carry it. */
export interface Step {
  readonly from: ActorId;
  readonly to: ActorId;
  readonly ties: readonly Tie[];
}

export type Path = readonly Step[];

const MOST_PATHS = 12;

/** Every shortest path between two actors along shown ties, at most 12, as the actors it passes. */
export function shortestBetween(
  { dataset, placeOf }: Atlas,
  { network }: Shown,
  from: ActorId,
  to: ActorId,
  limit = MOST_PATHS,
): readonly (readonly ActorId[])[] {
  const ends = [placeOf(from)!, placeOf(to)!] as const;
  const idAt = (place: number) => dataset.actors[place]!.id;
  return shortestPaths(network, ends, limit, (a, b) => (idAt(a) < idAt(b) ? -1 : 1)).map((path) => path.map(idAt));
}

/** The same paths step by step. */
export function pathsAlong(atlas: Atlas, shown: Shown, from: ActorId, to: ActorId): readonly Path[] {
  return shortestBetween(atlas, shown, from, to).map((path) =>
    path.slice(1).map((next, at) => {
      const last = path[at]!;
      return { from: last, to: next, ties: tiesBetween(atlas, shown.claims.bits, last, next) };
    }),
  );
}

/** `2 steps, 3 shortest paths`. */
export function pathsSummary(paths: readonly Path[]): string {
  const [first] = paths;
  if (!first) return 'No path along shown ties';
  const many = paths.length === MOST_PATHS ? `the first ${MOST_PATHS} shortest paths` : undefined;
  return `${counted(first.length, 'step')}, ${many ?? counted(paths.length, 'shortest path')}`;
}
