import { expect, test } from 'vitest';
import { queryFile } from '../../src/view/engine-queries';
import { ageInWords, leftOutInWords, partOf, shortCount } from '../../src/view/engine-words';

const AT = Date.UTC(2026, 10, 23, 5, 32);
const MINUTE = 60_000;

test('the age of an answer is told as people say it', () => {
  const ages = [0, 59_999, MINUTE, 3 * MINUTE, 61 * MINUTE, 26 * 60 * MINUTE, 9 * 24 * 60 * MINUTE];
  expect(ages.map((age) => ageInWords(AT - age, AT))).toEqual([
    'just now',
    'just now',
    '1 minute ago',
    '3 minutes ago',
    '1 hour ago',
    '1 day ago',
    'on 14 November 2026',
  ]);
});

test('counts of an engine fit the legend', () => {
  expect([0, 812, 9999, 48_210, 99_949, 480_211, 1_234_567, 250_000_000].map(shortCount)).toEqual([
    '0',
    '812',
    '9,999',
    '48.2k',
    '99.9k',
    '480k',
    '1.2M',
    '250M',
  ]);
});

test('a part says how much of how much it is', () => {
  expect([partOf(1000, 48_210), partOf(96, 96), partOf(0, 0)]).toEqual(['first 1,000 of 48,210', 'all 96', 'all 0']);
});

test('what could not be asked for is named, each thing once', () => {
  expect(leftOutInWords([])).toBe('');
  expect(leftOutInWords(['the filter “Rests on”', 'the filter “Rests on”'])).toBe(
    'Not asked of the engine: the filter “Rests on”.',
  );
});

test('queries are saved as comments and SPARQL, whatever an engine said', () => {
  const place = { kind: 'address', at: 'https://engine.example/sparql', holds: 'dataset', id: 'a\nb' } as const;
  const file = queryFile(place, [
    { query: 'SELECT * { ?s ?p ?o }\n', at: AT, rows: 3 },
    { query: 'ASK {}', at: AT, rows: 0, failure: 'no\nDROP ALL' },
  ]);
  expect(file).toBe(`# 2 queries put to engine.example
# Endpoint: https://engine.example/sparql
# Dataset: a b

# 2026-11-23T05:32:00.000Z: 3 rows
SELECT * { ?s ?p ?o }


# 2026-11-23T05:32:00.000Z: no DROP ALL
ASK {}
`);
});
