import { anneal } from './anneal';
import { placeOthers } from './figure';
import { type Frame, keepWithin, scaled } from './frame';
import { type Network, type Spots, spotsFor } from './network';
import { randomOf } from './random';
import { settle } from './separate';
import { sideOf, sketchOf } from './sketch';

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
  const whole = scaled(frame, Math.max(1, enlargement(network, frame) + 0.02));
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
  if (fresh.length === 0 || network.nodes.length > CAREFUL) {
    settle(network, spots, whole);
    return spots;
  }
  const sketch = sketchOf(network, spots, whole);
  anneal(sketch, { seed: 3, moves: MOVES_EACH * fresh.length, heat: [6, 0.2], step: [0.3, 0.01], among: fresh });
  settle(network, sketch, whole, (at) => sideOf(sketch, at));
  return sketch;
}

/** By how much the frame would have to grow to hold every start. */
function enlargement({ nodes }: Network, { width, height }: Frame): number {
  return nodes.reduce((most, { start, pinned }) => {
    const point = pinned ? undefined : start;
    return point ? Math.max(most, (2 * Math.abs(point.x)) / width, (2 * Math.abs(point.y)) / height) : most;
  }, 0);
}
