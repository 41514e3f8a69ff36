import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amend, goOn, type History, redo, startAt, undo } from '../../src/view/history';

type Step = (history: History<number>) => History<number>;

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.nat({ max: 5 }).map((next) => (history: History<number>) => goOn(history, next)),
  fc.constant<Step>(undo),
  fc.constant<Step>(redo),
);

const anyHistory = fc
  .array(anyStep, { maxLength: 30 })
  .map((steps) => steps.reduce<History<number>>((history, step) => step(history), startAt(0)));

test('undoing a step leads back to where it was made, and redoing it forth again', () => {
  fc.assert(
    fc.property(anyHistory, fc.integer({ min: 10 }), (before, next) => {
      const after = goOn(before, next);
      expect(undo(after)).toEqual({ past: before.past, present: before.present, future: [next] });
      expect(redo(undo(after))).toEqual(after);
    }),
  );
});

test('redo after undo, and undo after redo, change nothing where there was a step to take', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      if (history.past.length > 0) expect(redo(undo(history))).toEqual(history);
      if (history.future.length > 0) expect(undo(redo(history))).toEqual(history);
    }),
  );
});

test('undo at the beginning and redo at the end stay where they are', () => {
  expect(undo(startAt('here'))).toEqual(startAt('here'));
  expect(redo(startAt('here'))).toEqual(startAt('here'));
});

test('the same moment again is no step, and what was undone stays to be redone', () => {
  const history = undo(goOn(startAt(1), 2));
  expect(goOn(history, 1)).toBe(history);
});

test('a step after undo forgets what was undone', () => {
  expect(goOn(undo(goOn(startAt(1), 2)), 3)).toEqual({ past: [1], present: 3, future: [] });
});

test('amending changes the present and no step', () => {
  fc.assert(
    fc.property(anyHistory, fc.nat(), (history, next) => {
      expect(amend(history, next)).toEqual({ ...history, present: next });
    }),
  );
});

test('two hundred steps are kept, the latest ones', () => {
  const history = Array.from({ length: 300 }, (_, at) => at + 1).reduce<History<number>>(goOn, startAt(0));
  expect(history.past).toEqual(Array.from({ length: 200 }, (_, at) => at + 100));
  expect(history.present).toBe(300);
});
