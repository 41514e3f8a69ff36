import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contestedInWords, headlineOf } from '../../src/view/headline';
import { shownOf } from '../../src/view/shown';
import { DEFAULT_VIEW } from '../../src/view/state';
import { anyAtlasInView, sel } from './any-view';

describe('contestedInWords', () => {
  const shown = shownOf(sel, DEFAULT_VIEW);

  test('says that contested lines are marked where all of them are drawn', () => {
    expect(contestedInWords(sel, shown, { drawn: 9, of: 9 })).toMatch(
      /^\d+ of the \d+ claims shown are disputed; their lines are broken and marked\.$/,
    );
  });

  test('says how many are drawn where that is not all', () => {
    expect(contestedInWords(sel, shown, { drawn: 4, of: 9 })).toMatch(
      /^\d+ of the \d+ claims shown are disputed; of their 9 pairs 4 are drawn, broken and marked\.$/,
    );
  });

  test('promises no mark where nothing is contested', () => {
    const nothing = shownOf(sel, { ...DEFAULT_VIEW, only: [] });
    expect(contestedInWords(sel, nothing, { drawn: 0, of: 0 })).toBe('None of the 0 claims shown is disputed.');
  });
});

test('a headline names who denies only where something is disputed', () => {
  fc.assert(
    fc.property(anyAtlasInView(), ({ atlas, view }) => {
      const { title, contested } = headlineOf(atlas, shownOf(atlas, view));
      expect(title.length).toBeGreaterThan(0);
      if (!contested) expect(title).toBe(atlas.dataset.title);
    }),
  );
});
