import { type Box, footprint } from './box';
import { type Frame, keeperOf, keepWithin, scaled } from './frame';
import type { Network, Spots } from './network';

const GAP = 6;
const ROUNDS = 120;

/** Pushes free nodes apart until no room covers another (shape and label below, unless given), in a frame that grows when it is too small; returns that frame. */
export function settle(network: Network, spots: Spots, frame: Frame, rooms: Rooms = roomsOf(network)): Frame {
  const flat = flatOf(rooms);
  let [current, tries] = [frame, 0];
  keepWithin(network, spots, current);
  while (!separate(network, spots, flat, current) && tries < 12) {
    tries += 1;
    current = scaled(current, 1.12);
    spread(network, spots, 1.12);
  }
  return current;
}

function spread({ pinned }: Network, { x, y }: Spots, by: number) {
  for (let at = 0; at < x.length; at++) {
    if (pinned[at]) continue;
    x[at]! *= by;
    y[at]! *= by;
  }
}

/** True when nothing overlaps any more but, at worst, pinned nodes among themselves. */
function separate(network: Network, spots: Spots, rooms: Flat, frame: Frame): boolean {
  const keep = keeperOf(network, frame);
  const start = spots.x.map((across, at) => across + rooms.left[at]!);
  const order = Int32Array.from(start, (_, at) => at).sort((a, b) => start[a]! - start[b]! || a - b);
  for (let round = 0; round < ROUNDS; round++) {
    if (!sweep(network.pinned, spots, rooms, order)) return true;
    keep(spots);
    for (let at = 0; at < start.length; at++) start[at] = spots.x[at]! + rooms.left[at]!;
    sortAgain(start, order);
  }
  return false;
}

/** By insertion: from round to round the order hardly changes. */
function sortAgain(start: Float64Array, order: Int32Array) {
  for (let at = 1; at < order.length; at++) {
    const node = order[at]!;
    let to = at;
    while (to > 0 && isBefore(start, node, order[to - 1]!)) {
      order[to] = order[to - 1]!;
      to -= 1;
    }
    order[to] = node;
  }
}

function isBefore(start: Float64Array, a: number, b: number): boolean {
  return start[a]! < start[b]! || (start[a]! === start[b]! && a < b);
}

/** What each node keeps clear of others, as seen from where it stands. */
export type Rooms = readonly Box[];

/** Rooms by edge. */
interface Flat {
  readonly left: Float64Array;
  readonly right: Float64Array;
  readonly top: Float64Array;
  readonly bottom: Float64Array;
}

function roomsOf({ nodes }: Network): Rooms {
  return nodes.map((node) => footprint({ x: 0, y: 0 }, node));
}

function flatOf(rooms: Rooms): Flat {
  return {
    left: Float64Array.from(rooms, ({ left }) => left),
    right: Float64Array.from(rooms, ({ right }) => right),
    top: Float64Array.from(rooms, ({ top }) => top),
    bottom: Float64Array.from(rooms, ({ bottom }) => bottom),
  };
}

function sweep(pinned: readonly boolean[], spots: Spots, rooms: Flat, order: Int32Array): boolean {
  const { x } = spots;
  const { left, right } = rooms;
  let moved = false;
  for (let i = 0; i < order.length; i++) {
    const a = order[i]!;
    const reach = x[a]! + right[a]! + GAP;
    for (let j = i + 1; j < order.length; j++) {
      const b = order[j]!;
      // Nodes move while they are swept, so the order holds only roughly: hence the margin.
      if (x[b]! + left[b]! > reach + 60) break;
      if (pinned[a] && pinned[b]) continue;
      if (push(a, b, spots, rooms, pinned)) moved = true;
    }
  }
  return moved;
}

function push(a: number, b: number, { x, y }: Spots, rooms: Flat, pinned: readonly boolean[]): boolean {
  const { left, right, top, bottom } = rooms;
  const down = Math.min(y[a]! + bottom[a]!, y[b]! + bottom[b]!) - Math.max(y[a]! + top[a]!, y[b]! + top[b]!) + GAP;
  if (down <= 0.01) return false;
  const across = Math.min(x[a]! + right[a]!, x[b]! + right[b]!) - Math.max(x[a]! + left[a]!, x[b]! + left[b]!) + GAP;
  if (across <= 0.01) return false;
  const isAcross = across < down;
  const [axis, low, high] = isAcross ? [x, left, right] : [y, top, bottom];
  const depth = Math.min(across, down);
  const [centreA, centreB] = [axis[a]! + (low[a]! + high[a]!) / 2, axis[b]! + (low[b]! + high[b]!) / 2];
  const way = centreA < centreB || (centreA === centreB && a < b) ? 1 : -1;
  const [shareA, shareB] = pinned[a] ? [0, 1] : pinned[b] ? [1, 0] : [0.5, 0.5];
  axis[a]! -= way * depth * shareA;
  axis[b]! += way * depth * shareB;
  return true;
}
