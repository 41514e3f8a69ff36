import { MultiDirectedGraph, UndirectedGraph } from 'graphology';
import { fold } from './fold.mjs';

/** The events as graphology holds them: one node an actor, one edge a claim, each with its attributes. */
export function claimGraph({ actors, subject, object, type, day }, { kinds }) {
  const kindNames = [...new Set(kinds)].sort();
  const graph = new MultiDirectedGraph();
  for (const [at, id] of actors.ids.entries()) {
    const label = actors.labels[at];
    graph.addNode(id, { label, text: fold(label), kind: kindNames.indexOf(kinds[at]), hit: false });
  }
  for (let row = 0; row < subject.length; row += 1) {
    graph.addDirectedEdgeWithKey(row, actors.ids[subject[row]], actors.ids[object[row]], {
      type: type[row],
      day: day[row],
    });
  }
  return { graph, kindNames };
}

/** Only who has to do with whom: one undirected edge a pair, without attributes. */
export function pairGraph({ actors, subject, object }) {
  const graph = new UndirectedGraph();
  for (const id of actors.ids) graph.addNode(id);
  for (let row = 0; row < subject.length; row += 1) {
    graph.mergeUndirectedEdge(actors.ids[subject[row]], actors.ids[object[row]]);
  }
  return graph;
}
