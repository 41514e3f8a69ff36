import fc from 'fast-check';
import { expect, test } from 'vitest';
import { retryTime } from '../../../src/sources/sparql/retry-after';
import { anyText } from '../../support/hostile-text';

const NOW = Date.UTC(2026, 10, 23, 12, 0, 0);

test('a host says in seconds or by a date when it may be asked again, and never for longer than an hour', () => {
  const told: readonly (readonly [string | null, number | undefined])[] = [
    ['0', 0],
    ['7', 7000],
    [' 120 ', 120_000],
    ['86400', 3_600_000],
    ['999999999999999999999999', 3_600_000],
    ['Mon, 23 Nov 2026 12:00:30 GMT', 30_000],
    ['Monday, 23-Nov-26 12:00:30 GMT', 30_000],
    ['Mon, 23 Nov 2026 11:00:00 GMT', 0],
    ['Mon, 23 Nov 2099 11:00:00 GMT', 3_600_000],
    [null, undefined],
    ['', undefined],
    ['-5', undefined],
    ['1.5', undefined],
    ['soon', undefined],
    ['2026', 2_026_000],
  ];
  expect(told.map(([header]) => [header, retryTime(header, NOW)])).toEqual(
    told.map(([header, wait]) => [header, wait === undefined ? undefined : NOW + wait]),
  );
});

test('whatever it says, the wait is none or up to an hour', () => {
  fc.assert(
    fc.property(anyText, (header) => {
      const wait = (retryTime(header, NOW) ?? NOW) - NOW;
      expect(wait >= 0 && wait <= 3_600_000).toBe(true);
    }),
  );
});
