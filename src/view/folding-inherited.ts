import type { Atlas } from '../graph/atlas';
import { claimsBetween } from '../graph/between';
import { Claims } from '../graph/claims';
import { listAt } from '../graph/lists';
import { pairBetween } from '../graph/pairs';
import type { ActorId } from '../model/ids';
import type { Shown } from './shown';

/** The claims that somebody has through those who stand as him, and through whom, the strongest first. */
export interface Inherited {
  /** Each claim once. */
  readonly claims: number;
  readonly through: readonly ActorId[];
}

/** Which of some claims tie others in the data than here: those whose parties stand as somebody else. */
export function inheritedIn(atlas: Atlas, claims: Claims): Inherited {
  const base = atlas.unfolded;
  if (!base || !atlas.fold) return { claims: 0, through: [] };
  const counts = new Map<number, number>();
  let inherited = 0;
  for (const claim of claims.places) {
    const others = partiesAt(base, claim).filter((place) => standsAsOther(atlas, base, place));
    if (others.length > 0) inherited++;
    for (const place of others) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const places = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([place]) => place);
  return { claims: inherited, through: places.map((place) => base.dataset.actors[place]!.id) };
}

function partiesAt({ columns: { subject, object, further } }: Atlas, claim: number): readonly number[] {
  return [...new Set([subject[claim]!, object[claim]!, ...(further ? listAt(further, claim) : [])])];
}

/** True for somebody who is not the one that the group he stands as is named after. */
function standsAsOther(atlas: Atlas, base: Atlas, place: number): boolean {
  const { id } = atlas.dataset.actors[atlas.fold!.placeOf[place]!]!;
  const group = atlas.fold!.standing.get(id);
  return group !== undefined && group.head !== place && base.dataset.actors[place]!.id !== id;
}

/** True for a pair of a group with itself: what those who stand as one have among themselves is on the card, no line and no counterpart. */
export function isInsideGroup({ fold, dataset, pairs }: Atlas, pair: number): boolean {
  const low = pairs.low[pair]!;
  return fold !== undefined && low === pairs.high[pair] && fold.standing.has(dataset.actors[low]!.id);
}

/** The shown claims that those who stand as one have among themselves; none for whoever is no group. */
export function claimsInside(atlas: Atlas, shown: Shown, id: ActorId): Claims {
  const place = atlas.placeOf(id);
  if (place === undefined || !atlas.fold?.standing.has(id)) return Claims.none(atlas);
  const pair = pairBetween(atlas.pairs, place, place);
  return pair === undefined ? Claims.none(atlas) : Claims.at(atlas, claimsBetween(atlas, pair, shown.claims.bits));
}
