import type { Atlas } from '../graph/atlas';
import type { KindId } from '../model/ids';
import type { SetClause } from './filters/set-clauses';
import { passing } from './passing';
import type { FacetId, FacetValues, View } from './state';

/** How many claims each value of a facet has, given all the other filters. */
export function claimCounts<Id extends FacetId>(
  atlas: Atlas,
  view: View,
  clause: SetClause<Id>,
): ReadonlyMap<FacetValues[Id], number> {
  const counts = new Map<FacetValues[Id], number>();
  const given = passing(atlas, view.filters, view.hidden, view.only).without(clause.id);
  for (const record of given) {
    const values = clause.values(record, atlas);
    for (const value of values.length > 1 ? new Set(values) : values) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** How many actors of each kind take part in claims, given all filters but the one on kinds. */
export function actorCounts(atlas: Atlas, view: View): ReadonlyMap<KindId, number> {
  const given = passing(atlas, view.filters, view.hidden, view.only).without('kinds');
  const counts = new Map<KindId, number>();
  for (const id of new Set(given.flatMap(({ parties }) => parties))) {
    const { kind } = atlas.actors.get(id)!;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}
