import { UndirectedGraph } from 'graphology';
import type { PairNetwork } from './pair-network';
import { neighboursOf } from './pair-network';

/** The key of an actor in a pair graph; prefixed, for graphology's own index trips over names special to JavaScript. */
export function keyOf(actor: number): string {
  return `n:${actor}`;
}

/** A pair network for graphology's algorithms: one node an actor, one edge a pair with its claims as `weight`; the same whatever the order of the pairs. */
export function pairGraphOf(network: PairNetwork): UndirectedGraph {
  const graph = new UndirectedGraph();
  const { offsets, node, weight } = neighboursOf(network);
  for (let actor = 0; actor < network.actors; actor++) graph.addNode(keyOf(actor));
  for (let actor = 0; actor < network.actors; actor++) {
    for (let at = offsets[actor]!; at < offsets[actor + 1]!; at++) {
      if (actor < node[at]!) graph.addEdge(keyOf(actor), keyOf(node[at]!), { weight: weight[at]! });
    }
  }
  return graph;
}
