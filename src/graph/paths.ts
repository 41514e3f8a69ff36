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
  const depth = depthsBetween(network, from, to);
  if (!depth) return [];
  const paths: number[][] = [];
  const walk = (path: readonly number[]) => {
    const at = path[0]!;
    if (paths.length >= limit) return;
    if (at === from) {
      paths.push([...path]);
      return;
    }
    const before: number[] = [];
    eachNeighbour(network, at, (other) => {
      if (depth.get(other) === depth.get(at)! - 1) before.push(other);
    });
    for (const other of before.sort(compare)) walk([other, ...path]);
  };
  walk([to]);
  return paths;
}

/** How many steps lie between two actors; undefined when they are apart. */
export function distanceBetween(network: Network, from: number, to: number): number | undefined {
  if (from === to) return 0;
  return searched(network, from, to, (near, distant) =>
    meet(network, near, distant, 'touch') ? near.far + distant.far : undefined,
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

/** Searches from both ends, always where fewer lines are to be followed, until a layer of one side touches the other; that layer is searched whole, or to the first touch. */
function meet(network: Network, near: Side, distant: Side, until: 'layer' | 'touch'): boolean {
  let [edge, otherEdge] = [linesAt(network, near), linesAt(network, distant)];
  while (edge > 0 && otherEdge > 0) {
    const [side, other] = edge <= otherEdge ? [near, distant] : [distant, near];
    if (step(network, side, other, until)) return true;
    if (side === near) edge = linesAt(network, near);
    else otherEdge = linesAt(network, distant);
  }
  return false;
}

/** How many lines leave the outermost layer of a side. */
function linesAt({ pairs: { ofActor } }: Network, { reached, start }: Side): number {
  let lines = 0;
  for (let at = start; at < reached.length; at++)
    lines += ofActor.offsets[reached[at]! + 1]! - ofActor.offsets[reached[at]!]!;
  return lines;
}

/** Takes a side one layer further; true when the layer touches the other side. */
function step({ pairs, claims }: Network, side: Side, other: Side, until: 'layer' | 'touch'): boolean {
  const { offsets, values } = pairs.ofActor;
  const end = side.reached.length;
  let touched = false;
  side.far++;
  for (; side.start < end; side.start++) {
    const actor = side.reached[side.start]!;
    for (let at = offsets[actor]!; at < offsets[actor + 1]!; at++) {
      const next = pairs.others[at]!;
      if (side.depth[next] !== APART || claims[values[at]!] === 0) continue;
      side.depth[next] = side.far;
      side.reached.push(next);
      if (other.depth[next] === APART) continue;
      if (until === 'touch') return true;
      touched = true;
    }
  }
  return touched;
}

/** Of every actor on a shortest path, how far it is from the first end; undefined when the ends are apart. */
function depthsBetween(network: Network, from: number, to: number): ReadonlyMap<number, number> | undefined {
  return searched(network, from, to, (near, distant) => {
    if (!meet(network, near, distant, 'layer')) return undefined;
    const distance = near.far + distant.far;
    const depth = new Map<number, number>();
    const layer = near.reached.filter(
      (actor) => near.depth[actor]! + distant.depth[actor]! === distance && distant.depth[actor] !== APART,
    );
    for (const actor of layer) depth.set(actor, near.depth[actor]!);
    descend(network, layer, near.depth, (actor) => depth.set(actor, near.depth[actor]!));
    descend(network, layer, distant.depth, (actor) => depth.set(actor, distance - distant.depth[actor]!));
    return depth;
  });
}

/** Goes from a layer step by step to the end of a side. */
function descend(network: Network, layer: readonly number[], depth: Int32Array, visit: (actor: number) => void) {
  const known = new Set(layer);
  for (const at of known) {
    eachNeighbour(network, at, (next) => {
      if (known.has(next) || depth[at] === 0 || depth[next] !== depth[at]! - 1) return;
      known.add(next);
      visit(next);
    });
  }
}
