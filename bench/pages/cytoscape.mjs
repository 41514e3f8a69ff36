import cytoscape from 'cytoscape';
import { fetchEvents, offer, pairs, places } from './events.mjs';

const events = await fetchEvents();
const spots = places(events);
const STYLE = [
  { selector: 'node', style: { width: 30, height: 30, 'background-color': '#26547c' } },
  { selector: 'edge', style: { width: 2, 'line-color': '#9aa4ae', 'curve-style': 'haystack' } },
];

offer(() => {
  const { ids } = events.actors;
  const cy = cytoscape({
    container: document.getElementById('stage'),
    autoungrabify: true,
    boxSelectionEnabled: false,
    style: STYLE,
    layout: { name: 'preset', fit: true },
    elements: {
      nodes: ids.map((id, at) => ({ data: { id }, position: spots[at], pannable: true })),
      edges: pairs(events).map(({ low, high }, at) => ({
        data: { id: `e ${at}`, source: ids[low], target: ids[high] },
      })),
    },
  });
  return new Promise((resolve) => {
    cy.one('render', () => resolve({ actors: cy.nodes().length, pairs: cy.edges().length }));
  });
});
