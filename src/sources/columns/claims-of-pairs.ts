import type { Atlas } from '../../graph/atlas';
import { claimsBetween } from '../../graph/between';
import { rowAt } from '../../graph/columns';
import { pairBetween } from '../../graph/pairs';
import type { Bits } from '../../lib/bits';
import type { Actor, Claim } from '../../model/dataset';
import type { ActorId, ClaimId } from '../../model/ids';
import type { Ends, FetchedPairs, PairClaims, PairPage } from '../graph-source';
import { namedBy } from '../named-by';
import { pageOf } from './page';

/** Of some claims a page of those that draw a line between the actors of each pair, in the order of their ids. */
export function claimsOfPairs(atlas: Atlas, bits: Bits, pages: readonly PairPage[]): FetchedPairs {
  const claims = new Map<ClaimId, Claim>();
  const pairs = pages.map(({ ends, ...page }): PairClaims => {
    const all = claimsOfPair(atlas, bits, ends);
    const { value } = pageOf(all, page, ({ id }) => id);
    for (const claim of value) claims.set(claim.id, claim);
    return { ends, ids: value.map(({ id }) => id), of: all.length };
  });
  const found = [...claims.values()];
  return { pairs, claims: found, actors: actorsIn(atlas, found) };
}

function claimsOfPair(atlas: Atlas, bits: Bits, [a, b]: Ends): readonly Claim[] {
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

function actorsIn({ actorOf }: Pick<Atlas, 'actorOf'>, claims: readonly Claim[]): readonly Actor[] {
  const ids = new Set(claims.flatMap(namedBy));
  return [...ids].flatMap((id) => actorOf(id) ?? []);
}
