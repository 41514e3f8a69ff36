import type { Atlas } from '../graph/atlas';
import { countByParty } from '../graph/between';
import type { KindId } from '../model/ids';
import { countValues, type SetClause } from './filters/set-clauses';
import { passing } from './passing';
import type { FacetId, FacetValues, View } from './state';

/** How many claims each value of a facet has, given all the other filters. */
export function claimCounts<Id extends FacetId>(
  atlas: Atlas,
  view: Pick<View, 'filters' | 'hidden' | 'only'>,
  clause: SetClause<Id>,
): ReadonlyMap<FacetValues[Id], number> {
  return countValues(clause.column(atlas), passing(atlas, view).counts(clause));
}

/** How many actors of each kind take part in claims, given all filters but the one on kinds. */
export function actorCounts(atlas: Atlas, view: View): ReadonlyMap<KindId, number> {
  const claims = countByParty(atlas, passing(atlas, view).without('kinds'));
  const counts = new Map<KindId, number>();
  atlas.dataset.actors.forEach(({ kind }, place) => {
    if (claims[place]! > 0) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  });
  return counts;
}
