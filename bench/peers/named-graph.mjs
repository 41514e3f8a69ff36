import { MultiDirectedGraph } from 'graphology';

const DAY = 86_400_000;

/** The events as a graph with everything by its name, the way a file holds it. */
export function namedGraph({ actors, subject, object, types, type, day }) {
  const graph = new MultiDirectedGraph();
  for (const [at, id] of actors.ids.entries()) graph.addNode(id, { label: actors.labels[at] });
  for (let row = 0; row < subject.length; row += 1) {
    const date = new Date(day[row] * DAY).toISOString().slice(0, 10);
    graph.addDirectedEdgeWithKey(`e${row}`, actors.ids[subject[row]], actors.ids[object[row]], {
      type: types[type[row]],
      date,
    });
  }
  return graph;
}

/** The events as a graph whose edges have the attributes given for each, in the order of the claims. */
export function attributedGraph({ actors, subject, object }, attributes) {
  const graph = new MultiDirectedGraph();
  for (const [at, id] of actors.ids.entries()) graph.addNode(id, { label: actors.labels[at] });
  for (const [row, values] of attributes.entries()) {
    graph.addDirectedEdgeWithKey(`e${row}`, actors.ids[subject[row]], actors.ids[object[row]], values);
  }
  return graph;
}
