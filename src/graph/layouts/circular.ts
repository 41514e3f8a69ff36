import { anglesOn, bare, ellipseIn, onEllipse } from './ellipse';
import { frameOf, scaled } from './frame';
import type { Layout } from './layout';
import { byWeight, type Network, networkOf, placedOf, type Spots, spotsFor } from './network';
import { settle } from './separate';

const SWEEPS = 12;
/** With more actors than this a circle has no room for every label. */
const LABELLED = 120;

/** All actors on one ellipse, groups together, in an order that keeps lines short and crossings few. */
export const circular: Layout = (input) => {
  const network = networkOf(input);
  const free = orderOf(network).filter((at) => !network.pinned[at]);
  const nodes = free.map((at) => network.nodes[at]!);
  const spots = spotsFor(network);
  const roomOf = nodes.length > LABELLED ? bare : undefined;
  let frame = frameOf(network, input.area);
  let { angles, crowding } = anglesOn(ellipseIn(frame, nodes), nodes, 0, roomOf);
  for (let grow = 0; crowding > 1 && grow < 40; grow++) {
    frame = scaled(frame, 1.1);
    ({ angles, crowding } = anglesOn(ellipseIn(frame, nodes), nodes, 0, roomOf));
  }
  const ellipse = ellipseIn(frame, nodes);
  for (const [place, at] of free.entries()) put(spots, at, onEllipse(ellipse, angles[place]!));
  settle(network, spots, frame, roomOf && network.nodes.map(roomOf));
  return placedOf(network, spots);
};

function put({ x, y }: Spots, at: number, point: { x: number; y: number }) {
  x[at] = point.x;
  y[at] = point.y;
}

/** Bodies with their members as blocks; blocks by the mean direction of their neighbours, then neighbours swapped while crossings fall. */
function orderOf(network: Network): number[] {
  let order = blocksOf(network).flat();
  let best = { order, crossings: crossingsOf(network, order) };
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    order = bySwaps(network, byNeighbours(network, order));
    const crossings = crossingsOf(network, order);
    if (crossings < best.crossings) best = { order, crossings };
  }
  return best.order;
}

/** Every body followed by its members, heaviest body first. */
function blocksOf(network: Network): number[][] {
  const rootOf = (at: number): number => {
    let [root, steps] = [at, 0];
    while (network.group[root]! >= 0 && steps < network.nodes.length) {
      root = network.group[root]!;
      steps += 1;
    }
    return root;
  };
  const blocks = new Map<number, number[]>();
  for (const at of byWeight(network)) {
    const root = rootOf(at);
    const block = blocks.get(root);
    if (block) block.push(at);
    else blocks.set(root, [at]);
  }
  return [...blocks.values()];
}

function byNeighbours({ next, group }: Network, order: readonly number[]): number[] {
  const turn = (2 * Math.PI) / order.length;
  const place = new Map(order.map((at, index) => [at, index]));
  const pull = (at: number) => {
    let [x, y] = [0.3 * Math.cos(place.get(at)! * turn), 0.3 * Math.sin(place.get(at)! * turn)];
    for (const other of group[at]! >= 0 ? [...next[at]!, group[at]!, group[at]!] : next[at]!) {
      x += Math.cos(place.get(other)! * turn);
      y += Math.sin(place.get(other)! * turn);
    }
    return (Math.atan2(y, x) + 2 * Math.PI) % (2 * Math.PI);
  };
  const pulls = new Map(order.map((at) => [at, pull(at)]));
  return [...order].sort((a, b) => pulls.get(a)! - pulls.get(b)! || place.get(a)! - place.get(b)!);
}

/** Exchanges neighbours on the circle wherever that makes the lines shorter. */
function bySwaps(network: Network, given: readonly number[]): number[] {
  const order = [...given];
  const place = new Map(order.map((at, index) => [at, index]));
  const size = order.length;
  const stretch = (at: number) => {
    let sum = 0;
    for (const other of network.group[at]! >= 0 ? [...network.next[at]!, network.group[at]!] : network.next[at]!) {
      const gap = Math.abs(place.get(at)! - place.get(other)!);
      sum += Math.min(gap, size - gap);
    }
    return sum;
  };
  for (let round = 0; round < 6; round++) {
    for (let index = 0; index < size; index++) {
      const [a, b] = [order[index]!, order[(index + 1) % size]!];
      const before = stretch(a) + stretch(b);
      exchange(order, place, a, b);
      if (stretch(a) + stretch(b) >= before) exchange(order, place, a, b);
    }
  }
  return order;
}

function exchange(order: number[], place: Map<number, number>, a: number, b: number) {
  const [one, two] = [place.get(a)!, place.get(b)!];
  order[one] = b;
  order[two] = a;
  place.set(a, two);
  place.set(b, one);
}

function crossingsOf({ pairs }: Network, order: readonly number[]): number {
  if (pairs.length > 600) return 0;
  const place = new Map(order.map((at, index) => [at, index]));
  const chords = pairs.map(({ a, b }) => [place.get(a)!, place.get(b)!].sort((one, two) => one - two));
  let count = 0;
  for (let i = 0; i < chords.length; i++) {
    const [low, high] = chords[i]!;
    for (let j = i + 1; j < chords.length; j++) {
      const [from, to] = chords[j]!;
      const inside = (spot: number) => spot > low! && spot < high!;
      const apart = from !== low && from !== high && to !== low && to !== high;
      if (apart && inside(from!) !== inside(to!)) count += 1;
    }
  }
  return count;
}
