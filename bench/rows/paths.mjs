import { endsFor } from '../questions.mjs';

/** How many steps lie between two actors, whichever way the claims point. */
export const paths = {
  id: 'paths',
  work: '200 shortest paths between actors drawn at random',
  checked: 'the same lengths',
  warming: 2,
  grows: true,
  goals: [{ over: 'graphology', atLeast: 6 }],
  sides: {
    ours: async ({ table, ours }) => {
      const { openEvents, shortestPath } = await ours();
      const events = table();
      const core = openEvents(events);
      return sampled(endsFor(events), ([from, to]) => shortestPath(core, from, to));
    },
    // Over pairs, for over claims graphology would follow each claim one way only.
    graphology: async ({ table }) => {
      const { pairGraph } = await import('../peers/claim-graph.mjs');
      const { bidirectional } = await import('graphology-shortest-path/unweighted.js');
      const events = table();
      const graph = pairGraph(events);
      const { ids } = events.actors;
      return sampled(endsFor(events), ([from, to]) => bidirectional(graph, ids[from], ids[to]));
    },
  },
};

/** The answer holds the steps of each path, -1 where there is none. */
function sampled(ends, pathBetween) {
  return {
    run: () => ends.map(pathBetween),
    answer: (found) => found.map((path) => (path ? path.length - 1 : -1)),
  };
}
