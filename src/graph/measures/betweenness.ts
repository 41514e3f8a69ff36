import { randomOf } from '../layouts/random';
import { type Neighbours, neighboursOf, type PairNetwork } from './pair-network';

/** Up to this many actors all ways are counted; beyond, the ways from this many actors, drawn by lot with a fixed seed. */
export const EXACT_UP_TO = 500;
const SEED = 29;

/**
 * The share of shortest ways between two others that lead over an actor, from 0 to 1, each pair one step long (Brandes). Exact up to
 * 500 actors; beyond, an estimate from the ways that begin at 500 of them.
 */
export function betweennessOf(network: PairNetwork): Float64Array {
  const { actors } = network;
  const next = neighboursOf(network);
  const starts = startsAmong(actors);
  const between = new Float64Array(actors);
  const walk = newWalk(actors);
  for (const start of starts) addWays(start, next, walk, between);
  const all = (actors - 1) * (actors - 2);
  const scale = all > 0 ? actors / (starts.length * all) : 0;
  return between.map((ways) => ways * scale);
}

/** Everybody, or the first of a shuffled pack. */
function startsAmong(actors: number): Uint32Array {
  const pack = Uint32Array.from({ length: actors }, (_, actor) => actor);
  if (actors <= EXACT_UP_TO) return pack;
  const random = randomOf(SEED);
  for (let at = 0; at < EXACT_UP_TO; at++) {
    const other = at + Math.floor(random() * (actors - at));
    [pack[at], pack[other]] = [pack[other]!, pack[at]!];
  }
  return pack.slice(0, EXACT_UP_TO);
}

/** What one walk over the network needs, used again for each. */
interface Walk {
  readonly order: Uint32Array;
  readonly hops: Int32Array;
  /** Shortest ways from the start, and what depends on each actor. */
  readonly ways: Float64Array;
  readonly share: Float64Array;
}

function newWalk(actors: number): Walk {
  return {
    order: new Uint32Array(actors),
    hops: new Int32Array(actors),
    ways: new Float64Array(actors),
    share: new Float64Array(actors),
  };
}

function addWays(start: number, next: Neighbours, walk: Walk, between: Float64Array) {
  const reached = goOut(start, next, walk);
  comeBack(reached, next, walk);
  for (let at = 1; at < reached; at++) between[walk.order[at]!]! += walk.share[walk.order[at]!]!;
}

/** Counts the shortest ways to everybody; how many were reached stand in `order`, the nearest first. */
function goOut(start: number, { offsets, node }: Neighbours, { order, hops, ways, share }: Walk): number {
  hops.fill(-1);
  ways.fill(0);
  share.fill(0);
  hops[start] = 0;
  ways[start] = 1;
  order[0] = start;
  let reached = 1;
  for (let head = 0; head < reached; head++) {
    const actor = order[head]!;
    for (let at = offsets[actor]!; at < offsets[actor + 1]!; at++) {
      const other = node[at]!;
      if (hops[other] === -1) {
        hops[other] = hops[actor]! + 1;
        order[reached++] = other;
      }
      if (hops[other] === hops[actor]! + 1) ways[other]! += ways[actor]!;
    }
  }
  return reached;
}

function comeBack(reached: number, { offsets, node }: Neighbours, { order, hops, ways, share }: Walk) {
  for (let head = reached - 1; head > 0; head--) {
    const actor = order[head]!;
    const part = (1 + share[actor]!) / ways[actor]!;
    for (let at = offsets[actor]!; at < offsets[actor + 1]!; at++) {
      const other = node[at]!;
      if (hops[other] === hops[actor]! - 1) share[other]! += ways[other]! * part;
    }
  }
}
