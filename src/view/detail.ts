import type { Atlas } from '../graph/atlas';
import { Claims } from '../graph/claims';
import type { ClaimRecord } from '../graph/record';
import type { Actor } from '../model/dataset';
import type { ActorId } from '../model/ids';
import { shownOf } from './shown';
import type { TieRef, View } from './state';
import { type Tie, tieAmong, tiesBetween } from './ties';

/** What the card is about: a selection looked up in the dataset, with the claims in and out of the picture. */
export type Detail =
  | { readonly kind: 'nothing' }
  | ClaimDetail
  | TieDetail
  | { readonly kind: 'pair'; readonly pair: Between }
  | { readonly kind: 'actor'; readonly actor: Actor }
  | { readonly kind: 'actors'; readonly actors: readonly Actor[] };

/** A claim and its place, counted from 0, among the claims of its main tie. */
export interface ClaimDetail {
  readonly kind: 'claim';
  readonly record: ClaimRecord;
  readonly tie: Tie;
  readonly at: number;
}

/** A tie of the whole dataset; `shown` is the same tie with those of its claims that pass, absent when none does. */
export interface TieDetail {
  readonly kind: 'tie';
  readonly tie: Tie;
  readonly shown?: Tie;
}

/** Everything between two actors: shown ties, and claims that are left out. */
export interface Between {
  readonly ends: readonly [ActorId, ActorId];
  readonly ties: readonly Tie[];
  readonly left: Claims;
}

/** Looks up what is selected; what the dataset does not know is nothing. */
export function detailOf(atlas: Atlas, view: View): Detail {
  const { selection } = view;
  switch (selection.kind) {
    case 'nothing':
      return { kind: 'nothing' };
    case 'claim': {
      const record = atlas.find(selection.id);
      return record ? claimDetail(atlas, view, record) : { kind: 'nothing' };
    }
    case 'tie':
      return tieDetail(atlas, view, selection.tie);
    case 'pair':
      return { kind: 'pair', pair: between(atlas, view, selection.ends) };
    case 'actors':
      return actorsDetail(selection.ids.map((id) => atlas.actors.get(id)).filter((actor) => actor !== undefined));
  }
}

/** True when there is something for the card to say: a selection, or a path that is focused. */
export function hasDetail(view: View): boolean {
  return view.selection.kind !== 'nothing' || view.focus.kind === 'path';
}

/** Everything between two actors, sorted into shown and left out. */
export function between(atlas: Atlas, view: View, ends: readonly [ActorId, ActorId]): Between {
  const { claims } = shownOf(atlas, view);
  const left = tiesBetween(atlas, atlas.claims.bits, ...ends).flatMap((tie) =>
    [...tie.claims.places].filter((place) => !claims.has(place)),
  );
  return {
    ends,
    ties: tiesBetween(atlas, claims.bits, ...ends),
    left: Claims.gathered(atlas, left),
  };
}

/** The main tie of a claim: from its subject to its object. */
export function mainTieRef({ claim, type, lines }: ClaimRecord): TieRef {
  const [subject, object] = lines[0]!;
  const ends = type.symmetric && object < subject ? { subject: object, object: subject } : { subject, object };
  return { type: type.id, ...ends, negated: claim.negated ?? false };
}

function claimDetail(atlas: Atlas, view: View, record: ClaimRecord): ClaimDetail {
  const { claims } = shownOf(atlas, view);
  const ref = mainTieRef(record);
  const shown = claims.has(record.place) ? tieAmong(atlas, claims.bits, ref) : undefined;
  const tie = shown ?? tieAmong(atlas, atlas.claims.bits, ref)!;
  return { kind: 'claim', record, tie, at: tie.records.indexOf(record) };
}

function tieDetail(atlas: Atlas, view: View, ref: TieRef): Detail {
  const tie = tieAmong(atlas, atlas.claims.bits, ref);
  if (!tie) return { kind: 'nothing' };
  const shown = tie.among(shownOf(atlas, view).claims.bits);
  return { kind: 'tie', tie, ...(shown && { shown }) };
}

function actorsDetail(actors: readonly Actor[]): Detail {
  const [actor] = actors;
  if (!actor) return { kind: 'nothing' };
  return actors.length === 1 ? { kind: 'actor', actor } : { kind: 'actors', actors };
}
