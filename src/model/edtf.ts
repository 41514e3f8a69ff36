import { memoizeLast } from '../lib/memoize';

/** A day counted from 1970-01-01 (UTC). */
export type Day = number;

/** What an EDTF expression covers, first and last day included; a missing end is open or unknown. */
export interface Span {
  readonly first?: Day;
  readonly last?: Day;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly precision: 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'interval';
}

const DAY_MS = 86_400_000;
const DATE = /^(-?\d{2}(?:\d{2}|\dX|XX))(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([?~%])?$/;
/** The level 1 season codes and the month each begins with (northern hemisphere). */
const SEASONS = new Map([
  ['21', 3],
  ['22', 6],
  ['23', 9],
  ['24', 12],
]);

/** Reads EDTF levels 0–1 (ISO 8601-2): dates, unspecified digits, `?~%`, seasons, intervals with open ends; undefined when it is none. */
export function parseEdtf(text: string): Span | undefined {
  const parts = text.split('/');
  if (parts.length === 1) return parseDate(text);
  if (parts.length !== 2) return undefined;
  const [start, end] = [parseEnd(parts[0]!), parseEnd(parts[1]!)];
  if (start === undefined || end === undefined || (start === 'open' && end === 'open')) return undefined;
  const [from, to] = [start === 'open' ? undefined : start, end === 'open' ? undefined : end];
  return {
    ...(from?.first !== undefined && { first: from.first }),
    ...(to?.last !== undefined && { last: to.last }),
    approximate: Boolean(from?.approximate || to?.approximate),
    uncertain: Boolean(from?.uncertain || to?.uncertain),
    precision: 'interval',
  };
}

/** True when an interval's last day lies before its first. */
export function endsBeforeStart(span: Span): boolean {
  return span.first !== undefined && span.last !== undefined && span.last < span.first;
}

function parseEnd(text: string): Span | 'open' | undefined {
  return text === '..' || text === '' ? 'open' : parseDate(text);
}

function parseDate(text: string): Span | undefined {
  const match = DATE.exec(text);
  if (!match) return undefined;
  const [, year = '', month, day, qualifier] = match;
  const marks = {
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
  };
  const range = month === undefined || month === 'XX' ? yearRange(year) : monthRange(year, month, day);
  const misplaced =
    (month === 'XX' && day !== undefined && day !== 'XX') || (year.includes('X') && month !== undefined);
  return range && !misplaced ? { ...range, ...marks } : undefined;
}

type Range = Required<Pick<Span, 'first' | 'last' | 'precision'>>;

function yearRange(year: string): Range {
  const [low, high] = [Number(year.replaceAll('X', '0')), Number(year.replaceAll('X', '9'))];
  const precision = year.endsWith('XX') ? 'century' : year.endsWith('X') ? 'decade' : 'year';
  const [early, late] = low <= high ? [low, high] : [high, low];
  return { first: dayOf(early, 1, 1), last: dayOf(late, 12, 31), precision };
}

function monthRange(yearText: string, month: string, day: string | undefined): Range | undefined {
  const year = Number(yearText);
  const season = SEASONS.get(month);
  if (season !== undefined) {
    return day === undefined
      ? { first: dayOf(year, season, 1), last: dayOf(year, season + 3, 0), precision: 'season' }
      : undefined;
  }
  const number = Number(month);
  if (number < 1 || number > 12) return undefined;
  if (day === undefined || day === 'XX') {
    return { first: dayOf(year, number, 1), last: dayOf(year, number + 1, 0), precision: 'month' };
  }
  const date = dayOf(year, number, Number(day));
  return new Date(date * DAY_MS).getUTCDate() === Number(day)
    ? { first: date, last: date, precision: 'day' }
    : undefined;
}

/** The day of a calendar date; days and months past the end of theirs run on, as in `Date.UTC`. */
export function dayOf(year: number, month: number, day: number): Day {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / DAY_MS);
}

/** A day as `2024-06-30`, before the year 0 as `-0044-03-15`, which EDTF and XML Schema take; past 9999 as ISO 8601, `+010000-01-01`. */
export const isoOf = memoizeLast((day: Day): string => {
  const [iso = ''] = new Date(day * DAY_MS).toISOString().split('T');
  return iso.replace(/^-00/, '-');
});

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SEASON_NAMES = new Map([
  ['21', 'spring'],
  ['22', 'summer'],
  ['23', 'autumn'],
  ['24', 'winter'],
]);

/** An EDTF expression in words: `since August 2021`, `about 2007`, `June to September 2022`. */
export function inWords(text: string): string {
  const [start, end] = text.split('/');
  if (end === undefined) return dateInWords(text);
  if (end === '..' || end === '') return `since ${dateInWords(start!)}`;
  if (start === '..' || start === '') return `until ${dateInWords(end)}`;
  return `${dateInWords(start!)} to ${dateInWords(end)}`;
}

function dateInWords(text: string): string {
  const match = DATE.exec(text);
  if (!match) return text;
  const [, year = '', month, day, qualifier] = match;
  const named =
    month === undefined || month === 'XX' ? undefined : (SEASON_NAMES.get(month) ?? MONTHS[Number(month) - 1]);
  const shownYear = yearInWords(year);
  const plain = [day === undefined || day === 'XX' ? undefined : Number(day), named, shownYear]
    .filter(Boolean)
    .join(' ');
  const about = qualifier === '~' || qualifier === '%' ? `about ${plain}` : plain;
  return qualifier === '?' || qualifier === '%' ? `${about} (uncertain)` : about;
}

/** `2024`, `1990s` for a decade, `1900–1999` for a century. */
function yearInWords(year: string): string {
  if (!year.includes('X')) return year;
  const first = year.replaceAll('X', '0');
  return year.endsWith('XX') ? `${first}–${year.replaceAll('X', '9')}` : `${first}s`;
}
