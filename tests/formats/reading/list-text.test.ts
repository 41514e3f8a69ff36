import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listOf } from '../../../src/formats/reading/list-text';
import { anyText } from '../../support/hostile-text';
import { runs } from '../../support/runs';

test.each<[string, readonly string[] | undefined]>([
  ['a|b|c', ['a', 'b', 'c']],
  ['a |b | c', ['a', 'b', 'c']],
  ['a, b,c', ['a', 'b', 'c']],
  ['a, b|c', ['a, b', 'c']],
  ['alone', ['alone']],
  ['', []],
  ['[]', []],
  ['[ ]', []],
  ['[a, b , c]', ['a', 'b', 'c']],
  ['["a", \'b\', c]', ['a', 'b', 'c']],
  ['["a|b", "c, d"]', ['a|b', 'c, d']],
  ["['a', '\\'b\\'']", ['a', "'b'"]],
  ['["\\n\\r\\t\\u00e9\\\\"]', ['\n\r\té\\']],
  ['[true, 1.5]', ['true', '1.5']],
  ['[a,]', ['a', '']],
  ['[a [b]]', ['a [b]']],
  ['["a]', undefined],
  ['["a" b]', undefined],
  ['["a"] ]', undefined],
  ['[\\]', ['\\']],
])('%s', (text, items) => {
  expect(listOf(text)).toEqual(items);
});

test('a JSON list of any texts is the same list', () => {
  fc.assert(
    fc.property(fc.array(anyText), (items) => {
      const whole = items.map((item) => item.toWellFormed());
      expect(listOf(JSON.stringify(whole))).toEqual(whole);
    }),
    runs(100),
  );
});

test('a list of a million quoted signs is read', () => {
  const item = '\\"'.repeat(1_000_000);
  expect(listOf(`["${item}", 'b']`)).toEqual(['"'.repeat(1_000_000), 'b']);
});
