import { windowsFor } from '../questions.mjs';

/** A window of time dragged along the timeline, with what the legend tells of it. */
export const window = {
  id: 'window',
  work: 'slide a 90-day window by a day, with the counts by type',
  checked: 'the same number of claims and the same counts at each of 100 places',
  warming: 2,
  grows: true,
  goals: [{ over: 'crossfilter2', atLeast: 0.5, said: 'parity' }],
  sides: {
    ours: async ({ table, ours }) => {
      const { openEvents, windowCounts } = await ours();
      const events = table();
      const core = openEvents(events);
      const inCodes = (types) => core.atlas.columns.types.values.map(({ id }) => types.get(id) ?? 0);
      return sampled(windowsFor(events), (question) => windowCounts(core, question), inCodes);
    },
    crossfilter2: async ({ table, facts }) => {
      const { crossfilterOf, moveWindow } = await import('../peers/crossfilter.mjs');
      const events = table();
      const cross = crossfilterOf(events, facts());
      return sampled(windowsFor(events), (question) => moveWindow(cross, question));
    },
  },
};

/** The first place is a jump, not a slide, for whoever works from what was shown before: it is left out. */
function sampled([first, ...windows], move, inCodes = (types) => [...types]) {
  return {
    per: windows.length,
    prepare: () => move(first),
    run: () => windows.map(move),
    answer: (results) => results.map(({ passing, types }) => ({ passing, types: inCodes(types) })),
  };
}
