import { fold } from '../../lib/text';
import type { ActorId, TypeId } from '../../model/ids';
import type { Clause } from '../../view/filters/clause';
import { CLAUSES } from '../../view/filters/clauses';
import { isAdmitted } from '../../view/passing';
import type { FacetId, FacetValues, Filters, SetFilter, SetFilters } from '../../view/state';
import type { Restriction } from '../graph-source';
import type { ClaimPart, ClaimShape, FacetShapes, Piece } from './claim-shape';
import { type Fragment, NOTHING, sparql } from './fragment';
import { list } from './terms';

/** What a restriction asks of claims, and what of it a shape cannot ask for. */
export interface Restricted {
  readonly pieces: readonly Piece[];
  readonly leftOut: readonly string[];
}

/** The pieces of a restriction; one facet may be left out, whose values are counted. */
export function restricted(shape: ClaimShape, { filters, hidden, only }: Restriction, except?: FacetId): Restricted {
  const active = CLAUSES.filter((clause) => clause.id !== except && clause.active(filters));
  const found = active.map((clause) => ({ clause, pieces: piecesOf(shape, clause.id, filters) }));
  return {
    pieces: [...byHand(shape, hidden, only), ...found.flatMap(({ pieces }) => pieces ?? [])],
    leftOut: found.filter(({ pieces }) => !pieces).map(({ clause }) => `the filter “${clause.label}”`),
  };
}

function piecesOf(shape: ClaimShape, id: Clause['id'], filters: Filters): readonly Piece[] | undefined {
  if (id === 'text') {
    const { words } = shape;
    return words && wordsIn(filters.text.text).map((word) => words(word));
  }
  if (id === 'time') {
    const days = shape.days[filters.time.axis];
    return days && [days.passing(filters.time)];
  }
  return facetPieces(shape, id, filters);
}

function facetPieces<Id extends FacetId>(
  { facets }: Pick<ClaimShape, 'facets'>,
  id: Id,
  filters: SetFilters,
): readonly Piece[] | undefined {
  const facet: FacetShapes[Id] = facets[id];
  const filter: SetFilter<FacetValues[Id]> = filters[id];
  return facet && [facet.passing(filter.off)];
}

/** False where no claim of some actors, and of a type, can pass: they are out by hand, or it is off. Conditions that contradict each other are too much for some engines. */
export function isPossible({ filters, hidden, only }: Restriction, ids: readonly ActorId[], type?: TypeId): boolean {
  const { off, suspended } = filters.types;
  const isOff = type !== undefined && !suspended && off.includes(type);
  return !isOff && ids.every(isAdmitted(hidden, only));
}

/** The words of a text that is searched for: folded and without blanks. */
export function wordsIn(text: string): readonly string[] {
  return fold(text).split(/\s+/).filter(Boolean);
}

function byHand(shape: ClaimShape, hidden: readonly ActorId[], only: readonly ActorId[] | undefined): readonly Piece[] {
  const { without, among } = shape.byHand ?? byEnds(shape);
  return [...(only ? [among(only)] : []), ...(hidden.length > 0 ? [without(hidden)] : [])];
}

function byEnds({ actorTerm }: ClaimShape): NonNullable<ClaimShape['byHand']> {
  const parts: readonly ClaimPart[] = ['subject', 'object'];
  const terms = (ids: readonly ActorId[]) => list(ids.map(actorTerm));
  return {
    without: (ids) => ({
      parts,
      pattern: sparql`FILTER(?subject NOT IN (${terms(ids)}) && ?object NOT IN (${terms(ids)}))`,
    }),
    among: (ids) => ({
      parts,
      pattern:
        ids.length === 0
          ? sparql`FILTER(false)`
          : sparql`FILTER(?subject IN (${terms(ids)}) && ?object IN (${terms(ids)}))`,
    }),
  };
}

/** Binds the claims that some pieces keep, with the parts asked for; what finds claims by itself comes before what takes some away. */
export function claimsWhere(shape: ClaimShape, pieces: readonly Piece[], parts: readonly ClaimPart[] = []): Fragment {
  const needed = [...new Set([...parts, ...pieces.flatMap((piece) => piece.parts)])];
  const finding = pieces.filter(({ bindsClaims }) => bindsClaims);
  const others = pieces.filter(({ bindsClaims }) => !bindsClaims);
  const claims = needed.length === 0 && finding.length > 0 ? NOTHING : shape.claims(needed);
  return sparql`${finding.map(({ pattern }) => pattern)}
${claims}
${others.map(({ pattern }) => pattern)}`;
}
