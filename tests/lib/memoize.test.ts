import { expect, test } from 'vitest';
import { memoizeTexts } from '../../src/lib/memoize';

test('a function of texts is asked once for each of them, until there are more than it keeps', () => {
  const asked: string[] = [];
  const lengthOf = memoizeTexts((text) => {
    asked.push(text);
    return text === '' ? undefined : text.length;
  }, 2);
  expect(['a', '', 'a', '', 'bc', 'a'].map(lengthOf)).toEqual([1, undefined, 1, undefined, 2, 1]);
  expect(asked).toEqual(['a', '', 'bc', 'a']);
});

test('long texts are not kept', () => {
  let asked = 0;
  const lengthOf = memoizeTexts((text) => {
    asked++;
    return text.length;
  }, 10);
  expect([lengthOf('x'.repeat(500)), lengthOf('x'.repeat(500)), asked]).toEqual([500, 500, 2]);
});
