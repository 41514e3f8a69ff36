import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slugOf, uniqueNames } from '../../src/lib/slug';

describe('slugOf', () => {
  test('keeps letters and digits of any script, in lower case, with single hyphens between', () => {
    expect(['Make a visit!', 'Côte d’Ivoire', '  --  ', 'طالبان 2'].map(slugOf)).toEqual([
      'make-a-visit',
      'cote-d-ivoire',
      '',
      'طالبان-2',
    ]);
  });

  test('is at most 60 characters and begins and ends with none but letters and digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 90 }), (text) => {
        const slug = slugOf(text);
        expect(Array.from(slug).length).toBeLessThanOrEqual(60);
        expect(slug).toMatch(/^(?:[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)?$/u);
      }),
    );
  });
});

test('names are given out once each, none that is taken, and the one that is wanted where it is free', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', 'a-2', 'b-3')), (wanted) => {
      const give = uniqueNames((name) => name === 'b');
      const given = wanted.map(give);
      expect(new Set(given).size).toBe(wanted.length);
      expect(given).not.toContain('b');
      given.forEach((name, at) => {
        const isFree = wanted[at] !== 'b' && !given.slice(0, at).includes(wanted[at]!);
        expect(name === wanted[at]).toBe(isFree);
        expect(name.startsWith(wanted[at]!)).toBe(true);
      });
    }),
  );
});
