import { readingRow } from './reading.mjs';

/** A GEXF file of all events. */
export const readGexf = readingRow({
  id: 'read-gexf',
  format: 'GEXF',
  reader: 'readGexf',
  peer: 'graphology-gexf',
  parser: () => import('graphology-gexf'),
  goals: [{ over: 'graphology-gexf', atLeast: 15 }],
});
