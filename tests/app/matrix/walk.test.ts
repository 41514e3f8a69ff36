import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clamped, walked } from '../../../src/app/matrix/walk';

const GROUND = { size: 9, page: 4 };

test.each([
  ['ArrowRight', false, { row: 2, column: 4 }],
  ['ArrowLeft', false, { row: 2, column: 2 }],
  ['ArrowUp', false, { row: 1, column: 3 }],
  ['ArrowDown', false, { row: 3, column: 3 }],
  ['Home', false, { row: 2, column: 0 }],
  ['End', false, { row: 2, column: 8 }],
  ['Home', true, { row: 0, column: 0 }],
  ['End', true, { row: 8, column: 8 }],
  ['PageUp', false, { row: 0, column: 3 }],
  ['PageDown', false, { row: 6, column: 3 }],
  ['x', false, undefined],
  ['Enter', false, undefined],
] as const)('from the third row and fourth column %s (control: %s) leads to %j', (key, control, to) => {
  expect(walked({ row: 2, column: 3 }, key, control, GROUND)).toEqual(to);
});

const KEYS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'] as const;

test('no walk leaves the cells and heads, or stands in the corner above the heads', () => {
  const steps = fc.array(fc.tuple(fc.constantFrom(...KEYS), fc.boolean()), { maxLength: 60 });
  fc.assert(
    fc.property(steps, fc.integer({ min: 1, max: 7 }), (keys, size) => {
      let at = { row: 0, column: 0 };
      for (const [key, control] of keys) {
        at = walked(at, key, control, { size, page: 3 }) ?? at;
        expect(Math.min(at.row, at.column)).toBeGreaterThanOrEqual(-1);
        expect(Math.max(at.row, at.column)).toBeLessThan(size);
        expect(Math.max(at.row, at.column)).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test('heads are reached from the first row and column, and left again', () => {
  expect(walked({ row: 0, column: 3 }, 'ArrowUp', false, GROUND)).toEqual({ row: -1, column: 3 });
  expect(walked({ row: -1, column: 3 }, 'ArrowDown', false, GROUND)).toEqual({ row: 0, column: 3 });
  expect(walked({ row: -1, column: 0 }, 'ArrowLeft', false, GROUND)).toEqual({ row: -1, column: 0 });
  expect(walked({ row: 0, column: -1 }, 'ArrowUp', false, GROUND)).toEqual({ row: 0, column: -1 });
});

test('in a matrix that has become smaller the nearest cell takes its place', () => {
  expect(clamped({ row: 7, column: 2 }, 4)).toEqual({ row: 3, column: 2 });
  expect(clamped({ row: -1, column: 7 }, 4)).toEqual({ row: -1, column: 3 });
});
