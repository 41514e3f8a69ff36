import fc from 'fast-check';
import { expect, test } from 'vitest';
import { propositionsOf } from '../../src/graph/propositions';
import { plainLines } from '../support/adjacency';
import { anyAtlas } from '../view/any-atlas';

test('claims share a proposition exactly when they are of one type between the same two, the same way unless that is symmetric', () => {
  fc.assert(
    fc.property(anyAtlas(), ({ claims, columns, pairs }) => {
      const { ofClaim } = propositionsOf({ columns, pairs });
      const names = new Map<number, string>();
      for (const { place, claim, type } of claims.records) {
        const ends = [claim.subject, claim.object];
        const name = JSON.stringify([type.id, type.symmetric ? ends.sort() : ends]);
        const number = ofClaim[place]!;
        expect(names.get(number) ?? name).toBe(name);
        names.set(number, name);
      }
      expect(new Set(names.values()).size).toBe(names.size);
    }),
  );
});

test('every line of every claim has a proposition of its own pair and type', () => {
  fc.assert(
    fc.property(anyAtlas(), ({ claims, columns, pairs, dataset }) => {
      const { ofClaim, ofLine, pair, type, length } = propositionsOf({ columns, pairs });
      const named = (number: number) => {
        const ends = [pairs.low[pair[number]!]!, pairs.high[pair[number]!]!].map((at) => dataset.actors[at]!.id);
        return JSON.stringify([columns.types.values[type[number]!]!.id, ends.sort()]);
      };
      for (const record of claims.records) {
        const further = [...(columns.lines?.claim ?? [])].flatMap((of, line) => (of === record.place ? [line] : []));
        const numbers = [ofClaim[record.place]!, ...further.map((line) => ofLine[line]!)];
        expect(numbers.every((number) => number < length)).toBe(true);
        const expected = plainLines(record.claim).map((ends) => JSON.stringify([record.type.id, [...ends].sort()]));
        expect(new Set(numbers.map(named))).toEqual(new Set(expected));
      }
    }),
  );
});
