import type { Atlas } from '../graph/atlas';
import { countByPair, countByParty } from '../graph/between';
import { Claims } from '../graph/claims';
import { listAt } from '../graph/lists';
import type { Network } from '../graph/network';
import { tally } from '../graph/tally';
import { type Bits, eachBit, hasBit } from '../lib/bits';
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

/** What the view lets through: the one subgraph that canvas, lists, timeline and export all read; worked out part by part as it is asked for. */
export class Shown {
  readonly claims: Claims;
  private readonly found: {
    drawable?: readonly number[];
    named?: Uint8Array;
    actors?: readonly Actor[];
    parties?: ReadonlyMap<ActorId, number>;
  } = {};
  private tied: Network | undefined;
  private byParty: Uint32Array | undefined;
  private heard: readonly Voice[] | undefined;

  constructor(
    private readonly atlas: Atlas,
    bits: Bits,
    /** Places of actors that are shown although they are in no claim. */
    private readonly untied: readonly number[],
  ) {
    this.claims = Claims.in(atlas, bits);
  }

  /** The pairs that shown claims tie, with how many each has. */
  get network(): Network {
    this.tied ??= { pairs: this.atlas.pairs, claims: countByPair(this.atlas, this.claims.bits) };
    return this.tied;
  }

  /** Of each actor by its place, how many shown claims it is party to. */
  get claimsOf(): Uint32Array {
    this.byParty ??= countByParty(this.atlas, this.claims.bits);
    return this.byParty;
  }

  /** How many shown claims an actor is party to. */
  claimsWith(id: ActorId): number {
    const place = this.atlas.placeOf(id);
    return place === undefined ? 0 : this.claimsOf[place]!;
  }

  /** The places of all actors that can be drawn: parties of shown claims, and who is shown without any. */
  get drawable(): readonly number[] {
    this.found.drawable ??= placesOf(this.claimsOf, this.untied);
    return this.found.drawable;
  }

  /** Actors that can be drawn, with the number of shown claims each is in. */
  get parties(): ReadonlyMap<ActorId, number> {
    const { dataset } = this.atlas;
    this.found.parties ??= new Map(
      this.drawable.map((place) => [dataset.actors[place]!.id, this.claimsOf[place]!] as const),
    );
    return this.found.parties;
  }

  /** Every actor that a shown claim names, as party, speaker, place or topic, in the dataset's order. */
  get actors(): readonly Actor[] {
    const { named } = this;
    this.found.actors ??= this.atlas.dataset.actors.filter((_, place) => named[place] === 1);
    return this.found.actors;
  }

  /** How many actors shown claims name. */
  get actorCount(): number {
    let count = 0;
    for (const is of this.named) count += is;
    return count;
  }

  /** True for an actor that a shown claim names. */
  names(id: ActorId): boolean {
    const place = this.atlas.placeOf(id);
    return place !== undefined && this.named[place] === 1;
  }

  get voices(): readonly Voice[] {
    this.heard ??= voicesOf(this.atlas, this);
    return this.heard;
  }

  private get named(): Uint8Array {
    if (!this.found.named) {
      this.found.named = namedIn(this.atlas, this.claims, this.claimsOf);
      for (const place of this.untied) this.found.named[place] = 1;
    }
    return this.found.named;
  }
}

/** Actors that are party to some claim, and others, by their places in ascending order. */
function placesOf(claimsOf: Uint32Array, others: readonly number[]): readonly number[] {
  const also = new Set(others);
  const places: number[] = [];
  for (let place = 0; place < claimsOf.length; place++) if (claimsOf[place]! > 0 || also.has(place)) places.push(place);
  return places;
}

