import type { Atlas } from '../graph/atlas';
import type { ClaimRecord } from '../graph/record';
import { listed } from '../lib/text';
import type { Actor } from '../model/dataset';
import type { ActorId } from '../model/ids';
import type { Clause } from './filters/clause';
import { CLAUSES } from './filters/clauses';
import { shownOf } from './shown';
import type { View } from './state';

/** Why some claims are not in the picture: the filters they do not pass, and the actors that the reader's hand has taken out. */
export interface Absence {
  /** The claims left out, in the order given. */
  readonly records: readonly ClaimRecord[];
  readonly clauses: readonly Clause[];
  /** Their parties that are hidden by hand. */
  readonly hidden: readonly ActorId[];
  /** Their parties outside of what the view is narrowed to. */
  readonly outside: readonly ActorId[];
}

/** What keeps claims out of the picture; no records when all are shown. */
export function absenceOf(atlas: Atlas, view: View, records: readonly ClaimRecord[]): Absence {
  const clauses = CLAUSES.filter((clause) => clause.active(view.filters)).map((clause) => ({
    clause,
    test: clause.test(view.filters, atlas),
  }));
  const byHand = handOf(view);
  const isOut = (record: ClaimRecord) =>
    clauses.some(({ test }) => !test(record)) || record.parties.some((id) => byHand.hidden(id) || byHand.outside(id));
  const absent = records.filter(isOut);
  const parties = [...new Set(absent.flatMap((record) => record.parties))];
  return {
    records: absent,
    clauses: clauses.filter(({ test }) => absent.some((record) => !test(record))).map(({ clause }) => clause),
    hidden: parties.filter(byHand.hidden),
    outside: parties.filter(byHand.outside),
  };
}

/** True for an actor that a shown claim names and that is not hidden by hand. */
export function isInPicture(atlas: Atlas, view: View, actor: Actor): boolean {
  return !view.hidden.includes(actor.id) && shownOf(atlas, view).actors.includes(actor);
}

/** Why an actor is not in the picture, by what keeps out itself or all of its claims. */
export function actorAbsence(atlas: Atlas, view: View, id: ActorId): Absence {
  const byHand = handOf(view);
  const own = absenceOf(
    atlas,
    view,
    atlas.records.filter(({ parties }) => parties.includes(id)),
  );
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

function handOf({ hidden, only }: View) {
  return {
    hidden: (id: ActorId) => hidden.includes(id),
    outside: (id: ActorId) => only !== undefined && !only.includes(id),
  };
}
