import { MultiDirectedGraph } from 'graphology';
import type { Actor } from '../model/dataset';
import type { ActorId, ClaimId } from '../model/ids';
import type { Atlas } from './atlas';
import type { Claims } from './claims';
import type { ClaimRecord } from './record';

/** One record attribute a node or edge, so that no id or label can collide with graphology's own names. */
export type ClaimGraph = MultiDirectedGraph<{ actor: Actor }, { record: ClaimRecord }>;

// A multigraph's edge index would otherwise write onto Object.prototype for a node called __proto__.
const nodeKey = (id: ActorId) => `n:${id}`;
const edgeKey = (id: ClaimId) => `e:${id}`;

/** Builds the graph of some claims: one node an actor that is given, one edge a claim from its subject to its object. */
function claimGraphOf(actors: readonly Actor[], claims: Claims): ClaimGraph {
  const graph: ClaimGraph = new MultiDirectedGraph();
  for (const actor of actors) graph.addNode(nodeKey(actor.id), { actor });
  for (const record of claims) {
    const [[from, to]] = [record.lines[0]!];
    graph.addDirectedEdgeWithKey(edgeKey(record.claim.id), nodeKey(from), nodeKey(to), { record });
  }
  return graph;
}

const graphs = new WeakMap<Atlas, ClaimGraph>();

/** The whole graph of an atlas, built when it is first asked for. */
export function graphOf(atlas: Atlas): ClaimGraph {
  const known = graphs.get(atlas);
  if (known) return known;
  const graph = claimGraphOf(atlas.dataset.actors, atlas.claims);
  graphs.set(atlas, graph);
  return graph;
}
