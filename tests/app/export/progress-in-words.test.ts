import { expect, test } from 'vitest';
import { progressInWords } from '../../../src/app/export/progress-in-words';

test('progress tells claims, size and the time left', () => {
  const now = { claims: 120_000, bytes: 50_000_000, expectedBytes: 200_000_000, elapsedMs: 2000 };
  expect(progressInWords(now, 468_558)).toBe('120,000 of 468,558 claims, 50.0 MB of about 200 MB, 6 seconds left');
});

test('the time left is not told before it can be known, nor when more is written than was expected', () => {
  const now = { claims: 1, bytes: 500, expectedBytes: 2000, elapsedMs: 100 };
  expect(progressInWords(now, 2)).toBe('1 of 2 claims, 500 bytes of about 2 KB');
  expect(progressInWords({ ...now, bytes: 3000, elapsedMs: 9000 }, 2)).toBe('1 of 2 claims, 3 KB of about 3 KB');
});
