import fc from 'fast-check';
import { expect, test } from 'vitest';
import { geometryFor, positionsIn, spanOf } from '../../../src/app/matrix/geometry';

test('every cell of which a pixel is seen is in the span, and no cell that there is none of', () => {
  fc.assert(
    fc.property(
      fc.nat({ max: 40_000 }),
      fc.nat({ max: 2000 }),
      fc.integer({ min: 0, max: 1000 }),
      (from, length, size) => {
        const cell = 30;
        const { first, last } = spanOf(from, from + length, cell, size);
        const seen = Array.from({ length: size }, (_, at) => at).filter(
          (at) => (at + 1) * cell > from && at * cell < from + length,
        );
        expect(seen.every((at) => at >= first && at < last)).toBe(true);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(last).toBeLessThanOrEqual(size);
        expect(last - first).toBeLessThan(length / cell + 13);
      },
    ),
  );
});

test('a position outside a span stands beside it, in order', () => {
  const span = { first: 3, last: 6 };
  expect(positionsIn(span, undefined)).toEqual([3, 4, 5]);
  expect(positionsIn(span, 4)).toEqual([3, 4, 5]);
  expect(positionsIn(span, 1)).toEqual([1, 3, 4, 5]);
  expect(positionsIn(span, 9)).toEqual([3, 4, 5, 9]);
  expect(positionsIn(span, -1)).toEqual([3, 4, 5]);
});

test('cells are at least as large as a finger needs, and slanted names have their room', () => {
  for (const [width, most] of [
    [390, 9],
    [1024, 9],
    [1440, 4000],
  ] as const) {
    const { cell, label, headHeight, slant, headWidth } = geometryFor(width, most);
    expect(cell).toBeGreaterThanOrEqual(24);
    expect(headHeight).toBeGreaterThan(label * Math.sin(Math.PI / 3.6));
    expect(slant).toBeGreaterThanOrEqual(label * Math.cos(Math.PI / 3.6));
    expect(headWidth).toBeLessThan(width / 2);
  }
});
