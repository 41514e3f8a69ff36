import { fewerFor, filtersFor } from '../questions.mjs';
import { ask, roundsFor } from '../rounds.mjs';

/** How many claims each value of each facet has, given all the other filters. */
export const facets = {
  id: 'facets',
  work: 'all facet counts (types, signs, kinds), each given the other filters',
  checked: 'the same counts',
  warming: 1,
  grows: true,
  goals: [
    { over: 'graphology', atLeast: 30 },
    { over: 'crossfilter2', atLeast: 3 },
  ],
  sides: {
    ours: async ({ table, facts, ours }) => {
      const { openEvents, viewer, counts, plainCounts } = await ours();
      const [events, known] = [table(), facts()];
      const core = openEvents(events);
      const viewOf = viewer(core);
      const counted = (question) => counts(core, viewOf(question));
      return sampled(fewerFor(events, filtersFor(events, known)), events, counted, (result) =>
        plainCounts(core, result, known),
      );
    },
    graphology: async ({ table, facts }) => {
      const { claimGraph } = await import('../peers/claim-graph.mjs');
      const { facetCounts } = await import('../peers/graphology-filter.mjs');
      const [events, known] = [table(), facts()];
      const claims = claimGraph(events, known);
      return sampled(fewerFor(events, filtersFor(events, known)), events, (question) =>
        facetCounts(claims, question, known),
      );
    },
    crossfilter2: async ({ table, facts }) => {
      const { crossfilterOf, facetCounts } = await import('../peers/crossfilter.mjs');
      const [events, known] = [table(), facts()];
      const cross = crossfilterOf(events, known);
      return sampled(fewerFor(events, filtersFor(events, known)), events, (question) => facetCounts(cross, question));
    },
  },
};

/** The answer holds per question the counts by type code, by sign (−1, 0, 1) and by kind in the order of their names. */
function sampled(filters, { subject }, counts, plain = (result) => result) {
  const rounds = roundsFor(subject.length);
  return {
    per: rounds * filters.length,
    run: () => ask(filters, rounds, counts),
    answer: (results) => results.map(plain).map(inLists),
  };
}

function inLists({ types, signs, kinds }) {
  return { types: [...types], signs: [...signs], kinds: [...kinds] };
}
