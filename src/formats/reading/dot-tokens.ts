import { inShort, Unreadable } from '../problems';
import { textPlaces } from './text-places';

/** A word or a mark of DOT; `isMark` tells `{` from `"{"`, `isMarkup` a label of markup from its text. */
export interface DotToken {
  readonly text: string;
  readonly isMark: boolean;
  readonly isMarkup: boolean;
  /** Written without quotes, so that it may be a keyword. */
  readonly isBare: boolean;
  readonly offset: number;
}

const BLANK = /(?:\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|#[^\n]*)+/y;
const MARK = /->|--|[{}[\];,=:+]/y;
const BARE = /-?(?:\.\d+|\d+(?:\.\d*)?)|[A-Za-z_\u0080-\uFFFF][\w\u0080-\uFFFF]*/y;

/** The tokens of a file of DOT; throws `Unreadable` with line and column at what is none. */
export function dotTokens(text: string): readonly DotToken[] {
  const tokens: DotToken[] = [];
  const token = (offset: number, written: string, is: Partial<DotToken>) =>
    tokens.push({ text: written, offset, isMark: false, isMarkup: false, isBare: false, ...is });
  for (let at = after(BLANK, text, 0); at < text.length; at = after(BLANK, text, at)) {
    const start = at;
    if (text[at] === '"') {
      at = quoteEnd(text, at);
      token(
        start,
        text.slice(start + 1, at - 1).replace(/\\"|\\\r?\n/g, (pair) => (pair === '\\"' ? '"' : '')),
        {},
      );
    } else if (text[at] === '<') {
      at = markupEnd(text, at);
      token(start, text.slice(start + 1, at - 1), { isMarkup: true });
    } else if (after(MARK, text, at) > at && !/^-[.\d]/.test(text.slice(at, at + 2))) {
      at = after(MARK, text, at);
      token(start, text.slice(start, at), { isMark: true });
    } else {
      at = after(BARE, text, at);
      if (at === start) throw notDot(text, at, `This cannot stand here: “${inShort(text.slice(at, at + 20))}”.`);
      token(start, text.slice(start, at), { isBare: true });
    }
  }
  return tokens;
}

/** The error for a file that is no DOT from some place on. */
export function notDot(text: string, at: number, message: string): Unreadable {
  return new Unreadable('not-dot', message, 'Graphviz says more about it: try “dot -Tcanon”.', textPlaces(text)(at));
}

function quoteEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') return at + 1;
  }
  throw notDot(text, start, 'The file is cut off: a text that begins here never ends.');
}

function markupEnd(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    if (text[at] === '<') depth++;
    else if (text[at] === '>' && --depth === 0) return at + 1;
  }
  throw notDot(text, start, 'The file is cut off: markup that begins here never ends.');
}

function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}
