import { anneal } from './anneal';
import { costOf } from './cost';
import { figureOf } from './figure';
import { fillFrame, frameOf } from './frame';
import type { Layout } from './layout';
import { type Network, networkOf, placedOf, type Spots } from './network';
import { settle } from './separate';
import { roomsIn, type Sketch, sketchOf } from './sketch';
import { isWarm, resume } from './warm';

const SEEDS = 4;
/** From this share of nodes with a start on, the picture is one that the reader knows. */
const KNOWN = 0.6;

/**
 * Actors by their ties: leads far apart, members and single ties outside of them, few crossings, no line over a foreign actor. With
 * most `start` positions given, what stands stays, and only what is new is placed.
 */
export const force: Layout = (input) => {
  const network = networkOf(input);
  if (network.nodes.length === 0) return [];
  const frame = frameOf(network, input.area);
  if (isWarm(network, frame, KNOWN)) return placedOf(network, resume(network, frame));
  return placedOf(network, compose(network, frame));
};

/** Several figures tried, the best refined, spread over the frame, and refined again with care. */
function compose(network: Network, frame: ReturnType<typeof frameOf>): Spots {
  const moves = movesFor(network);
  const sketch = bestFigure(network, frame, 0.1 * moves);
  anneal(sketch, { seed: 1, moves: 0.35 * moves, heat: [6, 1], step: [0.15, 0.02] });
  fillFrame(network, sketch, frame);
  const full = sketchOf(network, sketch, frame, sketch.side);
  anneal(full, { seed: 2, moves: 0.25 * moves, heat: [1, 0.1], step: [0.05, 0.006] });
  settle(network, full, frame, roomsIn(full));
  return full;
}

function bestFigure(network: Network, frame: ReturnType<typeof frameOf>, moves: number): Sketch {
  const sketches = Array.from({ length: SEEDS }, (_, at) => {
    const sketch = sketchOf(network, figureOf(network, frame, at + 1), frame);
    anneal(sketch, { seed: at + 1, moves, heat: [10, 3], step: [0.2, 0.1] });
    return { sketch, cost: costOf(sketch) };
  });
  return sketches.reduce((best, next) => (next.cost < best.cost ? next : best)).sketch;
}

/** As many trials as a fraction of a second allows: each looks at every line near it. */
function movesFor({ nodes, pairs }: Network): number {
  const wished = 3000 + 180 * nodes.length;
  return Math.max(60 * nodes.length, Math.min(wished, 1_900_000 / (nodes.length + pairs.length)));
}
