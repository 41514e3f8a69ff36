import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atlasOf } from '../../src/graph/atlas';
import type { ClaimRecord } from '../../src/graph/record';
import { describeFilters } from '../../src/view/describe';
import { readView, writeView } from '../../src/view/permalink';
import { PRESETS } from '../../src/view/presets';
import { shownOf } from '../../src/view/shown';
import { DEFAULT_VIEW } from '../../src/view/state';
import { storyOf } from '../../src/view/story';
import { shippedDatasets } from '../support/shipped';
import { standardVocabulary } from '../support/vocabulary';
import { anyAtlasInView, sel } from './any-view';
import { idsOf, naiveSourcing } from './naive-filter';

const article = atlasOf(new Map(shippedDatasets()).get('pakistan-ttp-2024')!, standardVocabulary);

/** What each preset lets through, said as plainly as can be. */
const LETS_THROUGH: Readonly<Record<string, (record: ClaimRecord, atlas: typeof sel) => boolean>> = {
  disputed: ({ standing }) => standing === 'disputed' || standing === 'denied-only',
  undisputed: ({ standing }) => standing === 'undisputed',
  anonymous: ({ claim }, { actors }) =>
    [...actors.values()].some(({ id, kind }) => id === claim.by && String(kind) === 'collective'),
  single: (record, atlas) => naiveSourcing(record, atlas) === 'single',
};

test.each(PRESETS.map((preset) => [preset.label, preset] as const))('%s shows just that, by one click', (_, preset) => {
  for (const atlas of [sel, article]) {
    const passes = LETS_THROUGH[preset.id]!;
    const wanted = atlas.claims.records.filter((record) => passes(record, atlas));
    const view = preset.toggle(DEFAULT_VIEW, atlas);
    expect(idsOf(shownOf(atlas, view).claims.records)).toEqual(idsOf(wanted));
    expect(preset.count(atlas, DEFAULT_VIEW)).toBe(wanted.length);
    expect(preset.isOn(atlas, view)).toBe(wanted.length < atlas.size);
    expect(preset.toggle(view, atlas)).toEqual(DEFAULT_VIEW);
    expect(readView(writeView(view, storyOf(atlas.dataset)), atlas)).toEqual({ view, junk: [] });
  }
});

test('of two presets of one facet the second takes the place of the first, of others both hold', () => {
  const [disputed, undisputed, anonymous] = PRESETS;
  const first = disputed!.toggle(DEFAULT_VIEW, article);
  expect(undisputed!.toggle(first, article)).toEqual(undisputed!.toggle(DEFAULT_VIEW, article));
  const both = anonymous!.toggle(first, article);
  expect([disputed!.isOn(article, both), anonymous!.isOn(article, both)]).toEqual([true, true]);
  expect(shownOf(article, both).claims.records.map(({ claim }) => claim.id)).toEqual(['c-002']);
});

test('what a preset counts is what it shows, whatever else is filtered', () => {
  fc.assert(
    fc.property(anyAtlasInView(), fc.constantFrom(...PRESETS), ({ atlas, view }, preset) => {
      const before = preset.count(atlas, view);
      const after = preset.toggle(view, atlas);
      if (preset.isOn(atlas, after)) expect(shownOf(atlas, after).claims.length).toBe(before);
    }),
    { numRuns: 150 },
  );
});

test('presets are put in words for exports', () => {
  const [disputed, , anonymous, single] = PRESETS;
  const words = (preset: typeof disputed) => describeFilters(sel, preset!.toggle(DEFAULT_VIEW, sel));
  expect([disputed, anonymous, single].flatMap(words)).toEqual([
    'Standing: only disputed, heard only as denied',
    'According to: only unnamed speakers',
    'Rests on: only a single source',
  ]);
});
