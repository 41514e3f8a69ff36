import { anneal } from './anneal';
import { footprint, shapeBox } from './box';
import { placeOthers } from './figure';
import { type Frame, keepWithin, MARGIN, scaled } from './frame';
import { type Network, type Spots, spotsFor } from './network';
import { randomOf } from './random';
import { settle } from './separate';
import { sketchOf } from './sketch';

/** From this share of nodes with a start on, the picture is one that the reader knows. */
const KNOWN = 0.6;
/** A start this much larger than the frame belongs to another area. */
const LARGER = 1.5;
const MOVES_EACH = 160;
/** Beyond this many nodes new ones stay where their neighbours put them. */
const CAREFUL = 150;

/** True when most nodes have a start that fits the frame. */
export function isWarm(network: Network, frame: Frame): boolean {
  const known = network.nodes.filter(({ start, pinned }) => start ?? pinned);
  const started = network.nodes.some(({ start }) => start !== undefined);
  return started && known.length >= KNOWN * network.nodes.length && enlargement(network, frame) <= LARGER;
}

/** Keeps every start, but for what must give way; new nodes find a place among them. */
export function resume(network: Network, frame: Frame): Spots {
  const whole = scaled(frame, Math.max(1, enlargement(network, frame)));
  const spots = spotsFor(network);
  const held = network.nodes.map(({ start, pinned }, at) => {
    if (start && !pinned) {
      spots.x[at] = start.x;
      spots.y[at] = start.y;
    }
    return start !== undefined || pinned !== undefined;
  });
  placeOthers(network, spots, held, whole, randomOf(7));
  keepWithin(network, spots, whole);
  const fresh = held.flatMap((is, at) => (is ? [] : [at]));
  const sketch = sketchOf(network, spots, whole);
  if (network.nodes.length <= CAREFUL) {
    anneal(sketch, { seed: 3, moves: MOVES_EACH * fresh.length, heat: [6, 0.2], step: [0.3, 0.01], among: fresh });
  }
  settle(network, sketch, whole, shapesOf(network));
  return sketch;
}

/** Labels find another side; only shapes must give way to each other. */
function shapesOf({ nodes }: Network) {
  return nodes.map(({ radius }) => shapeBox({ x: 0, y: 0 }, radius));
}

/** By how much the frame would have to grow to hold every start with its label. */
function enlargement({ nodes }: Network, { width, height }: Frame): number {
  return nodes.reduce((most, node) => {
    if (node.pinned || !node.start) return most;
    const { left, right, top, bottom } = footprint(node.start, node);
    const [across, down] = [Math.max(-left, right) + MARGIN, Math.max(-top, bottom) + MARGIN];
    return Math.max(most, (2 * across) / width, (2 * down) / height);
  }, 0);
}
