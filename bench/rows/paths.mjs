import { endsFor } from '../questions.mjs';
import { ask } from '../rounds.mjs';

const ROUNDS = 100;
const GOALS = [{ over: 'graphology', atLeast: 6 }];

/** A shortest path between two actors, whichever way the claims point. */
export const paths = {
  id: 'paths',
  work: '200 shortest paths between actors drawn at random',
  checked: 'the same lengths',
  warming: 2,
  grows: true,
  goals: GOALS,
  sides: {
    ours: async ({ table, ours }) => {
      const { openEvents, shortestPath } = await ours();
      const core = openEvents(table());
      return sampled(endsFor(table()), ([from, to]) => stepsOf(shortestPath(core, from, to)));
    },
    graphology: graphologyPaths,
  },
};

/** How many steps lie between them; graphology has to find the path to tell. */
export const distances = {
  id: 'distances',
  work: 'the steps between 200 pairs of actors drawn at random',
  checked: 'the same numbers',
  warming: 2,
  goals: GOALS,
  sides: {
    ours: async ({ table, ours }) => {
      const { openEvents, stepsBetween } = await ours();
      const core = openEvents(table());
      return sampled(endsFor(table()), ([from, to]) => stepsBetween(core, from, to) ?? -1);
    },
    graphology: graphologyPaths,
  },
};

/** Over pairs, for over claims graphology would follow each claim one way only. */
async function graphologyPaths({ table }) {
  const { pairGraph } = await import('../peers/claim-graph.mjs');
  const { bidirectional } = await import('graphology-shortest-path/unweighted.js');
  const events = table();
  const graph = pairGraph(events);
  const { ids } = events.actors;
  return sampled(endsFor(events), ([from, to]) => stepsOf(bidirectional(graph, ids[from], ids[to])));
}

/** -1 where there is no path. */
function stepsOf(path) {
  return path ? path.length - 1 : -1;
}

/** Many times over: the collector, which is called before each sample, goes on for some milliseconds, as long as it takes to ask once. */
function sampled(ends, stepsBetween) {
  return { per: ROUNDS, run: () => ask(ends, ROUNDS, stepsBetween) };
}
