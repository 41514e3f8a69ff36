import fc from 'fast-check';
import { expect, test } from 'vitest';
import { meets } from '../../../src/graph/layouts/box';
import { unoccupied } from '../../../src/graph/layouts/occupied';

const boxes = fc
  .tuple(
    fc.integer({ min: -900, max: 900 }),
    fc.integer({ min: -900, max: 900 }),
    fc.integer({ min: 1, max: 400 }),
    fc.integer({ min: 1, max: 400 }),
  )
  .map(([left, top, width, height]) => ({ left, right: left + width, top, bottom: top + height }));

test('a place is free exactly when nothing taken meets it', () => {
  fc.assert(
    fc.property(fc.array(boxes, { maxLength: 12 }), boxes, (taken, asked) => {
      const occupied = unoccupied();
      for (const box of taken) occupied.take(box);
      expect(occupied.isFree(asked)).toBe(!taken.some((box) => meets(box, asked)));
    }),
  );
});
