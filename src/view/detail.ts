import type { Atlas } from '../graph/atlas';
import type { ClaimRecord } from '../graph/record';
import type { Actor } from '../model/dataset';
import type { ActorId } from '../model/ids';
import { shownOf } from './shown';
import type { TieRef, View } from './state';
import { type Tie, tieAmong, tiesIn } from './ties';

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

/** A tie of the whole dataset; `shown` are those of its claims that pass. */
export interface TieDetail {
  readonly kind: 'tie';
  readonly tie: Tie;
  readonly shown: readonly ClaimRecord[];
}

/** Everything between two actors: shown ties, and claims that are left out. */
export interface Between {
  readonly ends: readonly [ActorId, ActorId];
  readonly ties: readonly Tie[];
  readonly left: readonly ClaimRecord[];
}

/** Looks up what is selected; what the dataset does not know is nothing. */
export function detailOf(atlas: Atlas, view: View): Detail {
  const { selection } = view;
  switch (selection.kind) {
    case 'nothing':
      return { kind: 'nothing' };
    case 'claim': {
      const record = atlas.byId.get(selection.id);
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

/** The ties that join two actors, either way. */
export function tiesBetween(records: readonly ClaimRecord[], a: ActorId, b: ActorId): readonly Tie[] {
  return tiesIn(records).filter(
    ({ subject, object }) => (subject === a && object === b) || (subject === b && object === a),
  );
}

/** Everything between two actors, sorted into shown and left out. */
export function between(atlas: Atlas, view: View, ends: readonly [ActorId, ActorId]): Between {
  const { records } = shownOf(atlas, view);
  const shown = new Set(records);
  const all = new Set(tiesBetween(atlas.records, ...ends).flatMap((tie) => tie.records));
  return {
    ends,
    ties: tiesBetween(records, ...ends),
    left: [...all].filter((record) => !shown.has(record)),
  };
}

/** The main tie of a claim: from its subject to its object. */
export function mainTieRef({ claim, type }: ClaimRecord): TieRef {
  const { subject, object } = claim;
  const ends = type.symmetric && object < subject ? { subject: object, object: subject } : { subject, object };
  return { type: type.id, ...ends, negated: claim.negated ?? false };
}

function claimDetail(atlas: Atlas, view: View, record: ClaimRecord): ClaimDetail {
  const { records } = shownOf(atlas, view);
  const ref = mainTieRef(record);
  const shown = records.includes(record) ? tieAmong(records, ref) : undefined;
  const tie = shown ?? tieAmong(atlas.records, ref)!;
  return { kind: 'claim', record, tie, at: tie.records.indexOf(record) };
}

function tieDetail(atlas: Atlas, view: View, ref: TieRef): Detail {
  const tie = tieAmong(atlas.records, ref);
  if (!tie) return { kind: 'nothing' };
  return { kind: 'tie', tie, shown: tieAmong(shownOf(atlas, view).records, ref)?.records ?? [] };
}

function actorsDetail(actors: readonly Actor[]): Detail {
  const [actor] = actors;
  if (!actor) return { kind: 'nothing' };
  return actors.length === 1 ? { kind: 'actor', actor } : { kind: 'actors', actors };
}
