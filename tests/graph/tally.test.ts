import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tally } from '../../src/graph/tally';
import { type Bits, bitsWhere, hasBit } from '../../src/lib/bits';

const CODES = 5;
const column = fc.array(fc.nat({ max: CODES - 1 }), { minLength: 1, maxLength: 120 });
/** Sets that differ in much and sets that differ in little, as windows that are moved do. */
const set = fc.oneof(
  fc.func(fc.boolean()),
  fc.tuple(fc.nat({ max: 120 }), fc.nat({ max: 120 })).map(
    ([from, length]) =>
      (at: number) =>
        from <= at && at < from + length,
  ),
  fc.nat({ max: 120 }).map((gap) => (at: number) => at !== gap),
);

function recount(codes: readonly number[], bits: Bits): readonly number[] {
  return Array.from({ length: CODES }, (_, code) => codes.filter((one, at) => one === code && hasBit(bits, at)).length);
}

test('counts are those of a plain recount after any sequence of sets', () => {
  fc.assert(
    fc.property(column, fc.array(set, { minLength: 1, maxLength: 8 }), (codes, tests) => {
      const typed = Uint8Array.from(codes);
      for (const isIn of tests) {
        const bits = bitsWhere(codes.length, isIn);
        expect([...tally(typed, CODES, bits)]).toEqual(recount(codes, bits));
      }
    }),
    { numRuns: 300 },
  );
});

test('counts that were given stay what they were when another set is counted, and columns do not mix', () => {
  fc.assert(
    fc.property(column, column, fc.array(set, { minLength: 2, maxLength: 5 }), (one, other, tests) => {
      const columns = [one, other].map((codes) => ({ codes, typed: Uint16Array.from(codes) }));
      const given = tests.flatMap((isIn) =>
        columns.map(({ codes, typed }) => {
          const bits = bitsWhere(codes.length, isIn);
          return { counts: tally(typed, CODES, bits), expected: recount(codes, bits) };
        }),
      );
      expect(given.map(({ counts }) => [...counts])).toEqual(given.map(({ expected }) => expected));
    }),
  );
});
