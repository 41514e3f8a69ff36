import { edtfOf } from './wild-date';

const NUMBER = /^[+-]?(?:\d+(?:[.,]\d+)?|[.,]\d+)(?:e[+-]?\d+)?%?$/i;

/** True for a number or a date. */
export function isData(text: string): boolean {
  const plain = text.trim();
  return NUMBER.test(plain) || (/\d/.test(plain) && edtfOf(plain) !== undefined);
}

/** Whether most of some cells are words, not numbers or dates. */
export function holdsWords(cells: readonly string[]): boolean {
  const words = cells.filter((cell) => cell.trim() !== '' && !isData(cell));
  return words.length * 2 > cells.length;
}
