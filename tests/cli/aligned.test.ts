import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aligned, cutTo, placesOf, wrapped } from '../../src/cli/aligned';
import { runs } from '../support/runs';

test('columns are as wide as their widest cell, numbers stand at the right', () => {
  const rows = [
    ['1', 'one', 'x'],
    ['1,234', 'a thousand', ''],
  ];
  expect(aligned(rows, ['right'])).toEqual(['    1  one         x', '1,234  a thousand']);
});

test('a letter of a script takes the places that a terminal gives it', () => {
  expect(['abc', 'ü', 'u\u0308', '中国', 'كابل', 'اُردو', 'a\u200db', '😀'].map(placesOf)).toEqual([
    3, 1, 1, 4, 4, 4, 2, 2,
  ]);
  expect(
    aligned([
      ['中国', '|'],
      ['abcd', '|'],
    ]),
  ).toEqual(['中国  |', 'abcd  |']);
});

test('texts are cut and wrapped to their places, and lose nothing but what is cut', () => {
  const text = fc.string({ unit: 'grapheme' });
  fc.assert(
    fc.property(text, fc.integer({ min: 2, max: 30 }), (some, places) => {
      expect(placesOf(cutTo(some, places))).toBeLessThanOrEqual(Math.max(places, 0));
      expect(wrapped(some, places).join(' ').replace(/ +/g, ' ').trim()).toBe(some.replace(/ +/g, ' ').trim());
    }),
    runs(50),
  );
  expect(cutTo('a long name', 6)).toBe('a lon…');
  expect(wrapped('one two three four', 9)).toEqual(['one two', 'three', 'four']);
});
