import { sizeOfGraph } from './counted.mjs';
import { readingRow } from './reading.mjs';

/** A GEXF file as Gephi writes it. */
export const readGexf = readingRow({
  id: 'read-gexf',
  work: 'read GEXF of all events',
  file: 'gexf',
  some: (table) => table,
  goals: [{ over: 'graphology-gexf', atLeast: 15 }],
  peers: {
    'graphology-gexf': async () => {
      const { parse } = (await import('graphology-gexf')).default;
      const { default: Graph } = await import('graphology');
      return { read: (text) => parse(Graph, text, { addMissingNodes: false }), size: sizeOfGraph };
    },
  },
});
