import { anneal } from './anneal';
import { costOf } from './cost';
import { type Frame, keepWithin, scaled } from './frame';
import { byWeight, type Network, type Spots, spotsFor } from './network';
import { randomOf } from './random';
import { sketchOf } from './sketch';
import { stress } from './stress';

/** Leads have at least this share of the heaviest actor's claims; there are at least three and at most nine. */
const LEAD = 0.14;
const MOVES = 700;
const TRIALS = 4;

/** Places the leads as a wide figure, then everybody else around them; another seed may give another figure. */
export function figureOf(network: Network, frame: Frame, seed: number): Spots {
  const spots = spotsFor(network);
  const leads = leadsOf(network);
  placeLeads(network, spots, leads, frame, seed);
  const held = network.pinned.map((pinned, at) => pinned || leads.includes(at));
  placeOthers(network, spots, held, frame, randomOf(seed));
  const unit = 0.8 * Math.sqrt((frame.width * frame.height) / Math.max(1, network.nodes.length));
  stress(network, spots, held, unit);
  keepWithin(network, spots, frame);
  return spots;
}

function leadsOf(network: Network): number[] {
  const order = byWeight(network);
  const heaviest = network.nodes[order[0]!]?.weight ?? 0;
  return order.filter((at, rank) => rank < 3 || (rank < 9 && network.nodes[at]!.weight >= LEAD * heaviest));
}

/** The best of some trials with the leads alone. */
function placeLeads(network: Network, spots: Spots, leads: readonly number[], frame: Frame, seed: number) {
  const alone = among(network, leads);
  const inner = scaled(frame, 0.86);
  let best: { cost: number; spots: Spots } | undefined;
  for (let trial = 0; trial < TRIALS; trial++) {
    const random = randomOf(seed * 100 + trial);
    const start = spotsFor(alone);
    scatter(alone, start, inner, random);
    const sketch = sketchOf(alone, start, inner);
    anneal(sketch, { seed: seed * 100 + trial, moves: MOVES, heat: [60, 1], step: [0.5, 0.02] });
    const cost = costOf(sketch);
    if (!best || cost < best.cost) best = { cost, spots: sketch };
  }
  leads.forEach((at, index) => {
    spots.x[at] = best!.spots.x[index]!;
    spots.y[at] = best!.spots.y[index]!;
  });
}

function scatter({ nodes, pinned }: Network, { x, y }: Spots, { width, height }: Frame, random: () => number) {
  for (let at = 0; at < nodes.length; at++) {
    if (pinned[at]) continue;
    x[at] = (random() - 0.5) * width;
    y[at] = (random() - 0.5) * height;
  }
}

/** The network of some nodes and what is between them. */
function among({ nodes, pairs, group, pinned }: Network, some: readonly number[]): Network {
  const place = new Map(some.map((at, index) => [at, index]));
  const kept = pairs.flatMap((pair) => {
    const [a, b] = [place.get(pair.a), place.get(pair.b)];
    return a === undefined || b === undefined ? [] : [{ ...pair, a, b }];
  });
  return {
    nodes: some.map((at) => nodes[at]!),
    pairs: kept,
    next: some.map((_, at) => kept.flatMap(({ a, b }) => (a === at ? [b] : b === at ? [a] : []))),
    group: some.map((at) => place.get(group[at]!) ?? -1),
    pinned: some.map((at) => pinned[at]!),
  };
}

/** Places the nodes not held near their placed neighbours, or outside of a single one, by and by; those that nothing leads to anywhere. */
function placeOthers(
  { next, nodes }: Network,
  { x, y }: Spots,
  held: readonly boolean[],
  frame: Frame,
  random: () => number,
) {
  const done = [...held];
  for (let round = 0; round < nodes.length && done.includes(false); round++) {
    const reached = nodes.map((_, at) => at).filter((at) => !done[at] && next[at]!.some((other) => done[other]));
    const ready = reached.length > 0 ? reached : [done.indexOf(false)];
    for (const at of ready) {
      const known = next[at]!.filter((other) => done[other]);
      const outwards = known.length === 1 ? 1.35 : 1;
      const share = 1 / Math.max(1, known.length);
      x[at] =
        known.reduce((sum, other) => sum + x[other]! * share, 0) * outwards + (random() - 0.5) * 0.3 * frame.width;
      y[at] =
        known.reduce((sum, other) => sum + y[other]! * share, 0) * outwards + (random() - 0.5) * 0.3 * frame.height;
    }
    for (const at of ready) done[at] = true;
  }
}
