import fc from 'fast-check';
import { expect, test } from 'vitest';
import { alikeIn } from '../../src/graph/alike';

const VALUES = 4;
const claims = fc.array(fc.tuple(fc.nat({ max: VALUES - 1 }), fc.nat({ max: VALUES - 1 }), fc.nat({ max: 1 })), {
  maxLength: 60,
});
/** Columns of claims that are given by their codes; the last one tells nothing apart. */
const columnsOf = (codes: readonly (readonly number[])[]) => [
  ...[0, 1, 2].map((column) => ({
    codes: Uint8Array.from(codes, (claim) => claim[column]!),
    values: Array.from({ length: VALUES }, (_, value) => value),
  })),
  { codes: new Uint8Array(codes.length), values: ['all'] },
];

test('claims are of one sort exactly when no column tells them apart', () => {
  fc.assert(
    fc.property(claims, (codes) => {
      const { codes: sorts, length } = alikeIn(columnsOf(codes), codes.length);
      const told = codes.map((claim) => JSON.stringify(claim));
      const firsts = [...new Set(told)];
      expect({ sorts: [...sorts], length }).toEqual({
        sorts: told.map((claim) => firsts.indexOf(claim)),
        length: firsts.length,
      });
    }),
  );
});

test('a sort has in every column the code of its claims', () => {
  fc.assert(
    fc.property(claims, (codes) => {
      const columns = columnsOf(codes);
      const { codes: sorts, codesIn } = alikeIn(columns, codes.length);
      expect(codesIn.map((ofSort) => Array.from(sorts, (sort) => ofSort[sort]))).toEqual(
        columns.map((column) => [...column.codes]),
      );
    }),
  );
});
