import { anneal } from './anneal';
import { costOf } from './cost';
import { figureOf } from './figure';
import { fillFrame, frameOf } from './frame';
import type { Layout } from './layout';
import { networkOf, placedOf } from './network';
import { settle } from './separate';
import { type Sketch, sideOf, sketchOf, turnLabel } from './sketch';

const SEEDS = 4;

/** Places actors by their ties. */
export const force: Layout = (input) => {
  const network = networkOf(input);
  const frame = frameOf(network, input.area);
  const M = Number(process.env['MOVES'] ?? 12000);
  let best: { sketch: Sketch; cost: number } | undefined;
  for (let seed = 1; seed <= SEEDS; seed++) {
    const sketch = sketchOf(network, figureOf(network, frame, seed), frame);
    anneal(sketch, { seed, moves: M / 10, heat: [10, 3], step: [0.2, 0.1] });
    const cost = costOf(sketch);
    if (process.env['V']) console.log(seed, cost);
    if (!best || cost < best.cost) best = { sketch, cost };
  }
  const { sketch } = best!;
  anneal(sketch, { seed: 1, moves: M * 0.35, heat: [6, 1], step: [0.15, 0.02] });
  fillFrame(network, sketch, frame);
  const wide = sketchOf(network, sketch, frame);
  wide.side.set(sketch.side);
  for (let at = 0; at < wide.side.length; at++) turnLabel(wide, at, wide.side[at]!);
  anneal(wide, { seed: 2, moves: M * 0.25, heat: [1, 0.1], step: [0.05, 0.006] });
  if (process.env['V']) console.log(costOf(wide));
  settle(network, wide, frame, (at) => sideOf(wide, at));
  return placedOf(network, wide);
};
