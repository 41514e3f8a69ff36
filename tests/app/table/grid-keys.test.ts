import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowAfter } from '../../../src/app/table/grid-keys';

test('no key leads out of the rows, and there is always a way back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 90 }), fc.nat(), fc.integer({ min: 1, max: 30 }), (rows, pick, page) => {
      const at = pick % rows;
      const after = (key: string) => rowAfter(key, at, rows, page) ?? -1;
      expect(after('ArrowDown')).toBe(at === rows - 1 ? at : at + 1);
      expect(after('ArrowUp')).toBe(at === 0 ? 0 : at - 1);
      expect(after('PageDown')).toBe(Math.min(rows - 1, at + page));
      expect(after('PageUp')).toBe(Math.max(0, at - page));
      expect([after('Home'), after('End')]).toEqual([0, rows - 1]);
    }),
  );
  expect(['a', 'Tab', 'ArrowLeft'].map((key) => rowAfter(key, 3, 9, 2))).toEqual([undefined, undefined, undefined]);
});
