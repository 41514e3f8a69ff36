import type { Network } from './network';
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
    const bridges = meet(network, near, distant, 'all');
    const before = new Map<number, number[]>();
    const lead = (one: number, next: number) => {
      const known = before.get(next);
      if (known) known.push(one);
      else before.set(next, [one]);
    };
    for (const [one, next] of bridges) lead(one, next);
    eachLeading(
      network,
      near,
      bridges.map(([one]) => one),
      lead,
    );
    eachLeading(
      network,
      distant,
      bridges.map(([, next]) => next),
      (inner, outer) => lead(outer, inner),
    );
    for (const others of before.values()) others.sort(compare);
    return bridges.length === 0 ? [] : pathsBack(before, [from, to], limit);
  });
}

/** The paths that end as one does and go back to a start, up to `limit`; `before` has whom each actor may be come to from. */
function pathsBack(
  before: ReadonlyMap<number, readonly number[]>,
  [from, to]: readonly [number, number],
  limit: number,
): readonly (readonly number[])[] {
  const paths: (readonly number[])[] = [];
  const walk = (path: readonly [number, ...number[]]) => {
    if (paths.length >= limit) return;
    if (path[0] === from) paths.push(path);
    else for (const other of before.get(path[0])!) walk([other, ...path]);
  };
  walk([to]);
  return paths;
}

/** How many steps lie between two actors; undefined when they are apart. */
export function distanceBetween(network: Network, from: number, to: number): number | undefined {
  if (from === to) return 0;
  return searched(network, from, to, (near, distant) =>
    meet(network, near, distant, 'first').length > 0 ? near.far + 1 + distant.far : undefined,
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

/** A step from an actor that the near side has reached to one that the distant side has. */
type Bridge = readonly [near: number, distant: number];

/**
 * Searches from both ends, always where fewer lines are to be followed, until steps lead from what one side has reached to what
 * the other has; gives all of them, or the first. They join the outermost layers of the two sides.
 */
function meet(network: Network, near: Side, distant: Side, wanted: 'all' | 'first'): readonly Bridge[] {
  let [edge, otherEdge] = [linesAt(network, near), linesAt(network, distant)];
  while (edge > 0 && otherEdge > 0) {
    const isNear = edge <= otherEdge;
    const [side, other] = isNear ? [near, distant] : [distant, near];
    const bridges: Bridge[] = [];
    step(network, side, other, (from, to) => {
      bridges.push(isNear ? [from, to] : [to, from]);
      return wanted === 'first';
    });
    if (bridges.length > 0) return bridges;
    side.far++;
    if (isNear) edge = linesAt(network, near);
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

/** Takes a side one layer further, unless some steps lead to what the other side has reached: then it tells those, until `bridge` says enough. */
function step({ pairs, claims }: Network, side: Side, other: Side, bridge: (from: number, to: number) => boolean) {
  const { offsets, values } = pairs.ofActor;
  const end = side.reached.length;
  let isLast = false;
  for (; side.start < end; side.start++) {
    const actor = side.reached[side.start]!;
    for (let at = offsets[actor]!; at < offsets[actor + 1]!; at++) {
      const next = pairs.others[at]!;
      const isMet = other.depth[next] !== APART;
      // Once the sides have met, whom only one of them knows leads nowhere.
      if (!isMet && (isLast || side.depth[next] !== APART)) continue;
      if (claims[values[at]!] === 0) continue;
      if (!isMet) {
        side.depth[next] = side.far + 1;
        side.reached.push(next);
        continue;
      }
      isLast = true;
      if (bridge(actor, next)) return;
    }
  }
}

/** Goes through the steps of a side from its end to some actors of its outermost layer, each as who is nearer to the end and who is further. */
function eachLeading(
  { pairs, claims }: Network,
  { depth, reached, far }: Side,
  outermost: readonly number[],
  visit: (inner: number, outer: number) => void,
) {
  const { offsets, values } = pairs.ofActor;
  const leading = new Set(outermost);
  for (let place = reached.length - 1; place >= 0; place--) {
    const actor = reached[place]!;
    const outward = depth[actor]! + 1;
    if (outward > far) continue;
    for (let at = offsets[actor]!; at < offsets[actor + 1]!; at++) {
      const next = pairs.others[at]!;
      if (depth[next] !== outward || !leading.has(next) || claims[values[at]!] === 0) continue;
      leading.add(actor);
      visit(actor, next);
    }
  }
}
