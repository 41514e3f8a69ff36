import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foremost } from '../../src/lib/foremost';

test('the first so many stand as they would if all were sorted', () => {
  const compare = (a: readonly number[], b: readonly number[]) => b[0]! - a[0]! || a[1]! - b[1]!;
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.integer({ min: -1, max: 40 }), (scores, count) => {
      const items = scores.map((score, at) => [score, at]);
      const before = items.slice();
      expect(foremost(items, count, compare)).toEqual(items.toSorted(compare).slice(0, Math.max(0, count)));
      expect(items).toEqual(before);
    }),
  );
});
