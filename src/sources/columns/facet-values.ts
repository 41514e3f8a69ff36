import type { Atlas } from '../../graph/atlas';
import { claimCounts } from '../../view/facets';
import {
  kindClause,
  type SetClause,
  signClause,
  sourceClause,
  sourcingClause,
  speakerClause,
  standingClause,
  typeClause,
} from '../../view/filters/set-clauses';
import type { FacetId } from '../../view/state';
import type { FacetCount, Restriction } from '../graph-source';
import { byClaims } from './page';

const CLAUSES: { readonly [Id in FacetId]: SetClause<Id> } = {
  types: typeClause,
  signs: signClause,
  standings: standingClause,
  kinds: kindClause,
  speakers: speakerClause,
  sources: sourceClause,
  sourcings: sourcingClause,
};

/** Every facet, in the order of the legend. */
export const FACETS: readonly FacetId[] = Object.values(CLAUSES).map(({ id }) => id);

/** The values of a facet that some claims have, given all other filters; those with most claims first. */
export function facetCounts<Id extends FacetId>(
  atlas: Atlas,
  id: Id,
  restriction: Restriction,
): readonly FacetCount<Id>[] {
  const counts = [...claimCounts(atlas, restriction, CLAUSES[id])].map(([value, claims]) => ({ value, claims }));
  return byClaims(counts, ({ value }) => String(value));
}
