import { eachNeighbour, type Network } from './network';
import type { Pairs } from './pairs';

const APART = -1;

/**
 * Every shortest path between two actors, as places, up to `limit` of them; none when they are apart. At every fork the actor
 * with the lesser name by `compare` comes first, so that the paths and their order do not depend on the order of claims.
 */
export function shortestPaths(
  network: Network,
  [from, to]: readonly [number, number],
  limit: number,
  compare: (a: number, b: number) => number,
): readonly (readonly number[])[] {
  if (from === to) return [[from]];
  return searched(network, from, to, (near, distant) => {
    const met = meet(network, near, distant, 'layer');
    if (met.length === 0) return [];
    const leading = leadingTo(network, distant, met);
    const before = (at: number, steps: number) => {
      const leads = (other: number) =>
        steps < near.far ? near.depth[other] === steps : leading.has(other) && distant.depth[other] === rest(steps);
      return steps === 0 ? [from] : neighboursWhere(network, at, leads).sort(compare);
    };
    const rest = (steps: number) => near.far + distant.far - steps;
    const paths: number[][] = [];
    const walk = (path: readonly number[], steps: number) => {
      if (paths.length >= limit) return;
      if (steps === 0) paths.push([...path]);
      else for (const other of before(path[0]!, steps - 1)) walk([other, ...path], steps - 1);
    };
    walk([to], near.far + distant.far);
    return paths;
  });
}

/** How many steps lie between two actors; undefined when they are apart. */
export function distanceBetween(network: Network, from: number, to: number): number | undefined {
  if (from === to) return 0;
  return searched(network, from, to, (near, distant) =>
    meet(network, near, distant, 'touch').length > 0 ? near.far + distant.far : undefined,
  );
}

/** One side of a search: what it reached by now, and how far that is from its end. */
interface Side {
  readonly depth: Int32Array;
  readonly reached: number[];
  /** Where the outermost layer begins in `reached`. */
  start: number;
  far: number;
}

/** Depths of all actors, `APART` but while a search is on: filling them anew would cost more than most searches. */
const depths = new WeakMap<Pairs, readonly [Int32Array, Int32Array]>();

function searched<Found>(
  { pairs }: Network,
  from: number,
  to: number,
  search: (near: Side, distant: Side) => Found,
): Found {
  const actors = pairs.ofActor.offsets.length - 1;
  const known = depths.get(pairs) ?? [new Int32Array(actors).fill(APART), new Int32Array(actors).fill(APART)];
  depths.set(pairs, known);
  const [near, distant] = [sideFrom(from, known[0]), sideFrom(to, known[1])];
  const found = search(near, distant);
  for (const { depth, reached } of [near, distant]) for (const actor of reached) depth[actor] = APART;
  return found;
}

function sideFrom(end: number, depth: Int32Array): Side {
  depth[end] = 0;
  return { depth, reached: [end], start: 0, far: 0 };
}

/**
 * Searches from both ends, always where fewer lines are to be followed, until a layer of one side touches the other; that layer
 * is searched whole, or to the first touch. Gives the actors where they met, as far from either end as its side has gone.
 */
function meet(network: Network, near: Side, distant: Side, until: 'layer' | 'touch'): readonly number[] {
  let [edge, otherEdge] = [linesAt(network, near), linesAt(network, distant)];
  while (edge > 0 && otherEdge > 0) {
    const [side, other] = edge <= otherEdge ? [near, distant] : [distant, near];
    const met = step(network, side, other, until);
    if (met.length > 0) return met;
    if (side === near) edge = linesAt(network, near);
    else otherEdge = linesAt(network, distant);
  }
  return [];
}

/** How many lines leave the outermost layer of a side. */
function linesAt({ pairs: { ofActor } }: Network, { reached, start }: Side): number {
  let lines = 0;
  for (let at = start; at < reached.length; at++)
    lines += ofActor.offsets[reached[at]! + 1]! - ofActor.offsets[reached[at]!]!;
  return lines;
}

/** Takes a side one layer further; gives the actors of that layer that the other side has reached. */
function step({ pairs, claims }: Network, side: Side, other: Side, until: 'layer' | 'touch'): readonly number[] {
  const { offsets, values } = pairs.ofActor;
  const end = side.reached.length;
  const met: number[] = [];
  side.far++;
  for (; side.start < end; side.start++) {
    const actor = side.reached[side.start]!;
    for (let at = offsets[actor]!; at < offsets[actor + 1]!; at++) {
      const next = pairs.others[at]!;
      if (side.depth[next] !== APART || claims[values[at]!] === 0) continue;
      side.depth[next] = side.far;
      side.reached.push(next);
      if (other.depth[next] === APART) continue;
      met.push(next);
      if (until === 'touch') return met;
    }
  }
  return met;
}

/** Of what a side reached, the actors on a way from where the sides met to its end; those where they met included. */
function leadingTo(network: Network, { depth, reached, far }: Side, met: readonly number[]): ReadonlySet<number> {
  const leading = new Set(met);
  for (let at = reached.length - 1; at >= 0; at--) {
    const actor = reached[at]!;
    const outward = depth[actor]! + 1;
    if (outward > far) continue;
    if (outward === 1 || hasNeighbour(network, actor, (next) => depth[next] === outward && leading.has(next)))
      leading.add(actor);
  }
  return leading;
}

function hasNeighbour({ pairs, claims }: Network, actor: number, test: (other: number) => boolean): boolean {
  const { offsets, values } = pairs.ofActor;
  for (let at = offsets[actor]!; at < offsets[actor + 1]!; at++)
    if (claims[values[at]!] !== 0 && test(pairs.others[at]!)) return true;
  return false;
}

function neighboursWhere(network: Network, actor: number, test: (other: number) => boolean): number[] {
  const found: number[] = [];
  eachNeighbour(network, actor, (other) => {
    if (test(other)) found.push(other);
  });
  return found;
}
