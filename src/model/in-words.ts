import { grouped } from '../lib/text';
import type { Basis, DatedTime, Evidence, Quantity } from './dataset';
import { inWords } from './edtf';

/** How a date came to be known, where that is not from the text. */
export const BASIS_WORDS: Readonly<Record<Basis, string | undefined>> = {
  stated: undefined,
  relative: 'counted from another date',
  inferred: 'inferred',
};

/** `since August 2021`, or `undated`. */
export function whenInWords(time: DatedTime | undefined): string {
  return time ? inWords(time.edtf) : 'undated';
}

/** `since August 2021 (inferred)`: a date with how it came to be known, where that is not from the text. */
export function whenAndHow(time: DatedTime | undefined): string {
  const how = time && BASIS_WORDS[time.basis];
  return `${whenInWords(time)}${how ? ` (${how})` : ''}`;
}

/** `about 8,000 to 12,000 people`, `at least 3 boats`. */
export function quantityInWords({ min, max, unit, approximate }: Quantity): string {
  const about = approximate ? 'about ' : '';
  if (min === undefined && max === undefined) return `${about}some ${unit}`;
  if (max === undefined) return `at least ${about}${grouped(min!)} ${unit}`;
  if (min === undefined) return `at most ${about}${grouped(max)} ${unit}`;
  return min === max ? `${about}${grouped(min)} ${unit}` : `${about}${grouped(min)} to ${grouped(max)} ${unit}`;
}

/** `paragraph 9, characters 3,451 to 3,529`. */
export function positionInWords({ paragraph, start, end }: Evidence): string {
  return `paragraph ${paragraph}, characters ${grouped(start)} to ${grouped(end)}`;
}
