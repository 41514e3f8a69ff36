import { FEW, firstInWords } from '../first-claims.mjs';
import { sizeOfDataset, sizeOfGraph } from './counted.mjs';
import { readingRow } from './reading.mjs';

/** A file in the app's own format; the peer parses and checks nothing. */
export const readJson = readingRow({
  id: 'read-json',
  work: `read our own JSON of ${firstInWords(FEW)}, the peer without checking anything`,
  file: 'json',
  goals: [],
  peers: { 'JSON.parse': async () => ({ read: JSON.parse, size: sizeOfDataset }) },
});

/** A graph as graphology serialises it. */
export const readGraphology = readingRow({
  id: 'read-graphology',
  work: `read graphology’s JSON of ${firstInWords(FEW)}`,
  file: 'graphology.json',
  goals: [],
  peers: {
    graphology: async () => {
      const { MultiDirectedGraph } = await import('graphology');
      return { read: (text) => MultiDirectedGraph.from(JSON.parse(text)), size: sizeOfGraph };
    },
  },
});
