import { costAt } from './cost';
import { roamOf } from './frame';
import { randomOf } from './random';
import { moveNode, type Sketch, turnLabel } from './sketch';

/** How long and how boldly a picture is improved. */
export interface Annealing {
  readonly seed: number;
  readonly moves: number;
  /** Cost that a change for the worse may add, at first and at last. */
  readonly heat: readonly [number, number];
  /** Length of a step as a share of the frame, at first and at last. */
  readonly step: readonly [number, number];
}

/** Improves a sketch by seeded trial: steps, exchanges of two nodes, and turns of labels, bold at first, careful at last. */
export function anneal(sketch: Sketch, { seed, moves, heat, step }: Annealing): void {
  const random = randomOf(seed);
  const { network } = sketch;
  const all = Int32Array.from(network.nodes, (_, at) => at);
  const movable = all.filter((at) => !network.pinned[at]);
  if (all.length === 0) return;
  const roam = network.nodes.map((node) => roamOf(node, sketch.frame));
  for (let move = 0; move < moves; move++) {
    const done = move / moves;
    const tolerance = -Math.log(1 - random() * 0.999) * heat[0] * (heat[1] / heat[0]) ** done;
    const reach = step[0] * (step[1] / step[0]) ** done;
    const kind = random();
    if (kind < 0.14 || movable.length === 0) tryTurn(sketch, pick(all, random), Math.floor(random() * 4), tolerance);
    else if (kind < 0.22 && reach > 0.05)
      trySwap(sketch, pick(movable, random), pick(movable, random), tolerance, roam);
    else if (kind < 0.3) tryFlock(sketch, pick(movable, random), reach, random, tolerance, roam);
    else tryStep(sketch, pick(movable, random), kind < 0.4, reach, random, tolerance, roam);
  }
}

type Roam = readonly ReturnType<typeof roamOf>[];

function pick(list: Int32Array, random: () => number): number {
  return list[Math.floor(random() * list.length)]!;
}

function clampedMove(sketch: Sketch, node: number, x: number, y: number, roam: Roam) {
  const { left, right, top, bottom } = roam[node]!;
  moveNode(sketch, node, Math.min(right, Math.max(left, x)), Math.min(bottom, Math.max(top, y)));
}

function tryTurn(sketch: Sketch, node: number, side: number, tolerance: number) {
  const old = sketch.side[node]!;
  if (old === side) return;
  const before = costAt(sketch, node);
  turnLabel(sketch, node, side);
  if (costAt(sketch, node, before + tolerance) > before + tolerance) turnLabel(sketch, node, old);
}

/** A step from where the node stands, or from the middle of its neighbours. */
function tryStep(
  sketch: Sketch,
  node: number,
  home: boolean,
  reach: number,
  random: () => number,
  tolerance: number,
  roam: Roam,
) {
  const { x, y, frame } = sketch;
  const oldX = x[node]!;
  const oldY = y[node]!;
  const before = costAt(sketch, node);
  const from = home ? amidNeighbours(sketch, node) : { x: oldX, y: oldY };
  clampedMove(
    sketch,
    node,
    from.x + (random() - 0.5) * 2 * reach * frame.width,
    from.y + (random() - 0.5) * 2 * reach * frame.height,
    roam,
  );
  if (costAt(sketch, node, before + tolerance) > before + tolerance) moveNode(sketch, node, oldX, oldY);
}

function amidNeighbours({ x, y, network }: Sketch, node: number) {
  const next = network.next[node]!;
  if (next.length === 0) return { x: 0, y: 0 };
  let sumX = 0;
  let sumY = 0;
  for (const other of next) {
    sumX += x[other]!;
    sumY += y[other]!;
  }
  return { x: sumX / next.length, y: sumY / next.length };
}

function trySwap(sketch: Sketch, one: number, two: number, tolerance: number, roam: Roam) {
  if (one === two) return;
  const { x, y } = sketch;
  const oneX = x[one]!;
  const oneY = y[one]!;
  const twoX = x[two]!;
  const twoY = y[two]!;
  let change = -costAt(sketch, one);
  clampedMove(sketch, one, twoX, twoY, roam);
  change += costAt(sketch, one) - costAt(sketch, two);
  clampedMove(sketch, two, oneX, oneY, roam);
  change += costAt(sketch, two, tolerance - change);
  if (change <= tolerance) return;
  moveNode(sketch, one, oneX, oneY);
  moveNode(sketch, two, twoX, twoY);
}

/** Moves a node with those that hang on it alone. */
function tryFlock(sketch: Sketch, node: number, reach: number, random: () => number, tolerance: number, roam: Roam) {
  const { x, y, frame, network } = sketch;
  const flock = [
    node,
    ...network.next[node]!.filter((other) => network.next[other]!.length === 1 && !network.pinned[other]),
  ];
  const old = flock.map((at) => [x[at]!, y[at]!] as const);
  const [dx, dy] = [(random() - 0.5) * 2 * reach * frame.width, (random() - 0.5) * 2 * reach * frame.height];
  let change = 0;
  for (const at of flock) {
    change -= costAt(sketch, at);
    clampedMove(sketch, at, x[at]! + dx, y[at]! + dy, roam);
    change += costAt(sketch, at);
  }
  if (change <= tolerance) return;
  for (const [index, at] of flock.entries()) moveNode(sketch, at, old[index]![0], old[index]![1]);
}
