import { type Adjacency, adjacencyOf } from '../graph/adjacency';
import type { Atlas } from '../graph/atlas';
import type { ClaimRecord } from '../graph/record';
import { memoizeLast } from '../lib/memoize';
import type { Actor } from '../model/dataset';
import type { ActorId, SpeakerId } from '../model/ids';
import { CLAUSES } from './filters/clauses';
import { isAdmitted, passing } from './passing';
import type { View } from './state';

/** Somebody heard in the shown claims who is party to none of them: a voice, not a side. */
export interface Voice {
  readonly id: SpeakerId;
  readonly name: string;
  /** Claims he says or answers. */
  readonly claims: number;
}

/** What the view lets through: the one subgraph that canvas, lists, timeline and export all read. */
export interface Shown {
  readonly records: readonly ClaimRecord[];
  /** Every actor that a shown claim names, as party, speaker, place or topic, in the dataset's order. */
  readonly actors: readonly Actor[];
  /** Actors that take part in a shown claim, with the number of claims each is in. */
  readonly parties: ReadonlyMap<ActorId, number>;
  readonly voices: readonly Voice[];
  readonly adjacency: Adjacency;
}

/** Derives what is shown; the same answer object for the same atlas and the same filters, hidden and only. */
export function shownOf(atlas: Atlas, { filters, hidden, only }: View): Shown {
  return remembered(atlas, filters, hidden, only);
}

const remembered = memoizeLast(
  (atlas: Atlas, filters: View['filters'], hidden: View['hidden'], only: View['only']): Shown =>
    deriveShown(
      atlas,
      passing(atlas, filters, hidden, only).records,
      untiedOf(atlas).filter(untiedTest(filters, hidden, only)),
    ),
);

/** Derives what some claims of a dataset show, beside actors that are in no claim; all of those unless told. */
export function deriveShown(
  atlas: Atlas,
  records: readonly ClaimRecord[],
  untied: readonly Actor[] = untiedOf(atlas),
): Shown {
  const parties = countParties(records);
  for (const { id } of untied) parties.set(id, 0);
  const named = new Set<string>(records.flatMap((record) => mentions(record)));
  return {
    records,
    actors: atlas.dataset.actors.filter(({ id }) => parties.has(id) || named.has(id)),
    parties,
    voices: voicesOf(atlas, records, parties),
    adjacency: adjacencyOf(records),
  };
}

function countParties(records: readonly ClaimRecord[]): Map<ActorId, number> {
  const parties = new Map<ActorId, number>();
  for (const record of records) {
    for (const id of record.parties) parties.set(id, (parties.get(id) ?? 0) + 1);
  }
  return parties;
}

/** Actors that the dataset lists without any claim. */
const untiedOf = memoizeLast((atlas: Atlas): readonly Actor[] => {
  const mentioned = new Set<string>(atlas.records.flatMap((record) => mentions(record)));
  return atlas.dataset.actors.filter(({ id }) => !mentioned.has(id));
});

/** An actor without claims is shown while no filter asks something of claims, its kind is on, and the reader admits it. */
function untiedTest(filters: View['filters'], hidden: View['hidden'], only: View['only']): (actor: Actor) => boolean {
  const asksOfClaims = CLAUSES.some((clause) => clause.id !== 'kinds' && clause.active(filters));
  const admitted = isAdmitted(hidden, only);
  const off = new Set(filters.kinds.suspended ? [] : filters.kinds.off);
  return ({ id, kind }) => !asksOfClaims && admitted(id) && !off.has(kind);
}

function voicesOf(atlas: Atlas, records: readonly ClaimRecord[], parties: ReadonlyMap<ActorId, number>): Voice[] {
  const isParty = (id: SpeakerId) => {
    const actor = atlas.actorOf(id);
    return actor !== undefined && parties.has(actor.id);
  };
  const heard = new Map<SpeakerId, number>();
  for (const { claim } of records) {
    const speakers = new Set([claim.by, ...(claim.responses ?? []).map(({ by }) => by)]);
    for (const id of speakers) if (id !== undefined) heard.set(id, (heard.get(id) ?? 0) + 1);
  }
  return [...heard]
    .filter(([id]) => !isParty(id))
    .map(([id, claims]) => ({ id, name: atlas.nameOf(id), claims }))
    .sort((a, b) => b.claims - a.claims || a.name.localeCompare(b.name));
}

/** Every actor and source a claim names, in whatever part. */
export function mentions({ claim, parties }: ClaimRecord): readonly SpeakerId[] {
  const others = (claim.also ?? []).map(({ actor }) => actor);
  const responders = (claim.responses ?? []).map(({ by }) => by);
  const named = [...parties, ...others, ...responders, claim.by, claim.onBehalfOf, claim.place];
  return named.filter((id) => id !== undefined);
}
