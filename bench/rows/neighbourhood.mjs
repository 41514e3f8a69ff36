import { checksum } from '../checksum.mjs';
import { startsFor } from '../questions.mjs';
import { ask, roundsFor } from '../rounds.mjs';

const HOPS = 3;

/** Everybody within three steps of an actor, whichever way the claims point. */
export const neighbourhood = {
  id: 'neighbourhood',
  work: '3-hop neighbourhood of an actor',
  checked: 'the same actors are reached',
  warming: 2,
  grows: true,
  goals: [{ over: 'graphology', atLeast: 15 }],
  sides: {
    ours: async ({ table, ours }) => {
      const { openEvents, around } = await ours();
      const events = table();
      const core = openEvents(events);
      const reach = (start) => around(core, start, HOPS);
      return sampled(events, reach, (places) => places);
    },
    graphology: async ({ table, facts }) => {
      const { claimGraph } = await import('../peers/claim-graph.mjs');
      const { reachedFrom } = await import('../peers/graphology-reach.mjs');
      const events = table();
      const { graph } = claimGraph(events, facts());
      return sampled(events, (start) => reachedFrom(graph, events.actors.ids[start], HOPS), placesAmong(events));
    },
    'graphology, one edge a pair': async ({ table }) => {
      const { pairGraph } = await import('../peers/claim-graph.mjs');
      const { reachedFrom } = await import('../peers/graphology-reach.mjs');
      const events = table();
      const graph = pairGraph(events);
      return sampled(events, (start) => reachedFrom(graph, events.actors.ids[start], HOPS), placesAmong(events));
    },
  },
};

function placesAmong({ actors }) {
  const places = new Map(actors.ids.map((id, at) => [id, at]));
  return (ids) => Array.from(ids, (id) => places.get(id));
}

function sampled(events, reach, placesOf) {
  const starts = startsFor(events);
  const rounds = Math.min(20, roundsFor(events.subject.length));
  return {
    per: rounds * starts.length,
    run: () => ask(starts, rounds, reach),
    answer: (results) => results.map((result) => checksum(placesOf(result))),
  };
}
