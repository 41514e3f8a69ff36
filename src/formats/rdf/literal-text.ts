import { isHoldable } from '../characters';
import { known } from './namespaces';
import type { Term } from './node';

/** The datatype of texts with characters that RDF engines drop or refuse; a backslash and four digits stand for each. */
export const ESCAPED = known('aa', 'escaped');

/** A text as a plain literal, or as an escaped one where it holds control characters or halves of surrogate pairs. */
export function textTerm(text: string): Term {
  return isHoldable(text) ? { as: 'literal', text } : { as: 'literal', text: escaped(text), datatype: ESCAPED };
}

function escaped(text: string): string {
  return Array.from(text, (char) => (char === '\\' || !isHoldable(char) ? unicode(char.charCodeAt(0)) : char)).join('');
}

function unicode(code: number): string {
  return `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The text that an escaped literal stands for. */
export function unescaped(text: string): string {
  return text.replace(/\\u([0-9A-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
