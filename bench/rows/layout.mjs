import { faultOf, pictureOf } from '../picture.mjs';
import { strongest } from '../strongest.mjs';

const SIZE = { actors: 1000, pairs: 3000 };
/** A thousand take it too long for a run to end. */
const FEW = { actors: 300, pairs: 900 };

/** A thousand actors placed from nothing. */
export const layout = {
  id: 'layout',
  work: 'layout of 1,000 actors, 3,000 pairs',
  checked: 'all have a place of their own, and neighbours stand nearer than strangers',
  fresh: true,
  goals: [{ over: 'fcose', atLeast: 5 }],
  sides: {
    ours: async ({ table, ours }) => {
      const { place } = await ours();
      return place && sampled(table(), place);
    },
    fcose: async ({ table }) => {
      const { layOut } = await import('../peers/cytoscape-layout.mjs');
      return sampled(table(), (graph) => layOut(graph, { name: 'fcose', quality: 'default', randomize: true }));
    },
    'cose, 300 actors only': async ({ table }) => {
      const { layOut } = await import('../peers/cytoscape-layout.mjs');
      return sampled(table(), (graph) => layOut(graph, { name: 'cose', randomize: true }), FEW);
    },
    'd3-force': async ({ table }) => {
      const { layOut } = await import('../peers/d3-layout.mjs');
      return sampled(table(), layOut);
    },
  },
  check: (pictures) => {
    const faults = Object.entries(pictures).map(([side, { size, ...picture }]) => [side, faultOf(picture, size)]);
    const fault = faults.find(([, words]) => words !== undefined);
    return fault?.join(': ');
  },
};

function sampled(table, placing, size = SIZE) {
  const graph = strongest(table, size);
  return { run: () => placing(graph), answer: (placed) => ({ size: size.actors, ...pictureOf(placed, graph.edges) }) };
}
