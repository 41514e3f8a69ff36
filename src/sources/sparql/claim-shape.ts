import type { TimeAxis } from '../../graph/dates';
import type { Actor, Claim } from '../../model/dataset';
import type { ActorId, ClaimId, TypeId } from '../../model/ids';
import type { Sign } from '../../model/vocabulary';
import type { FacetId, FacetValues, TimeFilter } from '../../view/state';
import type { About, Ends } from '../graph-source';
import type { Term } from './engine';
import type { Fragment } from './fragment';

/** What a pattern of claims can bind beside the claim itself: its ends, and what it has exactly one of. */
export type ClaimPart = 'subject' | 'object' | 'type' | 'sign' | 'standing' | 'speaker' | 'kinds' | 'dating';

/** A piece of a pattern of claims: parts of the claim that must be bound for it, and what follows once they are. */
export interface Piece {
  readonly parts: readonly ClaimPart[];
  readonly pattern: Fragment;
  /** True where the pattern finds claims by itself: where no part is asked for, nothing else needs to bind them. */
  readonly bindsClaims?: boolean;
}

/** A facet of claims: how its values are told and how claims are restricted by them. */
export interface FacetShape<Id extends FacetId = FacetId> {
  /** Binds `variable`, or `?value`, to the value of a claim; where it has several, it has one solution with each. A claim without any has none. */
  readonly values: Piece & { readonly variable?: string };
  /** The values that a term bound to the variable stands for, several where it names a set; none where it is not understood. */
  valuesOf(term: Term): readonly FacetValues[Id][];
  /** What stands for claims without a value, and keeps only such claims; absent where all have one, or where they are nobody's. */
  readonly none?: { readonly value: FacetValues[Id]; readonly claims: Piece };
  /** Keeps the claims that pass when some values are off, each once. */
  passing(off: readonly FacetValues[Id][]): Piece;
}

/** The facets that a shape tells; of others nothing is counted, and filters by them are left out and named. */
export type FacetShapes = { readonly [Id in FacetId]?: FacetShape<Id> };

/** When claims stand on an axis of time. */
export interface DaysShape {
  /** Binds `?day` of each dated claim once: the first day of what its date covers, or the last where that has no first. */
  readonly days: Piece;
  /** A day, counted from 1970-01-01, as what `?day` can be compared with by `<`. */
  term(day: number): Fragment;
  /** The day that a term bound to `?day` stands for. */
  dayOf(term: Term): number | undefined;
  /** Keeps the claims that a filter lets pass, each once; it is in force and leaves something out. */
  passing(filter: TimeFilter): Piece;
}

/** The lines that claims draw, where some draw more than the one from subject to object. */
export interface FurtherShape {
  /** Binds `?near` and `?far` to the ends of every line of `?claim`, from the one to the other; only of those between some ends where these are given. */
  every(ends?: readonly Ends[]): Piece;
  /** Binds `?near` to one of some actors and `?far` to whom a line of `?claim` ties it, each line once, whichever way it goes; only to some others where these are given. */
  beside(near: readonly ActorId[], far?: readonly ActorId[]): Piece;
  /** Binds `?near` and `?far` to the actors of each of some pairs that a line of `?claim` ties, each pair once, whichever way it goes. */
  between(pairs: readonly Ends[]): Piece;
  /** Binds `?actor` to each party of `?claim` once. */
  readonly parties: Piece;
}

/**
 * How claims are said in an engine: everything that differs between our own RDF and that of others. It is made once for an
 * engine, when it knows its words and sources. Variables of its own begin with `_`, so that none is taken for another.
 */
export interface ClaimShape {
  readonly about: About;
  /** The variables that tell one claim from another: `?claim`, or `?subject ?type ?object` where a claim is no node. */
  readonly identity: Fragment;
  /** Binds each claim once, with the parts asked for (others may be bound too). */
  claims(parts: readonly ClaimPart[]): Fragment;
  /** Absent where no claim has any. */
  readonly further?: FurtherShape;
  /** Keeps the claims that none of some actors is party to, and those that only some are party to; without it, they are told by the ends of claims. */
  readonly byHand?: { without(ids: readonly ActorId[]): Piece; among(ids: readonly ActorId[]): Piece };
  readonly facets: FacetShapes;
  readonly days: { readonly [Axis in TimeAxis]?: DaysShape };
  /** Keeps the claims in whose words one word occurs that is folded and without blanks, each once; absent where claims cannot be restricted by words. */
  words?(word: string): Piece;
  /** Binds each actor once as `?actor` whose names hold all words, which are folded and without blanks. */
  named(words: readonly string[]): Fragment;
  /** Binds `?claims`, how many claims `?actor` is party to, where that is written; else it is counted. */
  readonly claimsOf?: Fragment;
  /** An actor as a term, and back: undefined for a term that is none. */
  actorTerm(id: ActorId): Fragment;
  actorOf(term: Term): ActorId | undefined;
  typeTerm(id: TypeId): Fragment;
  typeOf(term: Term): TypeId | undefined;
  /** The sign bound as `?sign`; without one, all claims are neutral. */
  signOf?(term: Term): Sign | undefined;
  /** An expression over what tells claims apart whose text orders them, and the id that such a text stands for, and back. */
  readonly key: Fragment;
  keyOf(id: ClaimId): string;
  idOf(key: string): ClaimId | undefined;
  /** Whole claims, and whole actors, in any order; what is not there is left out. */
  fetchClaims(ids: readonly ClaimId[], signal?: AbortSignal): Promise<readonly Claim[]>;
  fetchActors(ids: readonly ActorId[], signal?: AbortSignal): Promise<readonly Actor[]>;
}
