import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Atlas } from '../../src/graph/atlas';
import { contestedInWords, headlineOf } from '../../src/view/headline';
import { propositionOf, titleOf } from '../../src/view/sentences';
import { shownOf } from '../../src/view/shown';
import { DEFAULT_VIEW } from '../../src/view/state';
import { anyFold, foldedBy } from './any-folding';
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

describe('where actors are folded, the headline names whom a claim names', () => {
  const sentencesOf = (atlas: Atlas) =>
    [...atlas.claims.records].map((record) => titleOf(atlas, propositionOf(atlas, record)));

  test('in the words of one claim of the dataset', () => {
    fc.assert(
      fc.property(anyFold, ({ atlas, folded }) => {
        const { title, contested } = headlineOf(folded, shownOf(folded, DEFAULT_VIEW));
        if (!contested) return;
        const sentences = sentencesOf(atlas);
        const [, sentence = ''] = /^.*? (?:says|say|said) that (.*)\.$/s.exec(contested.says) ?? [];
        expect(sentences).toContain(sentence);
        expect([`Disputed: ${sentence}`, atlas.dataset.title]).toContain(title);
      }),
    );
  });

  test('and never the communities that it is drawn between', () => {
    const folded = foldedBy(sel, { rules: [], communities: true, apart: [] });
    const { title, contested } = headlineOf(folded, shownOf(folded, DEFAULT_VIEW));
    const drawn = folded.dataset.actors
      .map(({ id }) => folded.nameOf(id))
      .filter((name) => / Keldra | Salt Guard /.test(name));
    expect({ title, says: contested?.says, drawn }).toEqual({
      title: 'Disputed: Keldra supports Salt Guard',
      says: 'Ilse Marrun says that Keldra supports Salt Guard.',
      drawn: ['Around Keldra · 3 actors', 'Around Salt Guard · 4 actors'],
    });
  });
});
