import type { Atlas } from '../graph/atlas';
import { claimsBetween } from '../graph/between';
import { Claims } from '../graph/claims';
import { listAt } from '../graph/lists';
import { otherEnd } from '../graph/pairs';
import { type Bits, hasBit } from '../lib/bits';
import type { ActorId, SpeakerId } from '../model/ids';
import { isContested } from '../model/standing';
import type { Sign } from '../model/vocabulary';
import { isInsideGroup } from './folding-inherited';
import type { Shown } from './shown';

/** Somebody an actor is tied to, with the claims between the two. */
export interface Counterpart {
  readonly id: ActorId;
  readonly claims: Claims;
  readonly bySign: Readonly<Record<Sign, number>>;
  /** How many of the claims are denied or disputed. */
  readonly contested: number;
}

/** What an actor says and answers among some claims, and those it is party to. */
export interface Part {
  readonly party: Claims;
  readonly says: Claims;
  readonly denies: Claims;
}

/** Everyone an actor is tied to by shown claims, itself included unless it stands for several, those with most claims first; of very many the first `limit`. */
export function counterpartsOf(
  atlas: Atlas,
  shown: Shown,
  id: ActorId,
  limit = Number.POSITIVE_INFINITY,
): readonly Counterpart[] {
  const place = atlas.placeOf(id);
  if (place === undefined) return [];
  const { pairs, claims } = shown.network;
  const idOf = (pair: number) => atlas.dataset.actors[otherEnd(pairs, pair, place)]!.id;
  return tying(atlas, shown, place)
    .toSorted((a, b) => claims[b]! - claims[a]! || (idOf(a) < idOf(b) ? -1 : 1))
    .slice(0, limit)
    .map((pair) => counterpartOf(atlas, shown.claims.bits, pair, idOf(pair)));
}

function counterpartOf(atlas: Atlas, bits: Bits, pair: number, id: ActorId): Counterpart {
  const places = claimsBetween(atlas, pair, bits);
  const { signs, standings } = atlas.columns;
  const bySign: Record<Sign, number> = { '-1': 0, 0: 0, 1: 0 };
  let contested = 0;
  for (const claim of places) {
    bySign[signs.values[signs.codes[claim]!]!]++;
    if (isContested(standings.values[standings.codes[claim]!]!)) contested++;
  }
  return { id, claims: Claims.at(atlas, places), bySign, contested };
}

/** How many different actors an actor is tied to by shown claims, itself included unless it stands for several. */
export function countCounterparts(atlas: Atlas, shown: Shown, id: ActorId): number {
  const place = atlas.placeOf(id);
  return place === undefined ? 0 : tying(atlas, shown, place).length;
}

/** The pairs that shown claims tie an actor by. */
function tying(atlas: Atlas, { network: { pairs, claims } }: Shown, place: number): readonly number[] {
  return [...listAt(pairs.ofActor, place)].filter((pair) => claims[pair]! > 0 && !isInsideGroup(atlas, pair));
}

/** An actor and everyone who is party to one of some claims with it: whom it takes to show them whole. */
export function companyOf(atlas: Atlas, claims: Claims, id: ActorId): readonly ActorId[] {
  const { party } = partTaken(atlas, claims, id);
  const { subject, object, further } = atlas.columns;
  const places = new Set<number>();
  for (const claim of party.places) {
    places.add(subject[claim]!).add(object[claim]!);
    if (further) for (const actor of listAt(further, claim)) places.add(actor);
  }
  return [...new Set([id, ...[...places].map((place) => atlas.dataset.actors[place]!.id)])];
}

/** The part an actor takes in some claims; a denial and a dispute both count as denying. */
export function partTaken(atlas: Atlas, claims: Claims, id: ActorId): Part {
  return {
    party: claimsOfParty(atlas, claims.bits, id),
    says: claimsSaidBy(atlas, claims.bits, id),
    denies: claimsDeniedBy(atlas, claims.bits, id),
  };
}

/** The claims of a set that an actor is party to. */
export function claimsOfParty(atlas: Atlas, bits: Bits, id: ActorId): Claims {
  const place = atlas.placeOf(id);
  if (place === undefined) return Claims.none(atlas);
  const { pairs, columns } = atlas;
  const found = new Set<number>();
  for (const pair of listAt(pairs.ofActor, place))
    for (const claim of claimsBetween(atlas, pair, bits)) found.add(claim);
  const { lines, further } = columns;
  // A claim with further parties ties some of them only to one of its ends.
  if (lines && further) {
    for (const claim of lines.claim)
      if (hasBit(bits, claim) && listAt(further, claim).includes(place)) found.add(claim);
  }
  return Claims.gathered(atlas, found);
}

/** True for somebody and whoever is merged into him. */
function isSame({ placeOf }: Atlas, one: SpeakerId, other: ActorId): boolean {
  return one === other || (placeOf(one) !== undefined && placeOf(one) === placeOf(other));
}

function claimsSaidBy(atlas: Atlas, bits: Bits, id: ActorId): Claims {
  const { codes, values } = atlas.columns.speakers;
  const own = Uint8Array.from(values, (by) => Number(by !== undefined && isSame(atlas, by, id)));
  if (!own.includes(1)) return Claims.none(atlas);
  const said: number[] = [];
  codes.forEach((speaker, claim) => {
    if (own[speaker] === 1 && hasBit(bits, claim)) said.push(claim);
  });
  return Claims.at(atlas, Uint32Array.from(said));
}

function claimsDeniedBy(atlas: Atlas, bits: Bits, id: ActorId): Claims {
  const isDenied = (claim: number) =>
    hasBit(bits, claim) &&
    (atlas.record(claim).claim.responses ?? []).some(
      ({ by, stance }) => isSame(atlas, by, id) && stance !== 'supports',
    );
  return Claims.at(atlas, atlas.columns.answered.filter(isDenied));
}

/** The claims that draw a line between two of the given actors. */
export function claimsAmong(atlas: Atlas, bits: Bits, ids: readonly ActorId[]): Claims {
  const found = pairsAmong(atlas, ids).flatMap((pair) => [...claimsBetween(atlas, pair, bits)]);
  return Claims.gathered(atlas, found);
}

/** The pairs that both ends of are among the given actors. */
export function pairsAmong({ pairs, placeOf }: Atlas, ids: readonly ActorId[]): readonly number[] {
  const among = new Set(ids.map(placeOf));
  const found = [...among].flatMap((place) => (place === undefined ? [] : [...listAt(pairs.ofActor, place)]));
  return [...new Set(found)].filter((pair) => among.has(pairs.low[pair]!) && among.has(pairs.high[pair]!));
}
