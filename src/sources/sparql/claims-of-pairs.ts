import type { Claim } from '../../model/dataset';
import { type ClaimId, claimId } from '../../model/ids';
import type { Answer, FetchedPairs, PairClaims, PairPage, Restriction } from '../graph-source';
import { namedBy } from '../named-by';
import { pairKey } from '../pair-key';
import { answered } from './answers';
import type { Asking } from './asking';
import type { ClaimShape } from './claim-shape';
import type { KnownActors } from './known-actors';
import { type KeysOfPair, keysOfPairs } from './pair-keys';
import { isPossible, restricted } from './restricted';

const NONE: KeysOfPair = { keys: [], of: 0 };
const UNTOLD = 'Some claims could not be put together from what the engine holds.';

/** A page of the claims that draw a line between the actors of each of some pairs, with the actors that they name. */
export async function claimsOfPairs(
  shape: ClaimShape,
  asking: Asking,
  known: KnownActors,
  {
    pages,
    restriction,
    signal,
  }: {
    readonly pages: readonly PairPage[];
    readonly restriction: Restriction;
    readonly signal: AbortSignal | undefined;
  },
): Promise<Answer<FetchedPairs>> {
  const { pieces, leftOut } = restricted(shape, restriction);
  const possible = pages.filter(({ ends }) => isPossible(restriction, ends));
  const keys = await keysOfPairs({ shape, asking, pieces }, possible);
  const ids = new Set([...keys.values()].flatMap((found) => found.keys.map(shape.idOf)));
  const wanted = [...ids].filter((id) => id !== undefined);
  const fetched = wanted.length === 0 ? [] : await shape.fetchClaims(wanted, signal);
  const actors = await known.actors(fetched.flatMap(namedBy), signal);
  const claims = new Map(fetched.map((claim) => [claim.id, claim]));
  const cut = asking.doubts;
  const pairs = pages.map((page) => pairOf(shape, page, keys.get(pairKey(page.ends)) ?? NONE, { claims, cut }));
  if (pairs.some(({ partial }) => partial?.includes(UNTOLD))) asking.doubt(UNTOLD);
  return answered({ pairs, claims: fetched, actors }, asking, leftOut);
}

/** What was found of a pair; `cut` is why an engine may have given less than there is. */
function pairOf(
  { idOf }: ClaimShape,
  { ends, after, limit }: PairPage,
  { keys, of }: KeysOfPair,
  { claims, cut }: { readonly claims: ReadonlyMap<ClaimId, Claim>; readonly cut: string | undefined },
): PairClaims {
  const ids = keys.flatMap((key) => claims.get(idOf(key) ?? claimId('')) ?? []).map(({ id }) => id);
  const isUntold = ids.length < keys.length || (after === undefined && keys.length < Math.min(limit, of));
  const doubts = [cut, isUntold ? UNTOLD : undefined].filter((doubt) => doubt !== undefined);
  return { ends, ids, of, ...(doubts.length > 0 && { partial: doubts.join(' ') }) };
}
