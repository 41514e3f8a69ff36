import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Atlas, atlasOf } from '../../src/graph/atlas';
import { sourceId } from '../../src/model/ids';
import { readView, writeView } from '../../src/view/permalink';
import { DEFAULT_VIEW } from '../../src/view/state';
import { HOSTILE } from '../support/hostile-text';
import { standardVocabulary } from '../support/vocabulary';
import { sel } from './any-view';

/** A dataset of nothing but sources, with ids that links could trip over. */
const hostile: Atlas = atlasOf(
  {
    format: 'actor-atlas/dataset',
    version: 1,
    id: 'hostile',
    title: 'Hostile ids',
    sources: [...new Set([...HOSTILE.filter(Boolean), 'a!b', 'x,y', '%', '\ud800'])].map((id) => ({
      id: sourceId(id),
      title: id,
      kind: 'note',
    })),
    actors: [],
    claims: [],
  },
  standardVocabulary,
);

test.each([
  ['the worked example', sel],
  ['ids full of separators and escapes', hostile],
])('a link restores which source of %s is read', (_, atlas) => {
  fc.assert(
    fc.property(fc.constantFrom(...atlas.dataset.sources), ({ id }) => {
      const view = { ...DEFAULT_VIEW, panel: 'reader', reading: id } as const;
      const link = new URLSearchParams(writeView(view).toString());
      expect(readView(link, atlas)).toEqual({ view, junk: [] });
    }),
  );
});

test('a source that is not there is left out, and named', () => {
  expect(readView(new URLSearchParams('read=elsewhere&panel=reader'), sel)).toEqual({
    view: { ...DEFAULT_VIEW, panel: 'reader' },
    junk: ['read=elsewhere'],
  });
  expect(writeView({ ...DEFAULT_VIEW, reading: sourceId('communique') }).toString()).toBe('read=communique');
});
