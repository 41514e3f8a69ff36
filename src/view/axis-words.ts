import { type Day, inWords } from '../model/edtf';
import type { Axis, Cell, Unit } from './axis';

/** A day to the precision of a unit: `3 October 2019`, `October 2019`, `2019`. */
export function dayInWords(day: Day, unit: Unit): string {
  const date = new Date(day * 86_400_000);
  const year = yearText(date.getUTCFullYear());
  const [month, dayOfMonth] = [date.getUTCMonth() + 1, date.getUTCDate()].map((part) => String(part).padStart(2, '0'));
  if (unit === 'day' || unit === 'week') return inWords(`${year}-${month}-${dayOfMonth}`);
  return unit === 'month' || unit === 'quarter' ? inWords(`${year}-${month}`) : inWords(year);
}

/** What a cell covers: `October 2019`, `July 2019 to September 2019`, `2008 to 2020`. */
export function cellInWords({ unit }: Pick<Axis, 'unit'>, { from, to }: Pick<Cell, 'from' | 'to'>): string {
  const [start, end] = [dayInWords(from, unit), dayInWords(to, unit)];
  return start === end ? start : `${start} to ${end}`;
}

/** Shortens the names of months: `Aug 2021`, `3 Oct 2019`. */
export function shortly(words: string): string {
  return words.replace(/[A-Z][a-z]{4,}/g, (month) => (month === 'September' ? 'Sept' : month.slice(0, 3)));
}

function yearText(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}
