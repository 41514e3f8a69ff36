import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Numbered } from '../../src/lib/numbered';
import { NumberedPairs } from '../../src/lib/numbered-pairs';

test('values are numbered in the order in which they are met, the same ones alike', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom('1', 'a', ''), fc.constantFrom(1, 0, true, undefined))), (values) => {
      const numbered = new Numbered<unknown>();
      const distinct = [...new Set(values)];
      expect(values.map((value) => numbered.numberOf(value))).toEqual(values.map((value) => distinct.indexOf(value)));
      expect(numbered.values).toEqual(distinct);
    }),
  );
});

test('pairs are numbered as they are met, however little room there was', () => {
  const pair = fc.tuple(fc.nat(40), fc.nat(40));
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 300 }), fc.nat(8), (pairs, room) => {
      const numbered = new NumberedPairs(room);
      const keys = pairs.map(([one, other]) => `${one} ${other}`);
      const distinct = [...new Set(keys)];
      expect(pairs.map(([one, other]) => numbered.numberOf(one, other))).toEqual(
        keys.map((key) => distinct.indexOf(key)),
      );
      const [ones, others] = numbered.ends();
      expect(Array.from(ones, (one, at) => `${one} ${others[at]}`)).toEqual(distinct);
      expect(numbered.length).toBe(distinct.length);
    }),
  );
});
