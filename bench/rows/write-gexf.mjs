import { firstClaims, firstInWords } from '../first-claims.mjs';
import { attributesIn, countElements } from '../gexf-text.mjs';
import { writingRow } from './writing.mjs';

const GOALS = [{ over: 'graphology-gexf', atLeast: 10 }];
/** With all attributes of all claims the peer’s text would be longer than a string can be. */
const MOST_ALIKE = 100_000;

/** All events as one GEXF text: ours with everything it knows of a claim, the peer's with type and date alone. */
export const writeGexf = writingRow({
  id: 'write-gexf',
  work: 'write GEXF of all events, ours with all attributes, the peer’s edges with type and date alone',
  format: 'gexf',
  goals: GOALS,
  some: (table) => table,
  count: countElements,
  peers: {
    'graphology-gexf': async (table) => {
      const { namedGraph } = await import('../peers/named-graph.mjs');
      return writerOf(namedGraph(table));
    },
  },
});

/** Some of them, with the same attributes on both sides. */
export const writeGexfAlike = writingRow({
  id: 'write-gexf-alike',
  work: `write GEXF of ${firstInWords(MOST_ALIKE)}, both with all the attributes that ours writes`,
  format: 'gexf',
  goals: GOALS,
  some: (table) => firstClaims(table, MOST_ALIKE),
  count: countElements,
  peers: {
    'graphology-gexf': async (table, chunks) => {
      const { attributedGraph } = await import('../peers/named-graph.mjs');
      return writerOf(attributedGraph(table, attributesIn(chunks())));
    },
  },
});

async function writerOf(graph) {
  const { write } = (await import('graphology-gexf')).default;
  return () => write(graph);
}
