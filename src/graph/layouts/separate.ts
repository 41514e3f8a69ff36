import { type Box, footprint } from './box';
import { type Frame, keepWithin, scaled } from './frame';
import type { Network, Spots } from './network';

const GAP = 6;
const ROUNDS = 120;

/** Pushes free nodes apart until no room covers another (shape and label below, unless given), in a frame that grows when it is too small; returns that frame. */
export function settle(network: Network, spots: Spots, frame: Frame, rooms: Rooms = roomsOf(network)): Frame {
  let [current, tries] = [frame, 0];
  keepWithin(network, spots, current);
  while (!separate(network, spots, rooms, current) && tries < 12) {
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
function separate(network: Network, spots: Spots, rooms: Rooms, frame: Frame): boolean {
  const order = rooms.map((_, at) => at);
  for (let round = 0; round < ROUNDS; round++) {
    order.sort((a, b) => spots.x[a]! + rooms[a]!.left - spots.x[b]! - rooms[b]!.left || a - b);
    if (!sweep(network, spots, rooms, order)) return true;
    keepWithin(network, spots, frame);
  }
  return false;
}

/** What each node keeps clear of others, as seen from where it stands. */
export type Rooms = readonly Box[];

function roomsOf({ nodes }: Network): Rooms {
  return nodes.map((node) => footprint({ x: 0, y: 0 }, node));
}

function sweep({ pinned }: Network, spots: Spots, rooms: Rooms, order: readonly number[]): boolean {
  const { x } = spots;
  let moved = false;
  for (let i = 0; i < order.length; i++) {
    const a = order[i]!;
    const reach = x[a]! + rooms[a]!.right + GAP;
    for (let j = i + 1; j < order.length; j++) {
      const b = order[j]!;
      // Nodes move while they are swept, so the order holds only roughly: hence the margin.
      if (x[b]! + rooms[b]!.left > reach + 60) break;
      if (pinned[a] && pinned[b]) continue;
      if (push(a, b, spots, rooms, pinned)) moved = true;
    }
  }
  return moved;
}

function push(a: number, b: number, { x, y }: Spots, rooms: Rooms, pinned: readonly boolean[]): boolean {
  const [first, second] = [rooms[a]!, rooms[b]!];
  const across =
    Math.min(x[a]! + first.right, x[b]! + second.right) - Math.max(x[a]! + first.left, x[b]! + second.left) + GAP;
  const down =
    Math.min(y[a]! + first.bottom, y[b]! + second.bottom) - Math.max(y[a]! + first.top, y[b]! + second.top) + GAP;
  if (across <= 0.01 || down <= 0.01) return false;
  const axis = across < down ? x : y;
  const depth = Math.min(across, down);
  const middle = across < down ? 'horizontal' : 'vertical';
  const [centreA, centreB] =
    middle === 'horizontal'
      ? [x[a]! + (first.left + first.right) / 2, x[b]! + (second.left + second.right) / 2]
      : [y[a]! + (first.top + first.bottom) / 2, y[b]! + (second.top + second.bottom) / 2];
  const way = centreA < centreB || (centreA === centreB && a < b) ? 1 : -1;
  const [shareA, shareB] = pinned[a] ? [0, 1] : pinned[b] ? [1, 0] : [0.5, 0.5];
  axis[a]! -= way * depth * shareA;
  axis[b]! += way * depth * shareB;
  return true;
}
