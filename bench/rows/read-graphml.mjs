import { readingRow } from './reading.mjs';

/** A GraphML file of all events. */
export const readGraphml = readingRow({
  id: 'read-graphml',
  format: 'GraphML',
  reader: 'readGraphml',
  peer: 'graphology-graphml',
  parser: () => import('graphology-graphml'),
  goals: [
    { over: 'graphology-graphml', atLeast: 6 },
    { over: 'graphology-graphml', atLeast: 10, figure: 'peak' },
  ],
});
