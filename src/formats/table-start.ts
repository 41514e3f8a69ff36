import type { FileStart } from './reading/reader';

const OWN_FILE = /^(?:[^/]{1,100}\/)?(?:actors|claims)\.csv$/;
const DELIMITERS = [/,/g, /\t/g, /;/g, /\|/g] as const;
const LOOKED_AT = 30;

/** True for a ZIP of the tables that we write, by the name of the first file in it or by that of its claims. */
export function isZipOfTables({ bytes }: FileStart): boolean {
  const [first, second, third, fourth] = bytes;
  if (first !== 0x50 || second !== 0x4b || third !== 3 || fourth !== 4) return false;
  const length = (bytes[26] ?? 0) + 256 * (bytes[27] ?? 0);
  const text = new TextDecoder('latin1').decode(bytes);
  return OWN_FILE.test(text.slice(30, 30 + length)) || text.includes('claims.csv');
}

/** True for text that falls into cells: by its name where that says so, else where nearly all of its first lines have as many separators. */
export function isTable({ name, text }: FileStart): boolean {
  if (/^\s*[{[<]/.test(text) || text.trim() === '') return false;
  if (/\.(csv|tsv|tab|psv)$/i.test(name)) return true;
  // What is packed has bytes of any value: by chance they fall into cells.
  if (text.includes('\0')) return false;
  const lines = withoutQuoted(text)
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '');
  const looked = lines.slice(0, Math.min(LOOKED_AT, Math.max(1, lines.length - 1)));
  return lines.length > 1 && DELIMITERS.some((delimiter) => isCutBy(looked, delimiter));
}

/** Quoted cells hold separators and line ends of their own. */
function withoutQuoted(text: string): string {
  return text.replace(/"(?:[^"]|"")*(?:"|$)/g, '');
}

/** A line of a program or a statement ends in what might be a separator; a row of a table rarely does, and never all of them. */
function isCutBy(lines: readonly string[], delimiter: RegExp): boolean {
  const counts = lines.map((line) => line.match(delimiter)?.length ?? 0);
  const [first = 0] = counts;
  const same = counts.filter((count) => count === first).length;
  return first > 0 && same * 10 >= lines.length * 9 && !lines.every((line) => /[;,{]\s*$/.test(line));
}
