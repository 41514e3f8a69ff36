import type { Atlas } from '../graph/atlas';
import { Claims } from '../graph/claims';
import { listAt } from '../graph/lists';
import { hasBit } from '../lib/bits';
import { listed } from '../lib/text';
import type { Actor } from '../model/dataset';
import type { ActorId } from '../model/ids';
import { suspend } from './commands';
import { claimsOfParty } from './counterparts';
import type { Clause } from './filters/clause';
import { CLAUSES } from './filters/clauses';
import { shownOf } from './shown';
import type { View } from './state';

/** Why some claims are not in the picture: the filters they do not pass, and the actors that the reader's hand has taken out. */
export interface Absence {
  /** The claims left out. */
  readonly claims: Claims;
  readonly clauses: readonly Clause[];
  /** Their parties that are hidden by hand. */
  readonly hidden: readonly ActorId[];
  /** Their parties outside of what the view is narrowed to. */
  readonly outside: readonly ActorId[];
}

/** What keeps claims out of the picture; none of them when all are shown. */
export function absenceOf(atlas: Atlas, view: View, claims: Claims): Absence {
  const shown = shownOf(atlas, view).claims;
  const absent = claims.places.filter((place) => !shown.has(place));
  const clauses = absent.length === 0 ? [] : CLAUSES.filter((clause) => clause.active(view.filters));
  const byHand = handOf(view);
  const parties = byHand.isAnything ? partiesOf(atlas, absent) : [];
  return {
    claims: Claims.at(atlas, absent),
    clauses: clauses.filter((clause) => {
      const passed = clause.passes(view.filters, atlas);
      return absent.some((place) => !hasBit(passed, place));
    }),
    hidden: parties.filter(byHand.hidden),
    outside: parties.filter(byHand.outside),
  };
}

function partiesOf({ columns, dataset }: Atlas, places: Uint32Array): readonly ActorId[] {
  const { subject, object, further } = columns;
  const parties = new Set<number>();
  for (const place of places) {
    parties.add(subject[place]!).add(object[place]!);
    if (further) for (const actor of listAt(further, place)) parties.add(actor);
  }
  return [...parties].map((actor) => dataset.actors[actor]!.id);
}

/** True for an actor that a shown claim names and that is not hidden by hand. */
export function isInPicture(atlas: Atlas, view: View, actor: Actor): boolean {
  return !view.hidden.includes(actor.id) && shownOf(atlas, view).names(actor.id);
}

/** Why an actor is not in the picture, by what keeps out itself or all of its claims. */
export function actorAbsence(atlas: Atlas, view: View, id: ActorId): Absence {
  const byHand = handOf(view);
  const own = absenceOf(atlas, view, claimsOfParty(atlas, atlas.claims.bits, id));
  return {
    ...own,
    hidden: byHand.hidden(id) ? [id] : own.hidden,
    outside: byHand.outside(id) ? [id] : own.outside,
  };
}

/** `Standing and Time`, `your hand`: what leaves claims out, for a phrase such as “hidden by …”. */
export function absenceInWords({ clauses, hidden, outside }: Absence): string {
  const hand = hidden.length > 0 || outside.length > 0 ? ['hand'] : [];
  return listed([...clauses.map(({ label }) => label), ...hand]);
}

/** Brings actors back that were hidden by hand or lie outside of what the view is narrowed to. */
export function admit(view: View, ids: readonly ActorId[]): View {
  return {
    ...view,
    hidden: view.hidden.filter((id) => !ids.includes(id)),
    ...(view.only && { only: [...new Set([...view.only, ...ids])] }),
  };
}

/** Lets everything in that an absence names: its filters are put out of force, kept, and its actors are brought back. */
export function letIn(view: View, { clauses, hidden, outside }: Absence): View {
  const unfiltered = clauses.reduce((now, { id }) => suspend(now, id, true), view);
  return admit(unfiltered, [...hidden, ...outside]);
}

function handOf({ hidden, only }: View) {
  const [out, kept] = [new Set(hidden), only && new Set(only)];
  return {
    isAnything: out.size > 0 || kept !== undefined,
    hidden: (id: ActorId) => out.has(id),
    outside: (id: ActorId) => kept?.has(id) === false,
  };
}
