import { FEW, firstClaims, firstInWords } from '../first-claims.mjs';
import { writingRow } from './writing.mjs';

/** Some events in the app's own format; the peer has the document whole in memory. */
export const writeJson = writingRow({
  id: 'write-json',
  work: `write our own JSON of ${firstInWords(FEW)}, the same document on both sides`,
  format: 'dataset',
  goals: [],
  some: firstClaims,
  count: (chunks) => {
    const { actors, claims } = documentIn(chunks);
    return { actors: actors.length, claims: claims.length };
  },
  peers: {
    'JSON.stringify': async (_, chunks) => {
      const document = documentIn(chunks());
      return () => JSON.stringify(document);
    },
  },
});

/** Some events as graphology serialises a graph, which stands ready in the peer's memory. */
export const writeGraphology = writingRow({
  id: 'write-graphology',
  work: `write graphology’s JSON of ${firstInWords(FEW)}, the same attributes on both sides`,
  format: 'graphology',
  goals: [],
  some: firstClaims,
  count: (chunks) => {
    const { nodes, edges } = documentIn(chunks);
    return { actors: nodes.length, claims: edges.length };
  },
  peers: {
    graphology: async (_, chunks) => {
      const { MultiDirectedGraph } = await import('graphology');
      const graph = MultiDirectedGraph.from(documentIn(chunks()));
      return () => JSON.stringify(graph.export());
    },
  },
});

function documentIn(chunks) {
  return JSON.parse([...chunks].join(''));
}
