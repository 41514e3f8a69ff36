import { memoizeTexts } from '../../lib/memoize';
import { endsBeforeStart, parseEdtf } from '../../model/edtf';
import type { DateOrder } from './column-mapping';

/** A date as EDTF; the note has it as it was written, where something was assumed, widened or left out. */
export interface WildDate {
  readonly edtf: string;
  readonly note?: string;
}

/** A year of two digits is one of these hundred: `49` is 2049, `50` is 1950. */
export const TWO_DIGIT_YEARS = { first: 1950, last: 2049 } as const;

const LONGEST = 100;
const TIME = /[T\s,]+(\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?(?:\s*[AP]M)?)(?:\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2}))?$/i;
const MIDNIGHT = /^(?:0?0:00(?::00(?:[.,]0+)?)?|12:00(?::00)?\s*AM)$/i;
const YEAR_FIRST = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|[-/](\d{1,2}))$/;
const YEAR_LAST = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/;
const COMPACT = /^(1\d{3}|2[01]\d{2})(\d{2})(\d{2})$/;
/** A year that went through a column of numbers. */
const YEAR_AS_NUMBER = /^([12]\d{3})\.0$/;
const MONTH_AND_YEAR = /^(\d{1,2})[/.-](\d{4})$/;
const WORD_FIRST = /^(\p{L}{3,9})\.?[\s,-]+(?:(\d{1,2})(?:st|nd|rd|th)?,?[\s-]+)?(\d{4})$/iu;
const WORD_SECOND = /^(\d{1,2})(?:st|nd|rd|th|\.)?[\s-]+(?:of\s+)?(\p{L}{3,9})\.?,?[\s-]+(\d{4}|\d{2})$/iu;
const YEAR_WORD = /^(\d{4})[\s-]+(\p{L}{3,9})\.?(?:[\s-]+(\d{1,2}))?$/iu;
const QUARTER = /^(?:Q([1-4])[\s/-]?(\d{4})|(\d{4})[\s/-]?Q([1-4]))$/i;
const DECADE = /^(\d{3})0['’]?s$/i;
const ABOUT = /^(?:c\.|ca\.?|circa|about|around|approx\.?|~)\s*(?=[\d\p{L}])/iu;
const RANGE = /^(.+?)(?:\s+(?:to|until|till|through|-)\s+|\s*[–—]\s*)(.+)$/i;
const SLASHED_RANGE = /^([^/]+)\/([^/]+)$/;
const YEARS = /^(\d{4})-(\d{4})$/;
const OPEN = /^(?:since|from|after)\s+(.+)$|^(.+?)\s*(?:[-–—]|\s(?:to|until)\s+(?:now|present|today))$/i;
const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** A date as people write it (`2/18/10`, `2005-00-00`, `Mar 2010`, `2010–2012`), as EDTF; undefined for what is none, numbers of seconds included. */
export function edtfOf(text: string, order?: DateOrder): WildDate | undefined {
  const plain = text.trim();
  if (plain === '' || plain.length > LONGEST) return undefined;
  return order === undefined ? inAnyOrder(plain) : dateIn(plain, order);
}

/** The time from a start to an end, either of which may be missing or last a while itself; not looked at is whether it ends before it starts. */
export function timeBetween(start: string | undefined, end: string | undefined): string | undefined {
  if (start === undefined) return end?.includes('/') ? end : end && `../${end}`;
  if (end === undefined) return start.includes('/') ? start : `${start}/..`;
  if (start === end) return start;
  return `${start.split('/', 1)[0]}/${end.split('/').at(-1)}`;
}

/** Dates stand in a file again and again. */
const inAnyOrder = memoizeTexts((plain) => dateIn(plain, undefined), 20_000);

function dateIn(plain: string, order: DateOrder | undefined): WildDate | undefined {
  if (isSound(plain)) return { edtf: plain };
  const found = singleDate(plain, order) ?? spanOfTime(plain, order);
  return found && isSound(found.edtf) ? found : undefined;
}

function isSound(edtf: string): boolean {
  const span = parseEdtf(edtf);
  return span !== undefined && !endsBeforeStart(span);
}

function singleDate(plain: string, order: DateOrder | undefined): WildDate | undefined {
  const about = plain.replace(ABOUT, '');
  if (about !== plain) {
    const edtf = singleDate(about, order)?.edtf ?? (isSound(about) ? about : undefined);
    return edtf === undefined || /[/?~%]/.test(edtf) ? undefined : { edtf: `${edtf}~`, note: written(plain) };
  }
  const [, time] = TIME.exec(plain) ?? [];
  const date = time === undefined ? plain : plain.replace(TIME, '');
  const found = isSound(date) && !date.includes('/') ? { edtf: date } : (numericDate(date, order) ?? namedDate(date));
  const note = found && time !== undefined && !MIDNIGHT.test(time) ? written(plain) : found?.note;
  return found && { edtf: found.edtf, ...(note !== undefined && { note }) };
}

function written(text: string): string {
  return `written “${text}”`;
}

function numericDate(text: string, order: DateOrder | undefined): WildDate | undefined {
  const [, year, , month, day, monthAlone] = YEAR_FIRST.exec(text) ?? [];
  if (year) return dateOf(Number(year), Number(month ?? monthAlone), Number(day ?? 0));
  const [, compactYear, compactMonth, compactDay] = COMPACT.exec(text) ?? [];
  if (compactYear) return dateOf(Number(compactYear), Number(compactMonth), Number(compactDay));
  const yearLast = YEAR_LAST.exec(text);
  if (yearLast) return ordered(text, yearLast, order);
  const [, number] = YEAR_AS_NUMBER.exec(text) ?? [];
  if (number) return { edtf: number };
  const [, monthBefore, yearAfter] = MONTH_AND_YEAR.exec(text) ?? [];
  return yearAfter ? dateOf(Number(yearAfter), Number(monthBefore), 0) : undefined;
}

/** Day and month by what their values allow, then by the order asked for; dots are day first, and slashes month first with a note. */
function ordered(
  text: string,
  [, one, separator, other, year = '']: RegExpExecArray,
  order: DateOrder | undefined,
): WildDate | undefined {
  const [first, second] = [Number(one), Number(other)];
  const isOpen = first <= 12 && second <= 12 && first !== second && first > 0 && second > 0;
  const isDayFirst = isOpen ? (order ?? (separator === '.' ? 'day-first' : 'month-first')) === 'day-first' : first > 12;
  const found = isDayFirst || first === 0 ? dateOf(yearOf(year), second, first) : dateOf(yearOf(year), first, second);
  if (!found) return undefined;
  const isAssumed = isOpen && order === undefined && separator !== '.';
  if (isAssumed) return { ...found, note: `${written(text)}, read month first` };
  return year.length === 2 ? { ...found, note: written(text) } : found;
}

function yearOf(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year + (year <= TWO_DIGIT_YEARS.last - 2000 ? 2000 : 1900);
}

function namedDate(text: string): WildDate | undefined {
  const [, word, day, year] = WORD_FIRST.exec(text) ?? [];
  if (word) return dateOf(Number(year), monthNamed(word), Number(day ?? 0));
  const [, dayBefore, wordAfter, yearAfter = ''] = WORD_SECOND.exec(text) ?? [];
  if (wordAfter) {
    const found = dateOf(yearOf(yearAfter), monthNamed(wordAfter), Number(dayBefore));
    return found && yearAfter.length === 2 ? { ...found, note: written(text) } : found;
  }
  const [, yearBefore, wordThen, dayThen] = YEAR_WORD.exec(text) ?? [];
  if (wordThen) return dateOf(Number(yearBefore), monthNamed(wordThen), Number(dayThen ?? 0));
  return decadeOrQuarter(text);
}

function decadeOrQuarter(text: string): WildDate | undefined {
  const [, decade] = DECADE.exec(text) ?? [];
  if (decade) return { edtf: `${decade}X` };
  const [, before, yearAfter, yearBefore, after] = QUARTER.exec(text) ?? [];
  const quarter = Number(before ?? after);
  const year = yearAfter ?? yearBefore;
  if (year === undefined) return undefined;
  return { edtf: `${year}-${twoDigits(quarter * 3 - 2)}/${year}-${twoDigits(quarter * 3)}`, note: written(text) };
}

/** Where it is none, a month that no calendar has. */
function monthNamed(word: string): number {
  const name = word.toLowerCase();
  const at = MONTHS.findIndex((month) => month === name || month.slice(0, 3) === name);
  return at < 0 && name === 'sept' ? 9 : at < 0 ? 99 : at + 1;
}

/** A zero stands for a month or day that is not known; in the year 0 it is no date at all. */
function dateOf(year: number, month: number, day: number): WildDate | undefined {
  if (year === 0 || (month === 0 && day !== 0)) return undefined;
  const rest = [month, day].filter((part) => part !== 0).map(twoDigits);
  const edtf = [String(year).padStart(4, '0'), ...rest].join('-');
  // Months 21 to 24 are seasons in EDTF, and no months here.
  return month <= 12 && isSound(edtf) ? { edtf } : undefined;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function spanOfTime(plain: string, order: DateOrder | undefined): WildDate | undefined {
  const years = YEARS.exec(plain);
  if (years) return { edtf: `${years[1]}/${years[2]}` };
  const [, from, to] = RANGE.exec(plain) ?? SLASHED_RANGE.exec(plain) ?? [];
  const ends = from !== undefined && to !== undefined ? [oneEnd(from, order), oneEnd(to, order)] : [];
  if (ends[0] && ends[1]) {
    const isExact = ends.every((end) => end?.note === undefined);
    return { edtf: `${ends[0].edtf}/${ends[1].edtf}`, ...(!isExact && { note: written(plain) }) };
  }
  const [, since, before] = OPEN.exec(plain) ?? [];
  const start = oneEnd(since ?? before ?? '', order);
  return start && { edtf: `${start.edtf}/..`, ...(start.note !== undefined && { note: written(plain) }) };
}

/** A date that can be an end of an interval. */
function oneEnd(text: string, order: DateOrder | undefined): WildDate | undefined {
  const plain = text.trim();
  const found = isSound(plain) ? { edtf: plain } : singleDate(plain, order);
  return found?.edtf.includes('/') ? undefined : found;
}
