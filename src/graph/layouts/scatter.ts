import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import { type Frame, fillFrame, frameOf } from './frame';
import { type Network, type Spots, spotsFor } from './network';
import { randomOf } from './random';
import { settle } from './separate';

/** Shapes and labels take at most this share of a large picture. */
const FILL = 0.3;
/** Steps for a picture of some hundred nodes; larger ones get fewer, since each takes longer. */
const STEPS = 240;
/** How far the crowd in the middle is thinned out: 0 leaves it, 1 spreads all ranks evenly. */
const EVEN = 0.55;

/** ForceAtlas2 from a seeded start, spread over a frame of the area's shape, shapes and labels pushed apart. */
export function scatter(network: Network, area: Frame): Spots {
  const frame = frameOf(network, area, FILL);
  const spots = spotsFor(network);
  attract(network, spots);
  even(spots.x, network);
  even(spots.y, network);
  fillFrame(network, spots, frame);
  settle(network, spots, frame);
  return spots;
}

// Prefixed keys: graphology's own index would trip over a node called `constructor`.
const keyOf = (at: number) => `n:${at}`;

function attract({ nodes, pairs, pinned }: Network, spots: Spots) {
  const random = randomOf(11);
  const graph = new UndirectedGraph();
  const reach = 40 * Math.sqrt(nodes.length);
  nodes.forEach((node, at) => {
    const at0 = node.pinned ?? { x: (random() - 0.5) * reach, y: (random() - 0.5) * reach };
    graph.addNode(keyOf(at), { x: at0.x, y: at0.y, fixed: pinned[at] });
  });
  for (const { a, b, weight } of pairs) graph.addEdge(keyOf(a), keyOf(b), { weight: 1 + Math.log2(1 + weight) });
  const steps = Math.max(60, Math.round(STEPS / Math.max(1, nodes.length / 600)));
  const settings = {
    ...forceAtlas2.inferSettings(nodes.length),
    barnesHutOptimize: nodes.length > 400,
    linLogMode: true,
    gravity: 1.2,
  };
  const found = forceAtlas2(graph, { iterations: steps, settings, getEdgeWeight: 'weight' });
  for (let at = 0; at < nodes.length; at++) {
    if (pinned[at]) continue;
    spots.x[at] = found[keyOf(at)]!.x;
    spots.y[at] = found[keyOf(at)]!.y;
  }
}

/** Blends each coordinate with its rank, so that the dense middle gets more of the room. */
function even(axis: Float64Array, { pinned }: Network) {
  const free = [...axis.keys()].filter((at) => !pinned[at]);
  if (free.length < 3) return;
  const order = free.sort((a, b) => axis[a]! - axis[b]! || a - b);
  const [low, high] = [axis[order[0]!]!, axis[order.at(-1)!]!];
  order.forEach((at, rank) => {
    axis[at] = (1 - EVEN) * axis[at]! + EVEN * (low + ((high - low) * rank) / (order.length - 1));
  });
}
