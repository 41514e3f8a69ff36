import fc from 'fast-check';
import type { Atlas } from '../../src/graph/atlas';
import { atlasOf } from '../../src/graph/atlas';
import { TIME_AXES } from '../../src/graph/dates';
import { dayOf } from '../../src/model/edtf';
import { STANDINGS } from '../../src/model/standing';
import { DEFAULT_VIEW, type Filters, NOBODY, type SetFilter, type Speaker, type View } from '../../src/view/state';
import { shippedDatasets } from '../support/shipped';
import { standardVocabulary } from '../support/vocabulary';
import { anyAtlas } from './any-atlas';

/** The worked example, opened. */
export const sel: Atlas = atlasOf(new Map(shippedDatasets()).get('harbour-of-sel')!, standardVocabulary);

function setFilter<Value>(values: readonly Value[]): fc.Arbitrary<SetFilter<Value>> {
  return fc.record({
    off: fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 3, arbitrary: fc.subarray([...values]) }),
    suspended: fc.boolean(),
  });
}

/** Mostly days of the worked example, and now and then any that a date can name, years before 0 included. */
const day = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 13_000, max: 18_400 }) },
  { weight: 1, arbitrary: fc.integer({ min: dayOf(-9999, 1, 1), max: dayOf(9999, 12, 31) }) },
);

const timeFilter = fc.record(
  {
    axis: fc.constantFrom(...TIME_AXES),
    from: day,
    to: day,
    undated: fc.constantFrom('keep', 'drop'),
    unsure: fc.constantFrom('keep', 'drop'),
    suspended: fc.boolean(),
  },
  { requiredKeys: ['axis', 'undated', 'unsure', 'suspended'] },
);

/** Filters over the values of a dataset, some suspended, some on nothing. */
export function anyFilters({ dataset, lexicon }: Atlas): fc.Arbitrary<Filters> {
  const speakers: Speaker[] = [...dataset.claims].map(({ by }) => by ?? NOBODY);
  return fc.record({
    types: setFilter(lexicon.types.map(({ id }) => id)),
    signs: setFilter([-1, 0, 1] as const),
    standings: setFilter(STANDINGS),
    kinds: setFilter(lexicon.kinds.map(({ id }) => id)),
    speakers: setFilter([...new Set(speakers)]),
    sources: setFilter(dataset.sources.map(({ id }) => id)),
    sourcings: setFilter(['single', 'several'] as const),
    text: fc.record({ text: fc.constantFrom('', ' ', 'sel', 'ORVANE', 'salt guard', 'zz'), suspended: fc.boolean() }),
    time: timeFilter,
  });
}

/** Any dataset, opened, and any view of it. */
export function anyAtlasInView(extent: Parameters<typeof anyAtlas>[0] = {}): fc.Arbitrary<InView> {
  return anyAtlas(extent).chain((atlas) => anyView(atlas).map((view) => ({ atlas, view })));
}

export interface InView {
  readonly atlas: Atlas;
  readonly view: View;
}

/** A view with any filters and actors hidden or singled out by hand. */
export function anyView(atlas: Atlas): fc.Arbitrary<View> {
  const ids = atlas.dataset.actors.map(({ id }) => id);
  const few = fc.subarray(ids, { maxLength: Math.min(3, ids.length) });
  const many = fc.subarray(ids, { minLength: Math.floor(ids.length / 2) });
  return fc
    .tuple(anyFilters(atlas), few, fc.option(many, { nil: undefined, freq: 3 }))
    .map(([filters, hidden, only]) => ({ ...DEFAULT_VIEW, filters, hidden, ...(only && { only }) }));
}
