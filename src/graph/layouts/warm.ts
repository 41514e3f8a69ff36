import { placeBeside } from './beside';
import { footprint, shapeBox } from './box';
import { type Frame, MARGIN, scaled } from './frame';
import type { LayoutNode, Point } from './layout';
import { type Network, type Spots, spotsFor } from './network';
import { settle } from './separate';

/** A start this much larger than the frame belongs to another area. */
const LARGER = 2.5;
/** A frame that holds everybody to the last digit would push some by it. */
const SLACK = 1 + 1e-9;

/** True when at least this share of the nodes has a start, or is pinned, and the starts fit the frame: a picture that the reader knows. */
export function isWarm(network: Network, frame: Frame, share: number): boolean {
  const known = network.nodes.filter(({ start, pinned }) => start ?? pinned);
  const started = network.nodes.some(({ start }) => start !== undefined);
  const starts = network.nodes.map(({ start }) => start);
  return started && known.length >= share * network.nodes.length && enlargement(network, starts, frame) <= LARGER;
}

/** Keeps every start, but for shapes that cover each other; new nodes find a place beside them that takes nobody's room. */
export function resume(network: Network, frame: Frame): Spots {
  const spots = spotsFor(network);
  const held = network.nodes.map(({ start, pinned }, at) => {
    if (start && !pinned) {
      spots.x[at] = start.x;
      spots.y[at] = start.y;
    }
    return start !== undefined || pinned !== undefined;
  });
  placeBeside(network, spots, held, frameFor(network, spots, held, frame));
  const all = held.map(() => true);
  settle(network, spots, frameFor(network, spots, all, frame), shapesOf(network));
  return spots;
}

/** The frame, grown until it holds some nodes with their labels. */
function frameFor(network: Network, { x, y }: Spots, which: readonly boolean[], frame: Frame): Frame {
  const places = which.map((is, at) => (is ? { x: x[at]!, y: y[at]! } : undefined));
  return scaled(frame, SLACK * Math.max(1, enlargement(network, places, frame)));
}

/** Labels find another side; only shapes must give way to each other. */
function shapesOf({ nodes }: Network) {
  return nodes.map(({ radius }) => shapeBox({ x: 0, y: 0 }, radius));
}

/** By how much a frame would have to grow to hold the nodes that are not pinned, where they have a place. */
function enlargement({ nodes }: Network, places: readonly (Point | undefined)[], frame: Frame): number {
  return nodes.reduce((most, node, at) => {
    const place = places[at];
    return node.pinned || !place ? most : Math.max(most, growthFor(node, place, frame));
  }, 0);
}

function growthFor(node: LayoutNode, place: Point, { width, height }: Frame): number {
  const { left, right, top, bottom } = footprint(place, node);
  const [across, down] = [Math.max(-left, right) + MARGIN, Math.max(-top, bottom) + MARGIN];
  return Math.max((2 * across) / width, (2 * down) / height);
}
