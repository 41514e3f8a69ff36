import { checksum } from '../checksum.mjs';
import { fewerFor, filtersFor } from '../questions.mjs';
import { ask, roundsFor } from '../rounds.mjs';

/** The claims that pass four conditions at once. */
export const filter = {
  id: 'filter',
  work: '4-way filter: type, kind, time, text',
  checked: 'the same claims pass',
  warming: 1,
  grows: true,
  goals: [{ over: 'graphology', atLeast: 15 }],
  sides: {
    ours: async ({ table, facts, ours }) => {
      const { openEvents, viewer, filtered, rowsOf } = await ours();
      const events = table();
      const core = openEvents(events);
      const viewOf = viewer(core);
      const passing = (question) => filtered(core, viewOf(question));
      return sampled(fewerFor(events, filtersFor(events, facts())), events, passing, (result) => rowsOf(core, result));
    },
    graphology: async ({ table, facts }) => {
      const { claimGraph } = await import('../peers/claim-graph.mjs');
      const { passingEdges } = await import('../peers/graphology-filter.mjs');
      const [events, known] = [table(), facts()];
      const claims = claimGraph(events, known);
      const passing = (question) => passingEdges(claims, question, known.labels);
      return sampled(fewerFor(events, filtersFor(events, known)), events, passing, (keys) => keys.map(Number));
    },
  },
};

function sampled(filters, { subject }, passing, rowsOf) {
  const rounds = roundsFor(subject.length);
  return {
    per: rounds * filters.length,
    run: () => ask(filters, rounds, passing),
    answer: (results) => results.map((result) => checksum(rowsOf(result))),
  };
}
