import { layout as dagreLayout, Graph } from '@dagrejs/dagre';
import { footprint } from './box';
import { type Frame, frameOf, scaled } from './frame';
import { type Layer, type Row, spreadLayers } from './layers';
import type { Layout, LayoutInput } from './layout';
import { type Network, networkOf, placedOf, spotsFor } from './network';
import { type Arrow, quickLayers } from './ranks';
import { settle } from './separate';

const DIRECTIONS = ['down', 'right'] as const;
type Direction = (typeof DIRECTIONS)[number];
/** A layer longer than this share of the area is laid in several rows. */
const LONG = 1.1;
const GAP = { down: 26, right: 44 } as const;
const BESIDE = 12;
/** Up to this many actors dagre is quick enough. */
const CAREFUL = 90;

/** Layers along the direction of the strands, downwards or rightwards, whichever fits the area better. */
export const hierarchical: Layout = (input) => {
  const network = networkOf(input);
  if (network.nodes.length === 0) return [];
  const area = frameOf(network, input.area, 1);
  const [down, right] = DIRECTIONS.map((direction) => draw(network, input, direction, area));
  const drawing = right!.enlargement < down!.enlargement ? right! : down!;
  settle(network, drawing.spots, drawing.frame);
  return placedOf(network, drawing.spots);
};

function draw(network: Network, input: LayoutInput, direction: Direction, area: Frame) {
  const [length, depth] = direction === 'down' ? [area.width, area.height] : [area.height, area.width];
  const layers = layersOf(network, input.edges, direction).flatMap((layer) => rowsOf(layer, LONG * length));
  const longest = Math.max(1, ...layers.map((layer) => sum(layer.map((row) => row.size))));
  const deepest =
    sum(layers.map((layer) => Math.max(...layer.map((row) => row.depth)))) + GAP[direction] * layers.length;
  const enlargement = Math.max(1, longest / length, deepest / depth);
  const frame = scaled(area, enlargement);
  const spots = spotsFor(network);
  for (const { at, along, across } of spreadLayers(layers, length * enlargement, depth * enlargement)) {
    const { top, bottom } = footprint({ x: 0, y: 0 }, network.nodes[at]!);
    spots.x[at] = direction === 'down' ? along : across;
    spots.y[at] = (direction === 'down' ? across : along) - (top + bottom) / 2;
  }
  return { spots, frame, enlargement };
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** A layer that is too long for its area, dealt out to several rows. */
function rowsOf(layer: Layer, length: number): Layer[] {
  const count = Math.ceil(sum(layer.map(({ size }) => size)) / length);
  return Array.from({ length: count }, (_, row) => layer.filter((_, at) => at % count === row));
}

/** Who stands in which layer and in what order. */
function layersOf(network: Network, edges: LayoutInput['edges'], direction: Direction): Layer[] {
  const arrows = arrowsOf(network, edges);
  const sizes = network.nodes.map((node) => {
    const { left, right, top, bottom } = footprint({ x: 0, y: 0 }, node);
    return { across: right - left + BESIDE, down: bottom - top + BESIDE };
  });
  const rows = sizes.map(({ across, down }) => (direction === 'down' ? [across, down] : [down, across]));
  const size = (at: number) => rows[at]![0]!;
  const found = rows.length > CAREFUL ? quickLayers(rows.length, arrows, size) : dagreLayers(rows.length, arrows, size);
  const layers = new Map<number, Row[]>();
  found.forEach(({ layer, place }, at) => {
    if (network.pinned[at]) return;
    const row = { at, wish: place, size: rows[at]![0]!, depth: rows[at]![1]! };
    const known = layers.get(layer);
    if (known) known.push(row);
    else layers.set(layer, [row]);
  });
  return [...layers]
    .sort(([one], [two]) => one - two)
    .map(([, layer]) => layer.sort((a, b) => a.wish - b.wish || a.at - b.at));
}

function dagreLayers(count: number, arrows: readonly Arrow[], size: (at: number) => number) {
  const graph = new Graph();
  graph.setGraph({ rankdir: 'TB', nodesep: 0, ranksep: 30, edgesep: 4 });
  graph.setDefaultEdgeLabel(() => ({}));
  // The same height for all, so that the middles of a layer lie in one line.
  for (let at = 0; at < count; at++) graph.setNode(String(at), { width: size(at), height: 40 });
  for (const [from, to, weight] of arrows) graph.setEdge(String(from), String(to), { weight });
  dagreLayout(graph);
  return Array.from({ length: count }, (_, at) => {
    const { x = 0, y = 0 } = graph.node(String(at));
    return { layer: Math.round(y), place: x };
  });
}

/** One arrow a pair, the way most of its claims go; a member hangs under its body. */
function arrowsOf({ nodes, pairs, group }: Network, edges: LayoutInput['edges']): Arrow[] {
  const ahead = new Map<string, number>();
  for (const { source, target, weight, structural } of edges) {
    const key = JSON.stringify([source, target].sort());
    // Role and membership point from the member to the body, which stands above it.
    const way = (source < target ? 1 : -1) * (structural ? -1 : 1);
    ahead.set(key, (ahead.get(key) ?? 0) + way * weight);
  }
  return pairs.map(({ a, b, weight }) => {
    const forward = (ahead.get(JSON.stringify([nodes[a]!.id, nodes[b]!.id])) ?? 0) >= 0;
    const bodyFirst = group[b] === a || (group[a] !== b && forward);
    return bodyFirst ? [a, b, Math.min(8, weight)] : [b, a, Math.min(8, weight)];
  });
}
