import type { TimeAxis } from '../graph/dates';
import type { Actor, Claim, Source } from '../model/dataset';
import type { ActorId, ClaimId, TypeId } from '../model/ids';
import type { Lexicon } from '../model/lexicon';
import type { Sign } from '../model/vocabulary';
import type { FacetId, FacetValues, View } from '../view/state';

/** What of a view decides which claims pass. */
export type Restriction = Pick<View, 'filters' | 'hidden' | 'only'>;

/** What a source answers, and how far it goes. */
export interface Answer<Value> {
  readonly value: Value;
  /** How many there are altogether where `value` holds only the first of them. */
  readonly of?: number;
  /** What of the restriction this source cannot ask for and so did not: `the filter “Rests on”`. */
  readonly leftOut: readonly string[];
  /** Why there may be more than is told, in a sentence. */
  readonly partial?: string;
  /** When it was answered, in milliseconds since 1970. */
  readonly at: number;
}

/** What a source is and can do. */
export interface About {
  readonly title: string;
  readonly actors: number;
  readonly claims: number;
  /** The facets whose values it counts and restricts by. */
  readonly facets: readonly FacetId[];
  readonly axes: readonly TimeAxis[];
  /** Whether claims can be restricted by words. */
  readonly words: boolean;
  readonly lexicon: Lexicon;
  readonly sources: readonly Source[];
}

export interface FoundActor {
  readonly actor: Actor;
  /** Claims that it is party to. */
  readonly claims: number;
}

export interface FacetCount<Id extends FacetId = FacetId> {
  readonly value: FacetValues[Id];
  readonly claims: number;
}

/** What an actor is tied to: before anything is fetched. */
export interface Neighbours {
  /** Of each type that ties it to somebody the claims, each once, and the different actors at their other ends. */
  readonly byType: readonly { readonly type: TypeId; readonly claims: number; readonly actors: number }[];
  /** Those with most claims first; an actor is its own neighbour where a claim ties it to itself. */
  readonly strongest: readonly { readonly id: ActorId; readonly claims: number }[];
}

/** Two actors, an actor with itself included, whichever way their claims go. */
export type Ends = readonly [ActorId, ActorId];

export interface PairCount {
  readonly ends: Ends;
  readonly claims: number;
}

/** Claims with the actors that they name, whoever says or answers them included. */
export interface Fetched {
  readonly claims: readonly Claim[];
  readonly actors: readonly Actor[];
}

/** The next claims between two actors: so many, after one of them or from the first. */
export interface PairPage extends Page<ClaimId> {
  readonly ends: Ends;
}

/** Which claims tie two actors: the ids of a page of them, in the order in which a source sorts them. */
export interface PairClaims {
  readonly ends: Ends;
  readonly ids: readonly ClaimId[];
  /** How many tie them altogether. */
  readonly of: number;
  /** Why there may be more than is told, in a sentence. */
  readonly partial?: string;
}

/** Claims of several pairs: one that ties several of them stands there once. */
export interface FetchedPairs extends Fetched {
  /** In the order in which they were asked for. */
  readonly pairs: readonly PairClaims[];
}

/** A span of days from 1970-01-01, first and last included, with the claims of each sign whose time begins in it. */
export interface BinCount {
  readonly from: number;
  readonly to: number;
  readonly claims: Readonly<Record<Sign, number>>;
}

/** Days, counted from 1970-01-01, that part time into spans: from each to before the next. */
export type Cuts = readonly number[];

export interface Bins {
  readonly bins: readonly BinCount[];
  /** Claims without a date on the axis, by sign. */
  readonly undated: Readonly<Record<Sign, number>>;
  /** The first and the last day that any of the claims begins at; absent where none is dated, or only by what is open. */
  readonly extent?: readonly [number, number];
}

/** How much of a list is asked for. */
export interface Page<Key = string> {
  readonly limit: number;
  /** Only what comes after this one: the id of an actor or a claim, a value of a facet as text, the `pairKey` of two ends. */
  readonly after?: Key;
}

/**
 * Where claims are asked for: columns in memory, or an engine. Each answers the same to the same question, in lists whose equals
 * stand in any order. A question is given up by its signal and then rejects with an `AbortError`; what an engine fails at rejects
 * with an `EngineError`.
 */
export interface GraphSource {
  readonly label: string;
  about(signal?: AbortSignal): Promise<About>;
  /** Actors in whose name, short name or aliases each word occurs, whatever its case and accents; those with most claims first. */
  search(words: string, page: Page, signal?: AbortSignal): Promise<Answer<readonly FoundActor[]>>;
  actor(id: ActorId, signal?: AbortSignal): Promise<Answer<FoundActor | undefined>>;
  /** How many claims pass and how many actors are party to them. */
  count(
    restriction: Restriction,
    signal?: AbortSignal,
  ): Promise<Answer<{ readonly claims: number; readonly actors: number }>>;
  /** How many claims have each value of a facet, given all other filters; those with most claims first. */
  facet<Id extends FacetId>(
    id: Id,
    restriction: Restriction,
    page: Page,
    signal?: AbortSignal,
  ): Promise<Answer<readonly FacetCount<Id>[]>>;
  /** What ties an actor to whom; with a type, among claims of that type only. `of` tells how many neighbours there are. */
  neighbours(
    id: ActorId,
    restriction: Restriction,
    options: Page & { readonly type?: TypeId },
    signal?: AbortSignal,
  ): Promise<Answer<Neighbours>>;
  /** The pairs with most claims. */
  strongest(restriction: Restriction, page: Page, signal?: AbortSignal): Promise<Answer<readonly PairCount[]>>;
  /** A page of the claims of each of some pairs, every pair at most once; what is partial of one is told of it and of the answer. */
  claims(pairs: readonly PairPage[], restriction: Restriction, signal?: AbortSignal): Promise<Answer<FetchedPairs>>;
  /** Shortest ways from one actor to another over claims in any direction, at most so many hops long: all of the same length, as actors from end to end. */
  paths(
    ends: Ends,
    restriction: Restriction,
    options: Page & { readonly hops: number },
    signal?: AbortSignal,
  ): Promise<Answer<readonly (readonly ActorId[])[]>>;
  bins(axis: TimeAxis, cuts: Cuts, restriction: Restriction, signal?: AbortSignal): Promise<Answer<Bins>>;
  close(): void;
}
