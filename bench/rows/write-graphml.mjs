import { FEW, firstClaims, firstInWords } from '../first-claims.mjs';
import { countElements } from '../gexf-text.mjs';
import { writingRow } from './writing.mjs';

/** Some events as GraphML; graphology-graphml only reads. */
export const writeGraphml = writingRow({
  id: 'write-graphml',
  work: `write GraphML of ${firstInWords(FEW)} with all attributes`,
  format: 'graphml',
  goals: [{ figure: 'cpu' }],
  some: firstClaims,
  count: countElements,
  peers: {},
});
