import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addBit,
  allBits,
  bitsWhere,
  countBits,
  difference,
  eachBit,
  hasBit,
  intersection,
  noBits,
  numbersIn,
  rangeBits,
  union,
} from '../../src/lib/bits';

/** Sizes on both sides of the words' ends. */
const size = fc.oneof(fc.constantFrom(0, 1, 31, 32, 33, 63, 64, 65, 96), fc.nat({ max: 200 }));
const numbersBelow = (most: number): fc.Arbitrary<number[]> =>
  fc.oneof(fc.subarray(below(most)), fc.constant(below(most)));
const withSets = (count: number) =>
  size.chain((most) =>
    fc.tuple(fc.constant(most), fc.array(numbersBelow(most), { minLength: count, maxLength: count })),
  );

function below(size: number): number[] {
  return Array.from({ length: size }, (_, at) => at);
}

function bitsOf(size: number, numbers: readonly number[]) {
  const bits = noBits(size);
  for (const number of numbers) addBit(bits, number);
  return bits;
}

test('bits hold the numbers that were added, and are counted and gone through in ascending order', () => {
  fc.assert(
    fc.property(withSets(1), ([most, [numbers = []]]) => {
      const bits = bitsOf(most, numbers.toReversed());
      const known = new Set(numbers);
      expect(below(most).filter((at) => hasBit(bits, at))).toEqual(below(most).filter((at) => known.has(at)));
      expect([...numbersIn(bits)]).toEqual([...known].sort((a, b) => a - b));
      expect(countBits(bits)).toBe(known.size);
      const visited: number[] = [];
      eachBit(bits, (at) => visited.push(at));
      expect(visited).toEqual([...numbersIn(bits)]);
    }),
  );
});

test('bits added twice are in once', () => {
  fc.assert(
    fc.property(withSets(1), ([most, [numbers = []]]) => {
      expect(bitsOf(most, [...numbers, ...numbers])).toEqual(bitsOf(most, numbers));
    }),
  );
});

test('all numbers, those of a range and those that a test holds for are these and no others', () => {
  const withRange = size.chain((most) => fc.tuple(fc.constant(most), fc.nat({ max: most }), fc.nat({ max: most })));
  fc.assert(
    fc.property(withRange, fc.func(fc.boolean()), ([most, from, to], test) => {
      expect(allBits(most)).toEqual(bitsOf(most, below(most)));
      expect(rangeBits(most, from, to)).toEqual(
        bitsOf(
          most,
          below(most).filter((at) => from <= at && at < to),
        ),
      );
      expect(bitsWhere(most, test)).toEqual(
        bitsOf(
          most,
          below(most).filter((at) => test(at)),
        ),
      );
    }),
  );
});

test('an intersection holds what is in all sets, and everything where there is none', () => {
  fc.assert(
    fc.property(fc.nat({ max: 4 }).chain(withSets), ([most, sets]) => {
      const all = below(most).filter((at) => sets.every((numbers) => numbers.includes(at)));
      expect(
        intersection(
          most,
          sets.map((numbers) => bitsOf(most, numbers)),
        ),
      ).toEqual(bitsOf(most, all));
    }),
  );
});

test('a union holds what is in either set', () => {
  fc.assert(
    fc.property(withSets(2), ([most, [a = [], b = []]]) => {
      expect(union(bitsOf(most, a), bitsOf(most, b))).toEqual(bitsOf(most, [...a, ...b]));
    }),
  );
});

test('a difference holds what is in the first set and not in the second', () => {
  fc.assert(
    fc.property(withSets(2), ([most, [a = [], b = []]]) => {
      const left = a.filter((at) => !b.includes(at));
      expect(difference(bitsOf(most, a), bitsOf(most, b))).toEqual(bitsOf(most, left));
    }),
  );
});

test('neither an intersection nor a union changes the sets it is made of', () => {
  fc.assert(
    fc.property(withSets(2), ([most, sets]) => {
      const [a, b] = sets.map((numbers) => bitsOf(most, numbers));
      intersection(most, [a!, b!]);
      union(a!, b!);
      expect([a, b]).toEqual(sets.map((numbers) => bitsOf(most, numbers)));
    }),
  );
});
