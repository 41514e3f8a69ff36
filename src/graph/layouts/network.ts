import type { LayoutInput, LayoutNode, Placed } from './layout';

/** Two nodes, by index, with every strand between them: what a layout sees as one line. */
export interface Pair {
  readonly a: number;
  readonly b: number;
  readonly strands: number;
  readonly weight: number;
  /** True when every strand is role or membership. */
  readonly structural: boolean;
}

/** A layout's input by index, in an order that does not depend on the order of the input. */
export interface Network {
  readonly nodes: readonly LayoutNode[];
  readonly pairs: readonly Pair[];
  /** Indices of each node's neighbours, ascending. */
  readonly next: readonly (readonly number[])[];
  /** Index of the body each node is part of, -1 for none. */
  readonly group: readonly number[];
  readonly pinned: readonly boolean[];
}

/** Where the nodes of a network stand; the arrays are written in place. */
export interface Spots {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Indexes an input; edges to unknown nodes and from a node to itself place nothing and are left out. */
export function networkOf({ nodes: given, edges }: LayoutInput): Network {
  const nodes = [...new Map(given.map((node) => [node.id, node])).values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const index = new Map(nodes.map(({ id }, at) => [id, at]));
  const pairs = pairsOf(edges, index);
  const next: number[][] = nodes.map(() => []);
  for (const { a, b } of pairs) {
    next[a]!.push(b);
    next[b]!.push(a);
  }
  for (const list of next) list.sort((a, b) => a - b);
  const group = nodes.map((node, at) => {
    const body = node.group === undefined ? -1 : (index.get(node.group) ?? -1);
    return body === at ? -1 : body;
  });
  return { nodes, pairs, next, group, pinned: nodes.map(({ pinned }) => pinned !== undefined) };
}

function pairsOf(edges: LayoutInput['edges'], index: ReadonlyMap<string, number>): Pair[] {
  const size = index.size;
  const pairs = new Map<number, Pair>();
  for (const { source, target, weight, structural } of edges) {
    const [from, to] = [index.get(source), index.get(target)];
    if (from === undefined || to === undefined || from === to) continue;
    const [a, b] = from < to ? [from, to] : [to, from];
    const known = pairs.get(a * size + b) ?? { a, b, strands: 0, weight: 0, structural: true };
    pairs.set(a * size + b, {
      ...known,
      strands: known.strands + 1,
      weight: known.weight + weight,
      structural: known.structural && structural,
    });
  }
  return [...pairs].sort(([left], [right]) => left - right).map(([, pair]) => pair);
}

/** Spots for every node, all in the middle but the pinned ones. */
export function spotsFor({ nodes }: Network): Spots {
  return {
    x: Float64Array.from(nodes, ({ pinned }) => pinned?.x ?? 0),
    y: Float64Array.from(nodes, ({ pinned }) => pinned?.y ?? 0),
  };
}

/** The spots under the nodes' ids. */
export function placedOf({ nodes }: Network, { x, y }: Spots): Placed[] {
  return nodes.map(({ id }, at) => ({ id, x: x[at]!, y: y[at]! }));
}

/** Steps from each of some nodes to every node, `Infinity` where there is no way. */
export function hopsFrom({ next, nodes }: Pick<Network, 'next' | 'nodes'>, from: readonly number[]): Float64Array {
  const hops = new Float64Array(nodes.length).fill(Infinity);
  for (const at of from) hops[at] = 0;
  const queue = [...from];
  for (const at of queue) {
    for (const to of next[at]!) {
      if (hops[to] !== Infinity) continue;
      hops[to] = hops[at]! + 1;
      queue.push(to);
    }
  }
  return hops;
}

/** Indices of nodes from the heaviest to the lightest, equals by id. */
export function byWeight({ nodes }: Network): number[] {
  return nodes.map((_, at) => at).sort((a, b) => nodes[b]!.weight - nodes[a]!.weight || a - b);
}
