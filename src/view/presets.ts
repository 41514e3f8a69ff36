import type { Atlas } from '../graph/atlas';
import { onlyValues } from './commands';
import { claimCounts } from './facets';
import { filtersSomething } from './filters/clause';
import { type SetClause, sourcingClause, speakerClause, standingClause } from './filters/set-clauses';
import { isUnnamed } from './filters/unnamed';
import type { FacetId, FacetValues, SetFilter, SetFilters, View } from './state';

/** A filter of one click: it leaves only some values of a facet on, and a second click brings all back. */
export interface Preset {
  readonly id: string;
  readonly label: string;
  /** What it lets through, in a sentence. */
  readonly explanation: string;
  /** How many claims it lets through, given all filters but the one it sets. */
  count(atlas: Atlas, view: View): number;
  isOn(atlas: Atlas, view: View): boolean;
  /** True in a dataset all of which it lets through, or nothing. */
  isIdle(atlas: Atlas): boolean;
  toggle(view: View, atlas: Atlas): View;
}

interface PresetNature<Id extends FacetId> extends Pick<Preset, 'id' | 'label' | 'explanation'> {
  readonly clause: SetClause<Id>;
  /** True for a value that stays on. */
  keeps(value: FacetValues[Id], atlas: Atlas): boolean;
}

function preset<Id extends FacetId>({ clause, keeps, ...words }: PresetNature<Id>): Preset {
  const kept = (atlas: Atlas) => clause.all(atlas).filter((value) => keeps(value, atlas));
  return {
    ...words,
    count: (atlas, view) => {
      const counts = claimCounts(atlas, view, clause);
      return kept(atlas).reduce((sum, value) => sum + (counts.get(value) ?? 0), 0);
    },
    isOn: (atlas, view) => {
      const filters: SetFilters = view.filters;
      const filter: SetFilter<FacetValues[Id]> = filters[clause.id];
      const off = new Set(filter.off);
      return filtersSomething(filter) && clause.all(atlas).every((value) => off.has(value) !== keeps(value, atlas));
    },
    isIdle: (atlas) => [0, clause.all(atlas).length].includes(kept(atlas).length),
    toggle: (view, atlas) => onlyValues(view, clause.id, kept(atlas), clause.all(atlas)),
  };
}

/** The filters of one click beside the list of disputes. */
export const PRESETS: readonly Preset[] = [
  preset({
    id: 'disputed',
    label: 'Disputed only',
    explanation: 'Claims that somebody denies or disputes, heard only as denied included.',
    clause: standingClause,
    keeps: (standing) => standing === 'disputed' || standing === 'denied-only',
  }),
  preset({
    id: 'undisputed',
    label: 'Undisputed only',
    explanation: 'Claims by a named speaker that nobody heard here denies.',
    clause: standingClause,
    keeps: (standing) => standing === 'undisputed',
  }),
  preset({
    id: 'anonymous',
    label: 'Anonymous only',
    explanation: 'Claims on the word of unnamed speakers alone, disputed ones included.',
    clause: speakerClause,
    keeps: isUnnamed,
  }),
  preset({
    id: 'single',
    label: 'Single source only',
    explanation: 'Claims whose tie is read in no more than one source.',
    clause: sourcingClause,
    keeps: (sourcing) => sourcing === 'single',
  }),
];
