import type { FlatValue } from './column';

/** What stands in a string literal of Cypher as an escape: quotes, backslashes, controls, line ends of every kind, halves of surrogate pairs, what turns the direction of text. */
const ESCAPED = /['"\\\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFFFE\uFFFF]/gu;
const NAMED: ReadonlyMap<string, string> = new Map([
  ["'", "\\'"],
  ['"', '\\"'],
  ['\\', '\\\\'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/**
 * A text as a string literal of Cypher; the only way that text gets into a script.
 * Some parsers turn `\u0027` into a quote before they look at anything else, even behind an escaped backslash:
 * a backslash and a `u` after it stand in two literals.
 */
export function cypherString(text: string): string {
  return text
    .split(/(?<=\\)(?=u)/)
    .map((part) => `'${part.replace(ESCAPED, (char) => NAMED.get(char) ?? codeOf(char))}'`)
    .join('+');
}

function codeOf(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** A text as the name of a label or a relationship type: letters, digits, spaces, hyphens, anything else an underscore; nothing in it can end the name. */
export function cypherName(text: string): string {
  return `\`${plainName(text)}\``;
}

/** The same without the marks around it. */
export function plainName(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N} _-]/gu, '_');
}

/** A value of an attribute as a literal. */
export function cypherValue(value: FlatValue): string {
  if (typeof value === 'string') return cypherString(value);
  if (typeof value === 'number') return cypherNumber(value);
  if (typeof value === 'boolean') return String(value);
  return `[${value.map(cypherString).join(', ')}]`;
}

/** Whole numbers that a double holds exactly stay whole; larger ones would not fit into an integer of Cypher. */
function cypherNumber(number: number): string {
  if (Number.isSafeInteger(number)) return String(number);
  const text = Number.isInteger(number) ? number.toExponential() : String(number);
  return text.replace('e+', 'e');
}

/** Attributes as a map literal; the keys are names of columns and need no marks. */
export function cypherMap(values: Iterable<readonly [name: string, value: FlatValue | undefined]>): string {
  const pairs: string[] = [];
  for (const [name, value] of values) if (value !== undefined) pairs.push(`${name}: ${cypherValue(value)}`);
  return `{${pairs.join(', ')}}`;
}
