import { expect, test } from 'vitest';
import { sizeInWords } from '../../src/lib/size-in-words';

test.each([
  [0, '0 bytes'],
  [1, '1 byte'],
  [999, '999 bytes'],
  [1000, '1 KB'],
  [999_499, '999 KB'],
  [999_500, '1.0 MB'],
  [99_949_999, '99.9 MB'],
  [99_950_000, '100 MB'],
  [999_500_000, '1.0 GB'],
])('%i bytes are %s', (bytes, words) => {
  expect(sizeInWords(bytes)).toBe(words);
});
