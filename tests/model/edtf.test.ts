import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, endsBeforeStart, inWords, isoOf, parseEdtf } from '../../src/model/edtf';

const DAY_MS = 86_400_000;
const digits = (length: number, from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((number) => String(number).padStart(length, '0'));
const sign = fc.constantFrom('', '', '', '-');
const commonYear = fc.oneof(digits(4, 100, 9999), digits(4, 1990, 2030));
const year = fc.tuple(sign, commonYear).map(([minus, number]) => minus + number);
const month = digits(2, 0, 13);
const day = digits(2, 0, 32);
const qualifier = fc.constantFrom('', '', '?', '~', '%');

/** Dates as both programs read them: no seasons, which the package counts by quarters, no X in years BC, which it counts
 * backwards, and no 29 February, which it takes in every year. */
const date = fc
  .oneof(
    fc.tuple(year, qualifier).map((parts) => parts.join('')),
    fc.tuple(year, month, qualifier).map(([y, m, q]) => `${y}-${m}${q}`),
    fc.tuple(year, month, day, qualifier).map(([y, m, d, q]) => `${y}-${m}-${d}${q}`),
    digits(3, 10, 999).map((y) => `${y}X`),
    digits(2, 1, 99).map((y) => `${y}XX`),
    commonYear.map((y) => `${y}-XX`),
    commonYear.map((y) => `${y}-XX-XX`),
    fc.tuple(commonYear, month).map(([y, m]) => `${y}-${m}-XX`),
  )
  .filter((text) => !text.includes('-02-29'));
const end = fc.oneof({ weight: 6, arbitrary: date }, { weight: 1, arbitrary: fc.constantFrom('..', '') });
const isOpen = (text: string) => text === '' || text === '..';
const isEnd = (text: string) => isOpen(text) || oracle(text) !== undefined;

/** First and last day as the package sees them; undefined when it refuses the expression. */
function oracle(text: string) {
  try {
    const { min, max } = edtf(text);
    const dayIn = (ms: number | null) => (ms === null || !Number.isFinite(ms) ? undefined : Math.floor(ms / DAY_MS));
    return { first: dayIn(min), last: dayIn(max) };
  } catch {
    return undefined;
  }
}

function daysOf(text: string) {
  const span = parseEdtf(text);
  return span && { first: span.first, last: span.last };
}

describe('parseEdtf beside the edtf package', () => {
  test('reads and refuses the same dates, and gives them the same first and last day', () => {
    fc.assert(
      fc.property(date, (text) => {
        expect(daysOf(text)).toEqual(oracle(text));
      }),
      { numRuns: 400 },
    );
  });

  test('gives every interval that the package takes, end by end and whole, the same first and last day', () => {
    fc.assert(
      fc.property(end, end, (from, to) => {
        const expected = oracle(`${from}/${to}`);
        fc.pre(expected !== undefined && isEnd(from) && isEnd(to) && !(isOpen(from) && isOpen(to)));
        expect(daysOf(`${from}/${to}`)).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  test('reads an interval exactly when both its ends are dates or open, and one is a date', () => {
    fc.assert(
      fc.property(end, end, (from, to) => {
        expect(parseEdtf(`${from}/${to}`) !== undefined).toBe(
          isEnd(from) && isEnd(to) && !(isOpen(from) && isOpen(to)),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('parseEdtf', () => {
  test('knows a 29 February in leap years only', () => {
    const years = ['1900', '1996', '2000', '2023', '2024', '2100'];
    expect(years.filter((year) => parseEdtf(`${year}-02-29`))).toEqual(['1996', '2000', '2024']);
  });

  test.each([
    ['2024-21', '2024-03-01', '2024-05-31'],
    ['2024-22', '2024-06-01', '2024-08-31'],
    ['2024-23~', '2024-09-01', '2024-11-30'],
    ['2023-24', '2023-12-01', '2024-02-29'],
  ])('reads the season %s as the months of the northern hemisphere', (text, first, last) => {
    const span = parseEdtf(text);
    expect([isoOf(span!.first!), isoOf(span!.last!), span!.precision]).toEqual([first, last, 'season']);
  });

  test.each([
    ['2024', 'year', false, false],
    ['202X', 'decade', false, false],
    ['20XX', 'century', false, false],
    ['2024-06~', 'month', true, false],
    ['2024-06-30?', 'day', false, true],
    ['2007%', 'year', true, true],
    ['2007~/2009?', 'interval', true, true],
  ])('tells the precision and the marks of %s', (text, precision, approximate, uncertain) => {
    expect(parseEdtf(text)).toMatchObject({ precision, approximate, uncertain });
  });

  test.each(['', ' ', '2024-6', '24', '2024-06-31', '2023-02-29', '2024-XX-15', '20X4', '202X-06', 'June 2024'])(
    'refuses “%s”',
    (text) => {
      expect(parseEdtf(text)).toBeUndefined();
    },
  );

  test.each([
    '2024-06-30T12:00',
    '../..',
    '/',
    '2020/2021/2022',
    '[2020,2021]',
    '2024-06-30/June',
    '２０２４',
    '2024\n',
  ])('refuses “%s”', (text) => {
    expect(parseEdtf(text)).toBeUndefined();
  });

  test('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0123456789-/.X?~%') })), (text) => {
        expect(() => [parseEdtf(text), inWords(text)]).not.toThrow();
      }),
    );
  });
});

test('a decade or a century BC begins with its earliest year', () => {
  const days = ['-019X', '-01XX'].map((text) => parseEdtf(text)!).map(({ first, last }) => [first, last]);
  expect(days).toEqual([
    [dayOf(-199, 1, 1), dayOf(-190, 12, 31)],
    [dayOf(-199, 1, 1), dayOf(-100, 12, 31)],
  ]);
});

test('an interval ends before it starts only when its last day lies before its first', () => {
  const backwards = ['2022-09/2022-06', '2022/2021', '2024-06-30/2024-06-29'];
  const forwards = ['2022-06/2022-09', '2022/2022', '2021-08/..', '../2020', '2024-06-30/2024-06-30'];
  const isBackwards = (text: string) => endsBeforeStart(parseEdtf(text)!);
  expect(backwards.filter((text) => !isBackwards(text))).toEqual([]);
  expect(forwards.filter(isBackwards)).toEqual([]);
});

test('the text of any day from the year -9999 on is read as that day', () => {
  const days = fc.integer({ min: dayOf(-9999, 1, 1), max: dayOf(9999, 12, 31) });
  fc.assert(
    fc.property(days, (day) => {
      expect(parseEdtf(isoOf(day))).toMatchObject({ first: day, last: day, precision: 'day' });
    }),
  );
  expect([dayOf(-44, 3, 15), dayOf(0, 1, 1), dayOf(10_000, 1, 1)].map(isoOf)).toEqual([
    '-0044-03-15',
    '0000-01-01',
    '+010000-01-01',
  ]);
});

test('a day and its ISO form are one', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [y, m, d] = iso.split('-').map(Number);
      expect(isoOf(dayOf(y!, m!, d!))).toBe(iso);
    }),
  );
});

test.each([
  ['2024', '2024'],
  ['2024-06', 'June 2024'],
  ['2024-06-30', '30 June 2024'],
  ['2024-XX-XX', '2024'],
  ['199X', '1990s'],
  ['19XX', '1900–1999'],
  ['190X', '1900s'],
  ['2024-21', 'spring 2024'],
  ['2007~', 'about 2007'],
  ['2009-10?', 'October 2009 (uncertain)'],
  ['2009%', 'about 2009 (uncertain)'],
  ['2021-08/..', 'since August 2021'],
  ['2021-08/', 'since August 2021'],
  ['../2024', 'until 2024'],
  ['2022-06/2022-09', 'June 2022 to September 2022'],
])('%s reads “%s” in words', (text, words) => {
  expect(inWords(text)).toBe(words);
});
