import { layout as dagreLayout, Graph } from '@dagrejs/dagre';
import { footprint } from './box';
import { fillFrame, frameOf, scaled } from './frame';
import type { Layout, LayoutInput } from './layout';
import { type Network, networkOf, placedOf, type Spots, spotsFor } from './network';
import { settle } from './separate';

const DIRECTIONS = ['TB', 'LR'] as const;
type Direction = (typeof DIRECTIONS)[number];

/** Layers along the direction of the strands, downwards or rightwards, whichever fits the area better. */
export const hierarchical: Layout = (input) => {
  const network = networkOf(input);
  if (network.nodes.length === 0) return [];
  const drawings = DIRECTIONS.map((direction) => draw(network, input, direction));
  const enlargement = ({ width, height }: (typeof drawings)[number]) =>
    Math.max(width / Math.max(1, input.area.width), height / Math.max(1, input.area.height));
  const [down, right] = drawings;
  const drawing = enlargement(right!) < enlargement(down!) ? right! : down!;
  const frame = scaled(frameOf(network, input.area, 0.9), Math.max(1, enlargement(drawing)));
  fillFrame(network, drawing.spots, frame);
  settle(network, drawing.spots, frame);
  return placedOf(network, drawing.spots);
};

function draw(network: Network, { edges }: LayoutInput, direction: Direction) {
  const graph = new Graph();
  graph.setGraph({ rankdir: direction, nodesep: 18, ranksep: 46, marginx: 8, marginy: 8 });
  graph.setDefaultEdgeLabel(() => ({}));
  network.nodes.forEach((node, at) => {
    const { left, right, top, bottom } = footprint({ x: 0, y: 0 }, node);
    graph.setNode(String(at), { width: right - left, height: bottom - top });
  });
  for (const [from, to, weight] of arrowsOf(network, edges)) graph.setEdge(String(from), String(to), { weight });
  dagreLayout(graph);
  return { spots: spotsOf(network, graph), width: graph.graph().width ?? 1, height: graph.graph().height ?? 1 };
}

/** One arrow a pair, the way most of its claims go; a member hangs under its body. */
function arrowsOf({ nodes, pairs, group }: Network, edges: LayoutInput['edges']): [number, number, number][] {
  const ahead = new Map<string, number>();
  for (const { source, target, weight, structural } of edges) {
    const key = JSON.stringify([source, target].sort());
    // Role and membership point from the member to the body, which stands above it.
    const way = (source < target ? 1 : -1) * (structural ? -1 : 1);
    ahead.set(key, (ahead.get(key) ?? 0) + way * weight);
  }
  return pairs.map(({ a, b, weight }) => {
    const forward =
      group[b] === a || (group[a] !== b && (ahead.get(JSON.stringify([nodes[a]!.id, nodes[b]!.id])) ?? 0) >= 0);
    return forward ? [a, b, Math.min(8, weight)] : [b, a, Math.min(8, weight)];
  });
}

function spotsOf(network: Network, graph: Graph): Spots {
  const spots = spotsFor(network);
  network.nodes.forEach((node, at) => {
    if (network.pinned[at]) return;
    const { x, y } = graph.node(String(at));
    const { top, bottom } = footprint({ x: 0, y: 0 }, node);
    spots.x[at] = x ?? 0;
    spots.y[at] = (y ?? 0) - (top + bottom) / 2;
  });
  return spots;
}
