import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atOnce } from '../../src/lib/slices';
import { ranksOfTexts } from '../../src/view/rows-names';
import { ordered, ranksByCode, ranksOfCounts, ranksOfNumbers } from '../../src/view/rows-ranks';

const number = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.double({ noNaN: true }),
  fc.constantFrom(Number.NaN, Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY, 0, -0),
);

test('ranks of numbers compare as the numbers do, and nothing has none', () => {
  fc.assert(
    fc.property(fc.array(number), (values) => {
      const ranks = ranksOfNumbers(values);
      for (const [at, value] of values.entries()) {
        expect(ranks[at] === 0).toBe(Number.isNaN(value));
        for (const [other, against] of values.entries()) {
          if (Number.isNaN(value) || Number.isNaN(against)) continue;
          expect(Math.sign(ranks[at]! - ranks[other]!)).toBe(value < against ? -1 : value > against ? 1 : 0);
        }
      }
      expect(Math.max(0, ...ranks)).toBe(new Set(ranks.filter((rank) => rank > 0)).size);
    }),
  );
});

test('ranks of counts are those of the same numbers', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40)), (counts) => {
      expect([...ranksOfCounts(Uint32Array.from(counts))]).toEqual([...ranksOfNumbers(counts)]);
    }),
  );
});

test('ranks of texts follow the alphabet, whatever their number and order, and an empty text has none', () => {
  const collator = new Intl.Collator('en', { numeric: true });
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom('', 'a', 'A', 'á', 'b 2', 'b 10')), {
        maxLength: 1600,
        size: 'max',
      }),
      (texts) => {
        const ranks = atOnce(ranksOfTexts(texts));
        const order = [...texts.keys()].filter((at) => ranks[at] !== 0).sort((a, b) => ranks[a]! - ranks[b]!);
        expect(texts.filter((_, at) => ranks[at] === 0).every((text) => text === '')).toBe(true);
        expect(order).toHaveLength(texts.filter((text) => text !== '').length);
        for (const [at, place] of order.slice(1).entries()) {
          const before = order[at]!;
          const compared = collator.compare(texts[before]!, texts[place]!);
          expect(Math.sign(ranks[before]! - ranks[place]!)).toBe(Math.sign(compared));
        }
      },
    ),
    { numRuns: 40 },
  );
});

test('rows are ordered by rank, equals as they were, nothing last, whichever the way', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(6), { minLength: 1 }), fc.boolean(), fc.nat(), (list, down, seed) => {
      const ranks = Uint32Array.from(list);
      const rows = Uint32Array.from(ranks.keys()).filter((row) => (row * 7 + seed) % 3 !== 0);
      const keyOf = (row: number) => (ranks[row] === 0 ? Number.POSITIVE_INFINITY : down ? -ranks[row]! : ranks[row]!);
      expect([...atOnce(ordered(rows, ranks, down))]).toEqual([...rows].sort((a, b) => keyOf(a) - keyOf(b) || a - b));
    }),
  );
  expect([...atOnce(ordered(new Uint32Array(), new Uint32Array(), true))]).toEqual([]);
});

test('a column of codes has the ranks of its values', () => {
  expect([...ranksByCode(Uint8Array.of(2, 0, 0, 1), Uint32Array.of(5, 0, 9))]).toEqual([9, 5, 5, 0]);
});
