import { eachNeighbour, type Network } from './network';

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
  return from === to ? 0 : meet(network, from, to)?.distance;
}

/** One side of a search: what it reached by now, and how far that is from its end. */
interface Side {
  readonly depth: Int32Array;
  readonly reached: number[];
  /** Where the outermost layer begins in `reached`. */
  start: number;
  far: number;
}

function sideFrom(end: number, actors: number): Side {
  const depth = new Int32Array(actors).fill(APART);
  depth[end] = 0;
  return { depth, reached: [end], start: 0, far: 0 };
}

interface Meeting {
  readonly near: Side;
  readonly distant: Side;
  readonly distance: number;
}

/** Searches from both ends, always the side with the smaller edge, until a layer of one touches the other. */
function meet(network: Network, from: number, to: number): Meeting | undefined {
  const actors = network.pairs.ofActor.offsets.length - 1;
  const [near, distant] = [sideFrom(from, actors), sideFrom(to, actors)];
  while (true) {
    const [edge, otherEdge] = [near.reached.length - near.start, distant.reached.length - distant.start];
    if (edge === 0 || otherEdge === 0) return undefined;
    const [side, other] = edge <= otherEdge ? [near, distant] : [distant, near];
    if (step(network, side, other)) return { near, distant, distance: near.far + distant.far };
  }
}

/** Takes a side one layer further; true when the layer touches the other side. */
function step(network: Network, side: Side, other: Side): boolean {
  const end = side.reached.length;
  let touched = false;
  side.far++;
  for (; side.start < end; side.start++) {
    eachNeighbour(network, side.reached[side.start]!, (next) => {
      if (side.depth[next] !== APART) return;
      side.depth[next] = side.far;
      side.reached.push(next);
      if (other.depth[next] !== APART) touched = true;
    });
  }
  return touched;
}

/** Of every actor on a shortest path, how far it is from the first end; undefined when the ends are apart. */
function depthsBetween(network: Network, from: number, to: number): ReadonlyMap<number, number> | undefined {
  const met = meet(network, from, to);
  if (!met) return undefined;
  const { near, distant, distance } = met;
  const depth = new Map<number, number>();
  const layer = near.reached.filter(
    (actor) => distant.depth[actor] !== APART && near.depth[actor]! + distant.depth[actor]! === distance,
  );
  for (const actor of layer) depth.set(actor, near.depth[actor]!);
  descend(network, layer, near.depth, (actor) => depth.set(actor, near.depth[actor]!));
  descend(network, layer, distant.depth, (actor) => depth.set(actor, distance - distant.depth[actor]!));
  return depth;
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
