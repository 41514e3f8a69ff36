import type { Atlas } from '../../graph/atlas';
import { claimsBetween } from '../../graph/between';
import { rowAt } from '../../graph/columns';
import { pairBetween } from '../../graph/pairs';
import type { Bits } from '../../lib/bits';
import type { Actor, Claim } from '../../model/dataset';
import type { ActorId, SpeakerId } from '../../model/ids';
import type { Ends } from '../graph-source';

/** Those of some claims that draw a line between two actors, in the order of their ids. */
export function claimsOfPair(atlas: Atlas, bits: Bits, [a, b]: Ends): readonly Claim[] {
  const pair = pairOf(atlas, a, b);
  if (pair === undefined) return [];
  const claims = Array.from(claimsBetween(atlas, pair, bits), (place) =>
    atlas.store.claim(rowAt(atlas.columns, place)),
  );
  return claims.sort((one, other) => (one.id < other.id ? -1 : 1));
}

function pairOf({ placeOf, pairs }: Atlas, a: ActorId, b: ActorId): number | undefined {
  const [one, other] = [placeOf(a), placeOf(b)];
  return one === undefined || other === undefined ? undefined : pairBetween(pairs, one, other);
}

/** Every actor that some claims name: parties of any role, speakers and whom they speak for, who answers, places. */
export function actorsIn({ actorOf }: Pick<Atlas, 'actorOf'>, claims: readonly Claim[]): readonly Actor[] {
  const ids = new Set(claims.flatMap(namedBy));
  return [...ids].flatMap((id) => actorOf(id) ?? []);
}

function namedBy({ subject, object, also = [], by, onBehalfOf, place, responses = [] }: Claim): readonly SpeakerId[] {
  const single = [subject, object, by, onBehalfOf, place].filter((id) => id !== undefined);
  return [...single, ...also.map(({ actor }) => actor), ...responses.map((response) => response.by)];
}
