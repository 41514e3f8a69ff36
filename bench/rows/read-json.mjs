import { sizeOfDataset, sizeOfGraph } from './counted.mjs';
import { readingRow } from './reading.mjs';

/** A file in the app's own format; the peer parses and checks nothing. */
export const readJson = readingRow({
  id: 'read-json',
  work: 'our own JSON',
  aside: ', the peer without checking anything',
  file: 'json',
  goals: [],
  peers: { 'JSON.parse': async () => ({ read: JSON.parse, size: sizeOfDataset }) },
});

/** A graph as graphology serialises it. */
export const readGraphology = readingRow({
  id: 'read-graphology',
  work: 'graphology’s JSON',
  file: 'graphology.json',
  goals: [],
  peers: {
    graphology: async () => {
      const { MultiDirectedGraph } = await import('graphology');
      return { read: (text) => MultiDirectedGraph.from(JSON.parse(text)), size: sizeOfGraph };
    },
  },
});
