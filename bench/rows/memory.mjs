/** What an opened dataset keeps in memory: claims, names and all indexes. */
export const memory = {
  id: 'memory',
  work: 'memory of the core, names included',
  checked: 'every actor and every claim is in it',
  figure: 'kept',
  fresh: true,
  grows: true,
  goals: [{ over: 'graphology', atLeast: 5 }],
  sides: {
    ours: async ({ table, ours }) => {
      const { openEvents, sizeOf } = await ours();
      return { run: () => openEvents(table()), answer: sizeOf };
    },
    graphology: async ({ table, facts }) => {
      const { claimGraph } = await import('../peers/claim-graph.mjs');
      const known = facts();
      return {
        run: () => claimGraph(table(), known),
        answer: ({ graph }) => ({ actors: graph.order, claims: graph.size }),
      };
    },
  },
};
