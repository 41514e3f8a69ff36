/** The keys of all nodes within so many steps, breadth first, along edges either way. */
export function reachedFrom(graph, start, hops) {
  const reached = new Set([start]);
  let edge = [start];
  for (let step = 0; step < hops; step += 1) {
    const next = [];
    for (const node of edge) {
      graph.forEachNeighbor(node, (neighbour) => {
        if (reached.has(neighbour)) return;
        reached.add(neighbour);
        next.push(neighbour);
      });
    }
    edge = next;
  }
  return reached;
}
