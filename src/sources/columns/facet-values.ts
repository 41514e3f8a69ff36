import type { Atlas } from '../../graph/atlas';
import {
  countValues,
  kindClause,
  type SetClause,
  signClause,
  sourceClause,
  sourcingClause,
  speakerClause,
  standingClause,
  tallied,
  typeClause,
} from '../../view/filters/set-clauses';
import { passing } from '../../view/passing';
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
  const column = CLAUSES[id].column(atlas);
  const totals = countValues(column, tallied(column, passing(atlas, restriction).without(id)));
  const counts = [...totals].map(([value, claims]) => ({ value, claims }));
  return byClaims(counts, ({ value }) => String(value));
}
