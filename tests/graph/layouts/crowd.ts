import type { LayoutEdge, LayoutInput, LayoutNode, Placed } from '../../../src/graph/layouts/layout';
import { randomOf } from '../../../src/graph/layouts/random';
import { edgeOf, nodeOf } from './arbitrary';

const AREA = { width: 1110, height: 720 };

/** A seeded picture of many actors in crowds of some size: few leads with many ties each, most ties inside a crowd. */
export function crowds({ count, size = 40, ties }: { count: number; size?: number; ties: number }): LayoutInput {
  const random = randomOf(count + ties);
  const nodes = Array.from({ length: count }, (_, at) => nodeOf(`n${at}`, at % size === 0 ? 60 : 1 + (at % 5)));
  const edges = nodes.slice(1).map((_, at) => edgeOf(`n${at + 1}`, `n${leadOf(at + 1, size)}`, 2));
  while (edges.length < ties) edges.push(anyTie(random, count, size));
  return { nodes, edges: edges.filter(({ source, target }) => source !== target), area: AREA, centre: [] };
}

/** The first of a crowd leads it; the leads themselves form a ring. */
function leadOf(at: number, size: number): number {
  return at % size === 0 ? at - size : at - (at % size);
}

function anyTie(random: () => number, count: number, size: number): LayoutEdge {
  const from = Math.floor(random() * count);
  const crowd = from - (from % size);
  const near = crowd + Math.floor(random() * Math.min(size, count - crowd));
  const to = random() < 0.9 ? near : Math.floor(random() * count);
  return edgeOf(`n${from}`, `n${to}`);
}

/** The input with every actor that was placed starting where it was. */
export function startedAt(input: LayoutInput, placed: readonly Placed[], pin = false): LayoutInput {
  const at = new Map(placed.map(({ id, x, y }) => [id, { x, y }]));
  const nodes = input.nodes.map((node): LayoutNode => {
    const start = at.get(node.id);
    return start ? { ...node, start, ...(pin && { pinned: start }) } : node;
  });
  return { ...input, nodes };
}

/** The input with more actors and ties. */
export function joinedBy(input: LayoutInput, nodes: readonly LayoutNode[], edges: readonly LayoutEdge[]): LayoutInput {
  return { ...input, nodes: [...input.nodes, ...nodes], edges: [...input.edges, ...edges] };
}

/** The farthest that anybody placed before has moved, as a share of that picture's diagonal. */
export function movement(before: readonly Placed[], after: readonly Placed[]): number {
  const at = new Map(after.map((one) => [one.id, one]));
  const across = before.map(({ x }) => x);
  const down = before.map(({ y }) => y);
  const diagonal = Math.hypot(Math.max(...across) - Math.min(...across), Math.max(...down) - Math.min(...down));
  const moved = before.flatMap(({ id, x, y }) => {
    const now = at.get(id);
    return now ? [Math.hypot(now.x - x, now.y - y)] : [];
  });
  return Math.max(0, ...moved) / diagonal;
}

/** Pairs of actors whose shapes cover each other. */
export function covering({ nodes }: LayoutInput, placed: readonly Placed[]): readonly (readonly [string, string])[] {
  const at = new Map(placed.map((one) => [one.id, one]));
  return nodes.flatMap((a, index) =>
    nodes.slice(index + 1).flatMap((b) => {
      const [one, two] = [at.get(a.id)!, at.get(b.id)!];
      return Math.hypot(one.x - two.x, one.y - two.y) < a.radius + b.radius ? [[a.id, b.id] as const] : [];
    }),
  );
}
