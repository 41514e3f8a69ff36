import { inShort, Unreadable } from '../problems';
import { textPlaces } from './text-places';

/** A value of GML: a number, a text, or keys with values, the same key any number of times. */
export type GmlValue = string | number | GmlList;

export interface GmlList {
  readonly pairs: readonly GmlPair[];
}

export interface GmlPair {
  readonly key: string;
  readonly value: GmlValue;
  /** Where the key stands. */
  readonly offset: number;
}

const BLANK = /(?:\s+|#[^\n]*)+/y;
const KEY = /[A-Za-z_][\w.-]*/y;
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?![\w.])/y;
/** Numbers that are none, as some programs write them. */
const NO_NUMBER = /[+-]?(?:nan|inf(?:inity)?)(?![\w.])/iy;
const DEEPEST = 256;

/** Reads the text of a GML file; throws `Unreadable` with line and column where it is none. */
export function gmlValues(text: string): GmlList {
  const open: { readonly key: string; readonly offset: number; readonly pairs: GmlPair[] }[] = [];
  let pairs: GmlPair[] = [];
  let at = after(BLANK, text, 0);
  while (at < text.length) {
    if (text[at] === ']') {
      const list = pairs;
      const { key, offset, pairs: outer } = open.pop() ?? refuse(text, at, 'A bracket closes that was never opened.');
      pairs = outer;
      pairs.push({ key, value: { pairs: list }, offset });
      at = after(BLANK, text, at + 1);
      continue;
    }
    const keyEnd = after(KEY, text, at);
    if (keyEnd === at) refuse(text, at, `A key is expected here, not “${inShort(text.slice(at, at + 20))}”.`);
    const [key, offset] = [text.slice(at, keyEnd), at];
    at = after(BLANK, text, keyEnd);
    if (text[at] === '[') {
      open.push({ key, offset, pairs });
      if (open.length > DEEPEST) refuse(text, at, `More than ${DEEPEST} lists stand one within another.`);
      pairs = [];
      at += 1;
    } else {
      const { value, end } = plainValue(text, at, key);
      if (value !== undefined) pairs.push({ key, value, offset });
      at = end;
    }
    at = after(BLANK, text, at);
  }
  if (open.length > 0) refuse(text, text.length, 'The file is cut off: a list that was opened is never closed.');
  return { pairs };
}

function plainValue(text: string, at: number, key: string): { readonly value?: string | number; readonly end: number } {
  if (text[at] === '"') {
    const end = text.indexOf('"', at + 1);
    if (end < 0) refuse(text, at, 'The file is cut off: a text that begins here never ends.');
    return { value: resolved(text.slice(at + 1, end)), end: end + 1 };
  }
  const end = after(NUMBER, text, at);
  if (end > at) return { value: exactNumber(text.slice(at, end)), end };
  const skipped = after(NO_NUMBER, text, at);
  if (skipped > at) return { end: skipped };
  return refuse(text, at, `The key “${inShort(key)}” has no value.`);
}

/** A whole number that would lose digits stays text. */
function exactNumber(text: string): string | number {
  const number = Number(text);
  return !/^[+-]?\d+$/.test(text) || Number.isSafeInteger(number) ? number : text;
}

function after(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function refuse(text: string, at: number, message: string): never {
  throw new Unreadable('not-gml', message, 'Save the graph as GML again, or as GraphML.', textPlaces(text)(at));
}

/** The names of the characters 160 to 255, in their order. */
const LATIN = `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute
  micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil
  Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute
  Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute
  icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml`;
const NAMED: ReadonlyMap<string, string> = new Map([
  ['quot', '"'],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['apos', "'"],
  ...LATIN.split(/\s+/).map((name, at) => [name, String.fromCharCode(160 + at)] as const),
]);

/** A text with its entities resolved, once; what is none stays as it is. */
export function resolved(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|(\w{2,8}));/g, (written, decimal, hex, name) => {
    if (name !== undefined) return NAMED.get(name) ?? written;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : written;
  });
}
