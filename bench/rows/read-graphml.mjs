import { sizeOfGraph } from './counted.mjs';
import { readingRow } from './reading.mjs';

/** A GraphML file as networkx and igraph write it. */
export const readGraphml = readingRow({
  id: 'read-graphml',
  work: 'read GraphML of all events',
  file: 'graphml',
  some: (table) => table,
  goals: [
    { over: 'graphology-graphml', atLeast: 6 },
    { over: 'graphology-graphml', atLeast: 10, figure: 'peak' },
  ],
  peers: {
    'graphology-graphml': async () => {
      const { parse } = (await import('graphology-graphml')).default;
      const { default: Graph } = await import('graphology');
      return { read: (text) => parse(Graph, text, { addMissingNodes: false }), size: sizeOfGraph };
    },
  },
});
