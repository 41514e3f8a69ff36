import { forceCenter, forceLink, forceManyBody, forceSimulation } from 'd3-force';

/** Lays a graph out with d3-force as its examples do, for as many ticks as its simulation takes by itself. */
export function layOut({ nodes, edges }) {
  const bodies = nodes.map(({ id }) => ({ id }));
  const simulation = forceSimulation(bodies)
    .force('charge', forceManyBody())
    .force(
      'link',
      forceLink(edges.map(({ source, target }) => ({ source, target }))).id(({ id }) => id),
    )
    .force('centre', forceCenter())
    .stop();
  const ticks = Math.ceil(Math.log(simulation.alphaMin()) / Math.log(1 - simulation.alphaDecay()));
  for (let tick = 0; tick < ticks; tick += 1) simulation.tick();
  return bodies.map(({ id, x, y }) => ({ id, x, y }));
}
