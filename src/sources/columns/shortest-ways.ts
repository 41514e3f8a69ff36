import type { Atlas } from '../../graph/atlas';
import { countByPair } from '../../graph/between';
import { distanceBetween, shortestPaths } from '../../graph/paths';
import type { Bits } from '../../lib/bits';
import type { ActorId } from '../../model/ids';
import type { Answer, Ends } from '../graph-source';
import { told } from './page';

type Way = readonly ActorId[];

/** Up to so many shortest ways over some claims from one actor to another that take no more hops than told. */
export function shortestWays(
  atlas: Atlas,
  bits: Bits,
  [from, to]: Ends,
  { limit, hops }: { readonly limit: number; readonly hops: number },
): Answer<readonly Way[]> {
  const ends = [atlas.placeOf(from), atlas.placeOf(to)] as const;
  if (ends[0] === undefined || ends[1] === undefined) return told([]);
  const [start, end] = [ends[0], ends[1]];
  const network = { pairs: atlas.pairs, claims: countByPair(atlas, bits) };
  const distance = distanceBetween(network, start, end);
  if (distance === undefined || distance > hops) return told([]);
  const idAt = (place: number) => atlas.dataset.actors[place]!.id;
  const ways = shortestPaths(network, [start, end], limit + 1, (a, b) => (idAt(a) < idAt(b) ? -1 : 1));
  const answer = told(ways.slice(0, limit).map((way) => way.map(idAt)));
  return ways.length > limit ? { ...answer, partial: 'There are more ways of this length.' } : answer;
}
