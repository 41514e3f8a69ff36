import { faultOf, greatestMove, pictureOf } from '../picture.mjs';
import { strongest } from '../strongest.mjs';

const OLD = 1000;
const SIZE = { actors: 1050, pairs: 3150 };
/** Share of the picture's diagonal. */
const MOST = 0.01;

/** Fifty actors who join a thousand that are already placed. */
export const layoutJoin = {
  id: 'layout-join',
  work: 'add 50 actors to 1,000 laid out',
  checked:
    'those of before moved by at most 1 % of the picture; the new ones stand nearer to their neighbours than to others',
  fresh: true,
  goals: [{ over: 'fcose', atLeast: 3 }],
  sides: {
    ours: async ({ table, ours }) => {
      const { place } = await ours();
      return sampled(await joining(table(), place), ({ graph: { nodes, edges }, before }) => {
        const starts = new Map(before.map(({ id, x, y }) => [id, { x, y }]));
        return place({ nodes: nodes.map((node) => ({ ...node, ...startOf(starts.get(node.id)) })), edges });
      });
    },
    fcose: async ({ table, ours }) => {
      const { place } = await ours();
      const { layOut } = await import('../peers/cytoscape-layout.mjs');
      return sampled(await joining(table(), place), ({ graph, before }) => {
        const fixedNodeConstraint = before.map(({ id, x, y }) => ({ nodeId: id, position: { x, y } }));
        return layOut(graph, { name: 'fcose', randomize: false, fixedNodeConstraint }, before);
      });
    },
  },
  check: (answers) => {
    for (const [side, { moved, ...picture }] of Object.entries(answers)) {
      const fault = faultOf(picture, SIZE.actors);
      if (fault) return `${side}: ${fault}`;
      if (moved > MOST) return `${side}: somebody moved by ${(moved * 100).toFixed(1)} % of the picture`;
    }
    return undefined;
  },
};

/** The graph with the newcomers, and where those of before stand: for all sides where our own layout put them. */
async function joining(table, place) {
  const graph = strongest(table, SIZE);
  const nodes = graph.nodes.slice(0, OLD);
  const known = new Set(nodes.map(({ id }) => id));
  const edges = graph.edges.filter(({ source, target }) => known.has(source) && known.has(target));
  return { graph, before: await place({ nodes, edges }) };
}

function startOf(start) {
  return start && { start };
}

function sampled(given, joined) {
  const { graph, before } = given;
  const fresh = new Set(graph.nodes.slice(OLD).map(({ id }) => id));
  return {
    run: () => joined(given),
    answer: (placed) => ({ moved: greatestMove(before, placed), ...pictureOf(placed, graph.edges, fresh) }),
  };
}
