import type { Atlas } from '../../graph/atlas';
import type { ClaimRecord } from '../../graph/record';
import { memoizeLast } from '../../lib/memoize';
import { STANDINGS } from '../../model/standing';
import type { Sign } from '../../model/vocabulary';
import { type FacetId, type FacetValues, NOBODY, type SetFilter, type SetFilters, type Speaker } from '../state';
import { SIGN_LABELS, STANDING_LABELS } from '../words';
import { type Clause, filtersSomething, only, without } from './clause';

/** A clause over named values of a claim: it passes when each of its values (or any, for `some`) is on. */
export interface SetClause<Id extends FacetId = FacetId> extends Clause {
  readonly id: Id;
  values(record: ClaimRecord, atlas: Atlas): readonly FacetValues[Id][];
  name(value: FacetValues[Id], atlas: Atlas): string;
  /** Every value that the dataset's claims have, in the order of the legend, which no filter changes. */
  all(atlas: Atlas): readonly FacetValues[Id][];
}

interface FacetNature<Id extends FacetId> extends Pick<SetClause<Id>, 'id' | 'label' | 'values' | 'name'> {
  readonly passes?: 'every' | 'some';
  /** The order of the values; those with most claims first when absent. */
  order?(atlas: Atlas): readonly FacetValues[Id][];
}

const FEW = 3;

function setClause<Id extends FacetId>({ passes = 'every', order, ...nature }: FacetNature<Id>): SetClause<Id> {
  const { id, values, name } = nature;
  const filterOf = (filters: SetFilters): SetFilter<FacetValues[Id]> => filters[id];
  const all = memoizeLast((atlas: Atlas) => {
    const totals = totalsOf(atlas, values);
    if (order) return order(atlas).filter((value) => totals.has(value));
    return [...totals].sort(([, a], [, b]) => b - a).map(([value]) => value);
  });
  return {
    ...nature,
    all,
    active: (filters) => filtersSomething(filterOf(filters)),
    test: (filters, atlas) => {
      const off = new Set(filterOf(filters).off);
      const isOn = (value: FacetValues[Id]) => !off.has(value);
      return (record) => values(record, atlas)[passes](isOn);
    },
    describe: (filters, atlas) => {
      const { off } = filterOf(filters);
      const on = all(atlas).filter((value) => !off.includes(value));
      const named = (some: readonly FacetValues[Id][]) => some.map((value) => name(value, atlas));
      return off.length > on.length && on.length > 0 && on.length <= FEW ? only(named(on)) : without(named(off));
    },
  };
}

/** How many claims have each value, in the order of their first claims. */
function totalsOf<Value>(atlas: Atlas, values: (record: ClaimRecord, atlas: Atlas) => readonly Value[]) {
  const totals = new Map<Value, number>();
  for (const record of atlas.records) {
    for (const value of values(record, atlas)) totals.set(value, (totals.get(value) ?? 0) + 1);
  }
  return totals;
}

export const typeClause = setClause({
  id: 'types',
  label: 'Relations',
  values: ({ type }) => [type.id],
  name: (id, { lexicon }) => lexicon.type(id).label,
});

const SIGN_ORDER: readonly Sign[] = [-1, 1, 0];

export const signClause = setClause({
  id: 'signs',
  label: 'Sign',
  values: ({ sign }) => [sign],
  name: (sign) => SIGN_LABELS[sign],
  order: () => SIGN_ORDER,
});

export const standingClause = setClause({
  id: 'standings',
  label: 'Standing',
  values: ({ standing }) => [standing],
  name: (standing) => STANDING_LABELS[standing].toLowerCase(),
  order: () => STANDINGS,
});

/** An actor whose kind is off takes its claims along; a speaker of that kind is still heard. */
export const kindClause = setClause({
  id: 'kinds',
  label: 'Actors',
  values: ({ parties }, { actors }) => [...new Set(parties.map((id) => actors.get(id)!.kind))],
  name: (id, { lexicon }) => lexicon.kind(id).label.toLowerCase(),
  order: ({ lexicon }) => lexicon.kinds.map(({ id }) => id),
});

/** Who says the claim, not who answers it. */
export const speakerClause = setClause({
  id: 'speakers',
  label: 'According to',
  values: ({ claim }): readonly Speaker[] => [claim.by ?? NOBODY],
  name: (speaker, { nameOf }) => (speaker === NOBODY ? 'heard only as denied' : nameOf(speaker)),
});

/** A claim said in two sources stays while one of them is on. */
export const sourceClause = setClause({
  id: 'sources',
  label: 'Sources',
  values: ({ claim }) => [...new Set(claim.evidence.map(({ source }) => source))],
  name: (id, { sources }) => sources.get(id)?.title ?? id,
  order: ({ dataset }) => dataset.sources.map(({ id }) => id),
  passes: 'some',
});
