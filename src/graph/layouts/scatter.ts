import { footprint } from './box';
import { meshOf } from './coarsen';
import { evenOut } from './even';
import { type Frame, fillFrame } from './frame';
import { byWeight, type Network, type Spots, spotsFor } from './network';
import { type Rooms, settle } from './separate';
import { unfold } from './unfold';

/** So many of the heaviest keep their names when the picture is seen from afar, and have room for them. */
const NAMED = 12;
/** Names are enlarged at most this much from afar. */
const ENLARGED = 3.5;

/**
 * Clusters unfolded, the long way across, spread over a frame, shapes and labels pushed apart; `afar` is how many times larger
 * than the area to fill the frame is.
 */
export function scatter(network: Network, frame: Frame, afar: number): Spots {
  const spots = spotsFor(network);
  const free = network.nodes.map((_, at) => at).filter((at) => !network.pinned[at]);
  const unfolded = lengthwise(unfold(meshFor(network)), byWeight(network)[0] ?? 0);
  for (const at of free) {
    spots.x[at] = unfolded.x[at]!;
    spots.y[at] = unfolded.y[at]!;
  }
  const rooms = roomsFor(network, afar);
  fillFrame(network, spots, frame);
  evenOut(spots, free, Float64Array.from(rooms, areaOf), frame);
  settle(network, spots, frame, rooms);
  return spots;
}

/** Pairs pull by their claims, the thousandth hardly more than the hundredth; members are drawn to their body. */
function meshFor({ nodes, pairs, group }: Network) {
  const pulls = pairs.map(({ weight }) => 1 + Math.log2(1 + weight));
  const mean = pulls.reduce((sum, pull) => sum + pull, 0) / Math.max(1, pulls.length);
  const ties = pairs.map(({ a, b }, at) => [a, b, pulls[at]! / mean] as const);
  const members = group.flatMap((body, at) => (body === -1 ? [] : [[at, body, 1] as const]));
  return meshOf(nodes.length, [...ties, ...members]);
}

/** Turned so that they reach farthest from side to side, the leading node on the left and above: one picture, one way round. */
function lengthwise({ x, y }: Spots, lead: number): Spots {
  const [meanX, meanY] = [meanOf(x), meanOf(y)];
  let [xx, yy, xy] = [0, 0, 0];
  for (let at = 0; at < x.length; at++) {
    const [dx, dy] = [x[at]! - meanX, y[at]! - meanY];
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  const turn = 0.5 * Math.atan2(2 * xy, xx - yy);
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const across = x.map((value, at) => cos * (value - meanX) + sin * (y[at]! - meanY));
  const down = x.map((value, at) => cos * (y[at]! - meanY) - sin * (value - meanX));
  const [flipX, flipY] = [across[lead]! > 0 ? -1 : 1, down[lead]! > 0 ? -1 : 1];
  return { x: across.map((value) => flipX * value), y: down.map((value) => flipY * value) };
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** Every shape with its label below; the heaviest with labels as large as they are set from `afar`. */
function roomsFor(network: Network, afar: number): Rooms {
  const by = Math.min(ENLARGED, Math.max(1, afar));
  const named = new Set(byWeight(network).slice(0, NAMED));
  return network.nodes.map((node, at) => {
    const { width, height } = node.label;
    const label = named.has(at) ? { width: by * width, height: by * height } : node.label;
    return footprint({ x: 0, y: 0 }, { ...node, label });
  });
}

const AIR = 8;

function areaOf({ left, right, top, bottom }: Rooms[number]): number {
  return (right - left + AIR) * (bottom - top + AIR);
}
