import fc from 'fast-check';
import { expect, test } from 'vitest';
import { latestEnds } from '../../src/graph/latest-ends';

test('the latest end of all claims up to one is the greatest of theirs', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 50 })), (days) => {
      const last = Int32Array.from(days);
      const expected = days.map((_, at) => Math.max(...days.slice(0, at + 1)));
      expect([...latestEnds(new Int32Array(days.length), last)]).toEqual(expected);
      expect([...last]).toEqual(days);
    }),
  );
});

test('claims that end on the day they begin stand in that order already', () => {
  const first = Int32Array.of(3, 3, 7);
  expect(latestEnds(first, first)).toBe(first);
});
