import type { FacetId } from '../state';
import type { Clause } from './clause';
import {
  kindClause,
  type SetClause,
  signClause,
  sourceClause,
  sourcingClause,
  speakerClause,
  standingClause,
  typeClause,
} from './set-clauses';
import { textClause } from './text-clause';
import { timeClause } from './time-clause';

/** The filters on facets, in the order of the legend. */
export const SET_CLAUSES: readonly SetClause[] = [
  typeClause,
  signClause,
  standingClause,
  kindClause,
  speakerClause,
  sourceClause,
  sourcingClause,
];

/** Every filter there is, in the order of the legend; a claim is shown when all active ones let it pass. */
export const CLAUSES: readonly Clause[] = [...SET_CLAUSES, textClause, timeClause];

/** True for a filter on a facet. */
export function isFacet(id: Clause['id']): id is FacetId {
  return SET_CLAUSES.some((clause) => clause.id === id);
}
