import { anglesOn, type Ellipse, ellipseIn, onEllipse } from './ellipse';
import { type Frame, frameOf, scaled } from './frame';
import type { Layout } from './layout';
import { byWeight, hopsFrom, type Network, networkOf, placedOf, type Spots, spotsFor } from './network';
import { settle } from './separate';

/** Nodes on one ring at most, and how many of them push it outwards by one step. */
const FULL = 16;
const CROWD = 5;
/** A ring may be a little too full: nodes then give way to its inside and outside. */
const SQUEEZE = 1.3;

/** The centre's actors in the middle, all others on rings by their steps from it; without a centre, around the heaviest. */
export const concentric: Layout = (input) => {
  const network = networkOf(input);
  const centre = network.nodes.map((_, at) => at).filter((at) => input.centre.includes(network.nodes[at]!.id));
  const rings = ringsOf(network, centre.length > 0 ? centre : byWeight(network).slice(0, 1));
  const spots = spotsFor(network);
  let frame = frameOf(network, input.area, 0.4);
  let crowding = placeRings(network, spots, rings, frame);
  for (let grow = 0; crowding > SQUEEZE && grow < 24; grow++) {
    frame = scaled(frame, 1.08);
    crowding = placeRings(network, spots, rings, frame);
  }
  settle(network, spots, frame);
  return placedOf(network, spots);
};

/** Free nodes by steps from the centre; what no way leads to stands on the outermost ring. */
function ringsOf(network: Network, centre: readonly number[]): number[][] {
  const hops = hopsFrom(network, centre);
  const reached = [...hops].filter((steps) => steps !== Infinity);
  const last = Math.max(0, ...reached) + 1;
  const rings: number[][] = [];
  for (const at of byWeight(network)) {
    if (network.pinned[at]) continue;
    const ring = hops[at] === Infinity ? last : hops[at]!;
    rings[ring] ??= [];
    rings[ring].push(at);
  }
  return Array.from({ length: rings.length }, (_, ring) => dealt(rings[ring] ?? [])).flat();
}

/** A ring that would be too full as several, the heavier nodes further in. */
function dealt(ring: readonly number[]): number[][] {
  const count = Math.ceil(ring.length / FULL);
  const size = Math.ceil(ring.length / Math.max(1, count));
  return Array.from({ length: count }, (_, at) => ring.slice(at * size, (at + 1) * size));
}

/** Places ring after ring from the middle out; returns how crowded the fullest is, above 1 for too much. */
function placeRings(network: Network, spots: Spots, rings: readonly (readonly number[])[], frame: Frame): number {
  let crowding = 0;
  const shares = sharesOf(rings);
  rings.forEach((ring, depth) => {
    const ellipse = ellipseFor(network, ring, frame, shares[depth]!);
    const order = ringOrder(network, spots, ring, ellipse, depth === 0);
    const nodes = order.map((at) => network.nodes[at]!);
    const placing = anglesOn(ellipse, nodes, firstAngle(network, spots, order[0]!, ellipse));
    if (ring.length > 1) crowding = Math.max(crowding, placing.crowding);
    order.forEach((at, index) => {
      const point = ring.length === 1 && depth === 0 ? ellipse : onEllipse(ellipse, placing.angles[index]!);
      spots.x[at] = point.x;
      spots.y[at] = point.y;
    });
  });
  return crowding;
}

/** How far out each ring lies, 0 to 1: one step beyond the one before it, or further when it is full. */
function sharesOf(rings: readonly (readonly number[])[]): number[] {
  const radii: number[] = [];
  for (const { length } of rings) radii.push(Math.max((radii.at(-1) ?? -1) + 1, length === 1 ? 0 : length / CROWD));
  const outermost = radii.at(-1) ?? 0;
  return radii.map((radius) => (outermost === 0 ? 0 : radius / outermost));
}

function ellipseFor(network: Network, ring: readonly number[], frame: Frame, share: number): Ellipse {
  const whole = ellipseIn(
    frame,
    ring.map((at) => network.nodes[at]!),
  );
  return { ...whole, across: Math.max(1, whole.across * share), down: Math.max(1, whole.down * share) };
}

/** A ring's nodes by the direction in which their inner neighbours stand. */
function ringOrder(
  { next, group }: Network,
  spots: Spots,
  ring: readonly number[],
  middle: Ellipse,
  innermost: boolean,
): number[] {
  if (innermost) return [...ring];
  const outside = new Set(ring);
  const angles = new Map(
    ring.map((at) => {
      const inner = [...next[at]!, group[at]!].filter((other) => other >= 0 && !outside.has(other));
      const x = inner.reduce((sum, other) => sum + spots.x[other]! - middle.x, 0);
      const y = inner.reduce((sum, other) => sum + spots.y[other]! - middle.y, 0);
      return [at, Math.atan2(x, -y)];
    }),
  );
  return [...ring].sort((a, b) => angles.get(a)! - angles.get(b)! || a - b);
}

function firstAngle({ next }: Network, spots: Spots, first: number, middle: Ellipse): number {
  const inner = next[first]!.filter((other) => spots.x[other] !== 0 || spots.y[other] !== 0);
  const nearest = inner[0];
  return nearest === undefined
    ? Math.PI / 2
    : Math.atan2(spots.x[nearest]! - middle.x, -(spots.y[nearest]! - middle.y));
}
