import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Atlas } from '../../src/graph/atlas';
import { endsOf, foundAlong, groundOf, pathsFound, pathsKnown } from '../../src/view/paths';
import { answerTo, questOf, tellAnswer } from '../../src/view/paths-answer';
import { looseningsFor } from '../../src/view/paths-loosen';
import { mediatorsBetween } from '../../src/view/paths-mediators';
import { alongWay, type PathFocus, wayOf } from '../../src/view/paths-way';
import { shownOf, wholeOf } from '../../src/view/shown';
import { DEFAULT_VIEW } from '../../src/view/state';
import { anyAtlas } from './any-atlas';
import { anyWay } from './whole-view';

const anyFocus = anyAtlas({ atLeast: 2 }).chain((atlas) =>
  anyWay(atlas.lexicon).map((way) => {
    const [from, to] = [atlas.dataset.actors[0]!.id, atlas.dataset.actors.at(-1)!.id];
    return { atlas, focus: alongWay({ kind: 'path', from, to }, way) };
  }),
);

/** The same atlas, of so many claims that paths are not searched at once. */
function large(atlas: Atlas): Atlas {
  return { ...atlas, size: 1_000_000 };
}

/** All there is to say of the paths of a focus. */
function said(atlas: Atlas, focus: PathFocus) {
  const shown = wholeOf(atlas);
  const { directed, lengths } = pathsFound(atlas, shown, focus);
  const { first, all } = mediatorsBetween(atlas, shown, focus);
  const mediators = first.map(({ ties, ...rest }) => ({
    ...rest,
    ties: ties.map((some) => some.map(({ ref }) => ref)),
  }));
  const loosenings = lengths.length === 0 ? looseningsFor(atlas, shown, focus) : [];
  return { directed, lengths, loosenings, mediators, all };
}

test('what is found in a copy of the ground, elsewhere, is what the page would find', () => {
  fc.assert(
    fc.property(anyFocus, ({ atlas, focus }) => {
      const expected = said(atlas, focus);
      const twin = { ...atlas };
      const shown = wholeOf(twin);
      const quest = structuredClone({ bits: shown.claims.bits, ends: endsOf(twin, focus), way: wayOf(focus) });
      tellAnswer(shown, focus, structuredClone(answerTo(structuredClone(groundOf(twin)), quest)));
      expect(said(twin, focus)).toEqual(expected);
    }),
  );
});

test('paths among many claims are unknown until they are told, and then the same for whoever asks', () => {
  fc.assert(
    fc.property(anyFocus, ({ atlas, focus }) => {
      const many = large(atlas);
      const shown = shownOf(many, DEFAULT_VIEW);
      expect(pathsKnown(many, shown, focus)).toBeUndefined();
      const quest = questOf(many, shown, focus)!;
      const answer = answerTo(groundOf(atlas), quest);
      tellAnswer(shown, focus, answer);
      expect(pathsKnown(many, shown, { ...focus })).toBe(answer.found);
      expect(pathsFound(many, shown, focus)).toBe(answer.found);
      expect(questOf(many, shown, focus)).toBeUndefined();
    }),
  );
});

test('paths among few claims are known at once', () => {
  fc.assert(
    fc.property(anyFocus, ({ atlas, focus }) => {
      const shown = shownOf(atlas, DEFAULT_VIEW);
      expect(questOf(atlas, shown, focus)).toBeUndefined();
      expect(pathsKnown(atlas, shown, focus)).toEqual(foundAlong(atlas, shown, focus, wayOf(focus)));
    }),
  );
});
