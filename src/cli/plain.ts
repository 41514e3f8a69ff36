import { onOneLine } from '../lib/text';

/** Text of a file as it can stand on a terminal: on one line, with nothing in it that a terminal obeys. */
export function plain(text: string): string {
  return onOneLine(text).replace(/\s+/gu, ' ');
}

/** A value as JSON in which nothing is obeyed by a terminal; on one line, or indented. */
export function jsonOf(value: unknown, indent = 2): string {
  return JSON.stringify(value, null, indent).replace(
    /[\u007f-\u009f\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
