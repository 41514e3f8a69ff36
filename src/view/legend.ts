import type { Atlas } from '../graph/atlas';
import { onOneLine } from '../lib/text';
import type { FamilyId, TypeId } from '../model/ids';
import type { Family } from '../model/vocabulary';
import { actorCounts, claimCounts } from './facets';
import { type SetClause, typeClause } from './filters/set-clauses';
import type { FacetId, FacetValues, SetFilters, View } from './state';

/** One value of a facet as the legend lists it; a value keeps its place whatever its count. */
export interface LegendRow<Id extends FacetId = FacetId> {
  readonly value: FacetValues[Id];
  readonly label: string;
  /** Claims that have the value, given all the other filters; for kinds, actors. */
  readonly count: number;
  readonly on: boolean;
  /** True when it is the only one on. */
  readonly alone: boolean;
}

/** A family of relations with those of its types that the dataset uses. */
export interface FamilyRows {
  readonly family: Family;
  readonly rows: readonly LegendRow<'types'>[];
  /** Claims of all its types, and of those that are on, given all the other filters. */
  readonly count: number;
  readonly onCount: number;
  readonly state: 'on' | 'off' | 'mixed';
  /** True when all of it is on and nothing else. */
  readonly alone: boolean;
}

/** The rows of a facet: every value the dataset has, in an order that no filter changes, and beyond them others that were not fetched. */
export function legendRows<Id extends FacetId>(
  atlas: Atlas,
  view: View,
  clause: SetClause<Id>,
  beyond: readonly FacetValues[Id][] = [],
): readonly LegendRow<Id>[] {
  const { [clause.id]: filter }: SetFilters = view.filters;
  const off = new Set<FacetValues[Id]>(filter.off);
  const counts: ReadonlyMap<FacetValues[FacetId], number> =
    clause.id === 'kinds' ? actorCounts(atlas, view) : claimCounts(atlas, view, clause);
  const all = withOthers(clause.all(atlas), beyond);
  const on = all.filter((value) => !off.has(value));
  return all.map((value) => ({
    value,
    label: onOneLine(named(clause.name(value, atlas), clause.id)),
    count: counts.get(value) ?? 0,
    on: !off.has(value),
    alone: on.length === 1 && on[0] === value && all.length > 1,
  }));
}

/** Some values and those of others that are not among them. */
export function withOthers<Value>(values: readonly Value[], others: readonly Value[]): readonly Value[] {
  const known = new Set(values);
  const more = others.filter((value) => !known.has(value));
  return more.length === 0 ? values : [...values, ...more];
}

/** The relation types in use, by family, in the order of the vocabulary; types with most claims first, those beyond last. */
export function familyRows(atlas: Atlas, view: View, beyond: readonly TypeId[] = []): readonly FamilyRows[] {
  const rows = legendRows(atlas, view, typeClause, beyond);
  const byFamily = new Map<FamilyId, LegendRow<'types'>[]>();
  for (const row of rows) {
    const { family } = atlas.lexicon.type(row.value);
    byFamily.set(family, [...(byFamily.get(family) ?? []), row]);
  }
  return atlas.lexicon.families.flatMap((family) => {
    const own = byFamily.get(family.id);
    return own ? [familyOf(family, own, rows)] : [];
  });
}

function familyOf(family: Family, rows: readonly LegendRow<'types'>[], all: readonly LegendRow<'types'>[]): FamilyRows {
  const on = rows.filter((row) => row.on);
  const state = on.length === rows.length ? 'on' : on.length === 0 ? 'off' : 'mixed';
  const others = all.filter((row) => row.on).length - on.length;
  const alone = state === 'on' && others === 0 && all.length > rows.length;
  return { family, rows, count: total(rows), onCount: total(on), state, alone };
}

function total(rows: readonly LegendRow[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}

const HEADWORDS: readonly FacetId[] = ['kinds', 'standings', 'sourcings'];

/** Kinds, standings and sourcings are headwords; the other names are written as they come. */
function named(name: string, id: FacetId): string {
  return HEADWORDS.includes(id) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
