import { anglesOn, type Ellipse, ellipseIn, onEllipse } from './ellipse';
import { type Frame, frameOf, scaled } from './frame';
import type { Layout } from './layout';
import { byWeight, hopsFrom, type Network, networkOf, placedOf, type Spots, spotsFor } from './network';
import { settle } from './separate';

/** The centre's actors in the middle, all others on rings by their steps from it; without a centre, around the heaviest. */
export const concentric: Layout = (input) => {
  const network = networkOf(input);
  const centre = network.nodes.map((_, at) => at).filter((at) => input.centre.includes(network.nodes[at]!.id));
  const rings = ringsOf(network, centre.length > 0 ? centre : byWeight(network).slice(0, 1));
  const spots = spotsFor(network);
  let frame = frameOf(network, input.area, 0.4);
  let crowding = placeRings(network, spots, rings, frame);
  for (let grow = 0; crowding > 1 && grow < 24; grow++) {
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
  return Array.from({ length: rings.length }, (_, ring) => rings[ring] ?? []).filter((ring) => ring.length > 0);
}

/** Places ring after ring from the middle out; returns how crowded the fullest is, above 1 for too much. */
function placeRings(network: Network, spots: Spots, rings: readonly (readonly number[])[], frame: Frame): number {
  let crowding = 0;
  const outer = rings.length - (rings[0]?.length === 1 ? 1 : 0.5);
  rings.forEach((ring, depth) => {
    const share = rings[0]!.length === 1 ? depth : depth + 0.5;
    const ellipse = ellipseFor(network, ring, frame, outer === 0 ? 0 : share / outer);
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
  return nearest === undefined ? 0 : Math.atan2(spots.x[nearest]! - middle.x, -(spots.y[nearest]! - middle.y));
}
