import { isDeepStrictEqual } from 'node:util';

/** How many actors and claims an event table has, and how many of these are dated. */
export function sizeOf({ actors, subject }) {
  return { actors: actors.ids.length, claims: subject.length, dated: subject.length };
}

/** How many nodes, edges and dates a graph of graphology has. */
export function sizeOfGraph(graph) {
  const dated = graph.reduceEdges((count, _, { date }) => count + (date ? 1 : 0), 0);
  return { actors: graph.order, claims: graph.size, dated };
}

/** How many actors and claims a dataset has, and how many of these are dated. */
export function sizeOfDataset({ actors, claims }) {
  let dated = 0;
  for (const { time } of claims) if (time?.edtf) dated += 1;
  return { actors: actors.length, claims: claims.length, dated };
}

/** What is wrong, in words, where a side found another number of anything than there is. */
export function miscount(answers) {
  const wrong = Object.entries(answers).find(([, { found, wanted }]) => !isDeepStrictEqual(found, wanted));
  return wrong && `${wrong[0]} found ${JSON.stringify(wrong[1].found)}, not ${JSON.stringify(wrong[1].wanted)}`;
}
