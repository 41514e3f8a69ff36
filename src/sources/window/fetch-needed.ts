import type { LinkNeeds } from '../../view/engine-needs';
import type { GraphSource } from '../graph-source';
import { type EngineWindow, UNRESTRICTED } from './engine-window';
import { fetchPaths, wantedAround } from './fetch-around';
import { fetchPairs, type Growing } from './fetch-pairs';

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
  const among = { restriction: UNRESTRICTED, signal };
  const selected = pairs.map((ends) => ({ ends, restriction: UNRESTRICTED, limit: OF_PAIR }));
  const around = await Promise.all(expansions.map((one) => wantedAround(source, window, { ...one, ...among })));
  let now = window;
  for await (now of fetchPairs(source, window, [...selected, ...around.flat()], signal)) yield now;
  if (path) for await (now of fetchPaths(source, now, { ends: path, hops: HOPS, ...among })) yield now;
}
