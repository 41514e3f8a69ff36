import type { Network } from './network';
import type { Pairs } from './pairs';

/** The depth of whom a side has not reached. */
export const APART = -1;

/** One side of a search: what it reached by now, and how far that is from its end. */
export interface Side {
  readonly depth: Int32Array;
  readonly reached: number[];
  /** Where the outermost layer begins in `reached`. */
  start: number;
  far: number;
  /** How many lines leave the outermost layer. */
  lines: number;
}

/** Some steps, each from one actor to another. */
export interface Steps {
  readonly from: number[];
  readonly to: number[];
}

/** Depths of all actors, `APART` but while a search is on: filling them anew would cost more than most searches. */
const depths = new WeakMap<Pairs, readonly [Int32Array, Int32Array]>();

/** Searches with a side that stands at each of two actors, and forgets what they reached. */
export function searched<Found>(
  { pairs }: Network,
  from: number,
  to: number,
  search: (near: Side, distant: Side) => Found,
): Found {
  const actors = pairs.ofActor.offsets.length - 1;
  const known = depths.get(pairs) ?? [new Int32Array(actors).fill(APART), new Int32Array(actors).fill(APART)];
  depths.set(pairs, known);
  const [near, distant] = [sideFrom(from, known[0], pairs), sideFrom(to, known[1], pairs)];
  const found = search(near, distant);
  forget(near);
  forget(distant);
  return found;
}

function sideFrom(end: number, depth: Int32Array, { ofActor: { offsets } }: Pairs): Side {
  depth[end] = 0;
  return { depth, reached: [end], start: 0, far: 0, lines: offsets[end + 1]! - offsets[end]! };
}

function forget({ depth, reached }: Side) {
  for (let at = 0; at < reached.length; at++) depth[reached[at]!] = APART;
}

/**
 * Searches from both ends, always where fewer lines are to be followed, until steps lead from what one side has reached to what
 * the other has; gives all of them, or the first, from the near side to the distant one. They join the outermost layers of the
 * two sides, which have nobody in common.
 */
export function meet(network: Network, near: Side, distant: Side, wanted: 'all' | 'first'): Steps {
  const joining: Steps = { from: [], to: [] };
  const turned: Steps = { from: joining.to, to: joining.from };
  while (near.lines > 0 && distant.lines > 0) {
    const isNear = near.lines <= distant.lines;
    const [side, other] = isNear ? [near, distant] : [distant, near];
    join(network, side, other, wanted, isNear ? joining : turned);
    if (joining.from.length > 0) return joining;
    widen(network, side);
  }
  return joining;
}

/** Finds the steps from the outermost layer of a side to what the other has reached. */
function join(
  { pairs, claims }: Network,
  { reached, start }: Side,
  { depth }: Side,
  wanted: 'all' | 'first',
  { from, to }: Steps,
) {
  const { others, ofActor } = pairs;
  const { offsets, values } = ofActor;
  for (let place = start; place < reached.length; place++) {
    const actor = reached[place]!;
    const end = offsets[actor + 1]!;
    for (let at = offsets[actor]!; at < end; at++) {
      const next = others[at]!;
      if (depth[next] === APART || claims[values[at]!] === 0) continue;
      from.push(actor);
      to.push(next);
      if (wanted === 'first') return;
    }
  }
}

/** Takes a side one layer further. */
function widen({ pairs, claims }: Network, side: Side) {
  const { others, ofActor } = pairs;
  const { offsets, values } = ofActor;
  const { depth, reached } = side;
  const outermost = reached.length;
  side.far++;
  side.lines = 0;
  for (; side.start < outermost; side.start++) {
    const actor = reached[side.start]!;
    const end = offsets[actor + 1]!;
    for (let at = offsets[actor]!; at < end; at++) {
      const next = others[at]!;
      if (depth[next] !== APART || claims[values[at]!] === 0) continue;
      depth[next] = side.far;
      reached.push(next);
      side.lines += offsets[next + 1]! - offsets[next]!;
    }
  }
}
