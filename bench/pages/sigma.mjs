import { UndirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { fetchEvents, offer, pairs, places } from './events.mjs';

const events = await fetchEvents();
const spots = places(events);

offer(() => {
  const { ids, labels } = events.actors;
  const graph = new UndirectedGraph();
  for (const [at, id] of ids.entries())
    graph.addNode(id, { label: labels[at], ...spots[at], size: 2, color: '#26547c' });
  for (const { low, high } of pairs(events)) {
    graph.addUndirectedEdge(ids[low], ids[high], { size: 0.5, color: '#9aa4ae' });
  }
  return new Promise((resolve) => {
    const sigma = new Sigma(graph, document.getElementById('stage'));
    sigma.once('afterRender', () => resolve({ actors: graph.order, pairs: graph.size }));
    sigma.refresh();
  });
});
