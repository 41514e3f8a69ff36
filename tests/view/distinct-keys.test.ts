import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distinctKeys } from '../../src/view/distinct-keys';

test('no two keys are the same, however often a text comes', () => {
  const texts = fc.array(fc.constantFrom('', '1', '2', '1 1', '2 1', 'a'));
  fc.assert(
    fc.property(texts, (some) => {
      const keys = distinctKeys(some);
      expect(keys).toHaveLength(some.length);
      expect(new Set(keys).size).toBe(some.length);
    }),
  );
});
