import { UndirectedGraph } from 'graphology';
import forceAtlas2 from 'graphology-layout-forceatlas2';
import type { Mesh } from './coarsen';
import type { Spots } from './network';

/** From this many nodes on forces from afar are summed up. */
const MANY = 500;

/** As ties of a dense event graph ask: crowds part from each other, no node is slowed down, the middle hardly pulls. */
const SETTINGS = { linLogMode: true, gravity: 0.05, scalingRatio: 1, slowDown: 1, barnesHutTheta: 2 } as const;

/** Moves the nodes of a mesh, in place, by some steps of ForceAtlas2 from where they stand. */
export function attract({ size, low, high, pull }: Mesh, { x, y }: Spots, iterations: number): void {
  const graph = new UndirectedGraph();
  for (let at = 0; at < size; at++) graph.addNode(keyOf(at), { x: x[at]!, y: y[at]! });
  low.forEach((a, line) => {
    graph.addEdge(keyOf(a), keyOf(high[line]!), { weight: pull[line]! });
  });
  const settings = { ...SETTINGS, barnesHutOptimize: size >= MANY };
  const found = forceAtlas2(graph, { iterations, settings, getEdgeWeight: 'weight' });
  for (let at = 0; at < size; at++) {
    x[at] = found[keyOf(at)]!.x;
    y[at] = found[keyOf(at)]!.y;
  }
}

// Prefixed keys: graphology's own index would trip over a node called `constructor`.
const keyOf = (at: number) => `n:${at}`;
