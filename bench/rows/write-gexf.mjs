import { attributesIn, countElements, lengthOf } from '../gexf-text.mjs';

/** More of the peer's text with all attributes does not fit into one string. */
const FEW = 50_000;

/** All events as one GEXF text: ours with everything it knows of a claim, the peer's with type and date alone. */
export const writeGexf = writingRow({
  id: 'write-gexf',
  work: 'write GEXF of all events, ours with all attributes, the peer’s edges with type and date alone',
  goals: [{ over: 'graphology-gexf', atLeast: 10 }],
  some: (table) => table,
  graphFor: async (table) => {
    const { namedGraph } = await import('../peers/named-graph.mjs');
    return namedGraph(table);
  },
});

/** Some of them, with the same attributes on both sides. */
export const writeGexfAlike = writingRow({
  id: 'write-gexf-alike',
  work: 'write GEXF of the first 50,000 claims, both with all the attributes that ours writes',
  goals: [{ over: 'graphology-gexf', atLeast: 10 }],
  some: firstClaims,
  graphFor: async (table, chunks) => {
    const { attributedGraph } = await import('../peers/named-graph.mjs');
    return attributedGraph(table, attributesIn(chunks()));
  },
});

/** The peer's text is made of a graph that stands ready; ours comes in chunks on their way to a file, made and let go. */
function writingRow({ id, work, goals, some, graphFor }) {
  return {
    id,
    work,
    checked: 'as many nodes and edges as there are actors and claims',
    fresh: true,
    goals,
    sides: {
      ours: async ({ table, ours }) => {
        const { openEvents, gexfOf } = await ours();
        const core = openEvents(some(table()));
        return { run: () => lengthOf(gexfOf(core)), answer: () => countElements(gexfOf(core)) };
      },
      'graphology-gexf': async ({ table, ours }) => {
        const { openEvents, gexfOf } = await ours();
        const { write } = (await import('graphology-gexf')).default;
        const events = some(table());
        const graph = await graphFor(events, () => gexfOf(openEvents(events)));
        return { run: () => [write(graph)], answer: countElements };
      },
    },
  };
}

function firstClaims({ subject, object, type, day, ...names }) {
  const [from, to, what, when] = [subject, object, type, day].map((column) => column.slice(0, FEW));
  return { ...names, subject: from, object: to, type: what, day: when };
}
