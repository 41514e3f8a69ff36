import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';

cytoscape.use(fcose);

/** Lays a graph out with a layout of Cytoscape that needs no screen; `placed` are places to start from. */
export async function layOut({ nodes, edges }, layout, placed = []) {
  const places = new Map(placed.map((spot) => [spot.id, spot]));
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: {
      nodes: nodes.map(({ id }) => ({ data: { id }, ...(places.has(id) && { position: { ...places.get(id) } }) })),
      edges: edges.map(({ source, target }, at) => ({ data: { id: `e ${at}`, source, target } })),
    },
    style: [{ selector: 'node', style: { width: 24, height: 24 } }],
  });
  await new Promise((resolve) => cy.layout({ animate: false, fit: false, ...layout, stop: resolve }).run());
  const result = cy.nodes().map((node) => ({ id: node.id(), ...node.position() }));
  cy.destroy();
  return result;
}
