import type { Atlas } from '../../graph/atlas';
import type { Coded, Columns } from '../../graph/columns';
import { tally } from '../../graph/tally';
import { bitsByCode } from '../../lib/bits';
import { memoizeLast } from '../../lib/memoize';
import { STANDINGS } from '../../model/standing';
import type { Sign } from '../../model/vocabulary';
import { SIGN_LABELS, STANDING_LABELS } from '../../model/words';
import { type FacetId, type FacetValues, NOBODY, type SetFilter, type SetFilters, type Speaker } from '../state';
import { SOURCING_LABELS } from '../words';
import { type Clause, filtersSomething, only, without } from './clause';
import { SOURCINGS, sourcingOf } from './sourcings';
import { isUnnamed } from './unnamed';

/** A clause over named values of a claim: it passes when each of its values (or any, for `some`) is on. */
export interface SetClause<Id extends FacetId = FacetId> extends Clause {
  readonly id: Id;
  /** The values of each claim: usually one. */
  column(atlas: Atlas): Coded<readonly FacetValues[Id][]>;
  /** Of each code of the column 1 when claims that have it pass, else 0. */
  lets(filters: SetFilters, atlas: Atlas): Uint8Array;
  name(value: FacetValues[Id], atlas: Atlas): string;
  /** Every value that the dataset's claims have, in the order of the legend, which no filter changes. */
  all(atlas: Atlas): readonly FacetValues[Id][];
}

interface FacetNature<Id extends FacetId> extends Pick<SetClause<Id>, 'id' | 'label' | 'name'> {
  /** `base` is the atlas in which everybody stands alone. */
  values(columns: Columns, base: Atlas): Coded<readonly FacetValues[Id][]>;
  readonly passes?: 'every' | 'some';
  /** The order of the values; those with most claims first when absent. */
  order?(atlas: Atlas): readonly FacetValues[Id][];
  /** What some values together are called, where they have a name of their own. */
  together?(values: readonly FacetValues[Id][], atlas: Atlas): string | undefined;
}

const FEW = 3;

function setClause<Id extends FacetId>({
  passes = 'every',
  order,
  values,
  together,
  ...nature
}: FacetNature<Id>): SetClause<Id> {
  const { id, name } = nature;
  const filterOf = (filters: SetFilters): SetFilter<FacetValues[Id]> => filters[id];
  const ofColumns = memoizeLast(values);
  const column = (atlas: Atlas) => ofColumns(atlas.columns, atlas.unfolded ?? atlas);
  const all = memoizeLast((atlas: Atlas) => {
    const totals = countValues(column(atlas), tallied(column(atlas), atlas.claims.bits));
    if (order) return order(atlas).filter((value) => totals.has(value));
    return [...totals].sort(([, a], [, b]) => b - a).map(([value]) => value);
  });
  const on = (filter: SetFilter<FacetValues[Id]>, atlas: Atlas) => {
    const off = new Set(filter.off);
    return Uint8Array.from(column(atlas).values, (set) => Number(set[passes]((value) => !off.has(value))));
  };
  const passing = memoizeLast((filter: SetFilter<FacetValues[Id]>, atlas: Atlas) =>
    bitsByCode(column(atlas).codes, on(filter, atlas)),
  );
  return {
    ...nature,
    column,
    lets: (filters, atlas) => on(filterOf(filters), atlas),
    all,
    active: (filters) => filtersSomething(filterOf(filters)),
    passes: (filters, atlas) => passing(filterOf(filters), atlas),
    describe: (filters, atlas) => {
      const { off } = filterOf(filters);
      const left = new Set(off);
      const on = all(atlas).filter((value) => !left.has(value));
      const named = (some: readonly FacetValues[Id][]) => some.map((value) => name(value, atlas));
      const called = on.length > 0 && together?.(on, atlas);
      if (called) return only([called]);
      return off.length > on.length && on.length > 0 && on.length <= FEW ? only(named(on)) : without(named(off));
    },
  };
}

/** How many of some claims have each code of a column. */
export function tallied({ codes, values }: Coded<unknown>, bits: Uint32Array): Uint32Array {
  return tally(codes, values.length, bits);
}

/** How many claims have each value, given how many have each set of values. */
export function countValues<Value>(
  { values }: Coded<readonly Value[]>,
  counts: Uint32Array,
): ReadonlyMap<Value, number> {
  const totals = new Map<Value, number>();
  values.forEach((set, code) => {
    const count = counts[code]!;
    if (count > 0) for (const value of set) totals.set(value, (totals.get(value) ?? 0) + count);
  });
  return totals;
}

/** A column with one value a claim, as one with a set of values. */
function alone<Value, Single>(
  { codes, values }: Coded<Value>,
  asValue: (value: Value) => Single,
): Coded<readonly Single[]> {
  return { codes, values: values.map((value) => [asValue(value)]) };
}

export const typeClause = setClause({
  id: 'types',
  label: 'Relations',
  values: ({ types }) => alone(types, ({ id }) => id),
  name: (id, { lexicon }) => lexicon.type(id).label,
});

const SIGN_ORDER: readonly Sign[] = [-1, 1, 0];

export const signClause = setClause({
  id: 'signs',
  label: 'Sign',
  values: ({ signs }) => alone(signs, (sign) => sign),
  name: (sign) => SIGN_LABELS[sign],
  order: () => SIGN_ORDER,
});

export const standingClause = setClause({
  id: 'standings',
  label: 'Standing',
  values: ({ standings }) => alone(standings, (standing) => standing),
  name: (standing) => STANDING_LABELS[standing].toLowerCase(),
  order: () => STANDINGS,
});

/** An actor whose kind is off takes its claims along; a speaker of that kind is still heard. */
export const kindClause = setClause({
  id: 'kinds',
  label: 'Actors',
  values: ({ kinds }) => kinds,
  name: (id, { lexicon }) => lexicon.kind(id).label.toLowerCase(),
  order: ({ lexicon }) => lexicon.kinds.map(({ id }) => id),
});

/** Who says the claim, not who answers it. */
export const speakerClause = setClause({
  id: 'speakers',
  label: 'According to',
  values: ({ speakers }) => alone(speakers, (by): Speaker => by ?? NOBODY),
  name: (speaker, { nameOf }) => (speaker === NOBODY ? 'heard only as denied' : nameOf(speaker)),
  together: (speakers, atlas) => (isAllUnnamed(speakers, atlas) ? 'unnamed speakers' : undefined),
});

/** True for exactly those speakers of a dataset who have no name. */
function isAllUnnamed(speakers: readonly Speaker[], atlas: Atlas): boolean {
  const unnamed = speakerClause.all(atlas).filter((speaker) => isUnnamed(speaker, atlas));
  return unnamed.length === speakers.length && speakers.every((speaker) => isUnnamed(speaker, atlas));
}

/** A claim said in two sources stays while one of them is on. */
export const sourceClause = setClause({
  id: 'sources',
  label: 'Sources',
  values: ({ sources }) => sources,
  name: (id, { sources }) => sources.get(id)?.title ?? id,
  order: ({ dataset }) => dataset.sources.map(({ id }) => id),
  passes: 'some',
});

/** On how many sources the tie of a claim rests, whichever of its claims are shown and whoever stands as one. */
export const sourcingClause = setClause({
  id: 'sourcings',
  label: 'Rests on',
  values: (_, base) => sourcingOf(base),
  name: (sourcing) => SOURCING_LABELS[sourcing].toLowerCase(),
  order: () => SOURCINGS,
  together: ([one, other]) => (other ? undefined : one === 'single' ? 'a single source' : 'several sources'),
});
