import type { LinkNeeds } from '../../view/engine-needs';
import type { GraphSource } from '../graph-source';
import { type EngineWindow, UNRESTRICTED } from './engine-window';
import { fetchNeighbours, fetchPaths } from './fetch-around';
import { fetchPair, type Growing } from './fetch-pairs';

/** Claims of a pair that a link selects. */
const OF_PAIR = 200;
const HOPS = 4;

/** Fetches what a link names beyond a first picture, so that its view can be restored. */
export async function* fetchNeeded(
  source: GraphSource,
  window: EngineWindow,
  { expansions, pairs, path }: LinkNeeds,
  signal?: AbortSignal,
): Growing {
  const restriction = UNRESTRICTED;
  const options = { restriction, ...(signal && { signal }) };
  let now = window;
  for (const ends of pairs) {
    for await (now of fetchPair(source, now, { ends, restriction, limit: OF_PAIR }, signal)) yield now;
  }
  for (const expansion of expansions) {
    for await (now of fetchNeighbours(source, now, { ...expansion, ...options })) yield now;
  }
  if (path) for await (now of fetchPaths(source, now, { ends: path, hops: HOPS, ...options })) yield now;
}