/** Of every actor by its place 1 when some claims name it, as party, speaker, place or topic, and else 0. */
export function namedIn(atlas: Atlas, claims: Claims, claimsOf = countByParty(atlas, claims.bits)): Uint8Array {
  const named = new Uint8Array(claimsOf.length);
  for (let actor = 0; actor < named.length; actor++) if (claimsOf[actor]! > 0) named[actor] = 1;
  const { named: others } = atlas.columns;
  if (others) eachBit(claims.bits, (claim) => markAll(named, listAt(others, claim)));
  return named;
}

function markAll(marks: Uint8Array, places: Uint32Array) {
  for (const place of places) marks[place] = 1;
}

/** Derives what is shown; the same answer object for the same atlas and the same filters, hidden and only. */
export function shownOf(atlas: Atlas, { filters, hidden, only }: View): Shown {
  return remembered(atlas, filters, hidden, only);
}

const remembered = memoizeLast(
  (atlas: Atlas, filters: View['filters'], hidden: View['hidden'], only: View['only']): Shown => {
    const by = { filters, hidden, ...(only && { only }) };
    const { bits, clauses } = passing(atlas, by);
    // What nothing is left out of is the whole, of which most is known already.
    if (clauses.length === 0 && hidden.length === 0 && only === undefined) return wholeOf(atlas);
    return new Shown(atlas, bits, untiedShown(atlas, by));
  },
);

/** The places of actors that a view shows although no claim names them. */
export function untiedShown(
  atlas: Atlas,
  { filters, hidden, only }: Pick<View, 'filters' | 'hidden' | 'only'>,
): readonly number[] {
  const admitted = untiedTest(filters, hidden, only);
  return untiedIn(atlas).filter((place) => admitted(atlas.dataset.actors[place]!));
}

/** What all claims of a dataset show. */
export const wholeOf = memoizeLast((atlas: Atlas): Shown => new Shown(atlas, atlas.claims.bits, untiedIn(atlas)));

/** The places of actors that the dataset lists without any claim. */
const untiedIn = memoizeLast((atlas: Atlas): readonly number[] => {
  const named = namedIn(atlas, atlas.claims);
  return atlas.dataset.actors.flatMap((_, place) => (named[place] === 1 ? [] : [place]));
});

/** An actor without claims is shown while no filter asks something of claims, its kind is on, and the reader admits it. */
function untiedTest(filters: View['filters'], hidden: View['hidden'], only: View['only']): (actor: Actor) => boolean {
  const asksOfClaims = CLAUSES.some((clause) => clause.id !== 'kinds' && clause.active(filters));
  const admitted = isAdmitted(hidden, only);
  const off = new Set(filters.kinds.suspended ? [] : filters.kinds.off);
  return ({ id, kind }) => !asksOfClaims && admitted(id) && !off.has(kind);
}

function voicesOf(atlas: Atlas, shown: Shown): readonly Voice[] {
  const drawable = new Set(shown.drawable);
  const isParty = (id: SpeakerId) => {
    const place = atlas.placeOf(id);
    return place !== undefined && drawable.has(place);
  };
  return [...heardIn(atlas, shown.claims.bits)]
    .filter(([id]) => !isParty(id))
    .map(([id, claims]) => ({ id, name: atlas.nameOf(id), claims }))
    .sort((a, b) => b.claims - a.claims || a.name.localeCompare(b.name));
}

/** Of everyone heard in some claims, how many of them they say or answer. */
function heardIn({ columns, record }: Atlas, bits: Bits): ReadonlyMap<SpeakerId, number> {
  const heard = new Map<SpeakerId, number>();
  const { codes, values } = columns.speakers;
  tally(codes, values.length, bits).forEach((count, code) => {
    const id = values[code];
    if (id !== undefined && count > 0) heard.set(id, count);
  });
  for (const claim of columns.answered) {
    if (!hasBit(bits, claim)) continue;
    const { by, responses = [] } = record(claim).claim;
    const others = new Set(responses.map((response) => response.by).filter((id) => id !== by));
    for (const id of others) heard.set(id, (heard.get(id) ?? 0) + 1);
  }
  return heard;
}
