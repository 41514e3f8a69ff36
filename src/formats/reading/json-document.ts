import { grouped } from '../../lib/text';
import { walkJson } from '../../model/json-text';
import { inShort, Unreadable } from '../problems';
import { decoded } from './decode';
import type { Findings } from './findings';
import { READ_LIMITS } from './limits';

/** A JSON file as text and as what it says. */
export interface JsonDocument {
  readonly text: string;
  readonly value: unknown;
}

/** Longer texts are not searched for keys that stand twice: it would take as long as all the rest. */
const LONGEST_SEARCHED = 32 * 1024 * 1024;

/** Reads a JSON file strictly; throws `Unreadable` with line and column where it is none, or nested too deep, and reports keys that stand twice in an object. */
export function jsonDocument(bytes: Uint8Array, findings: Findings): JsonDocument {
  const text = decoded(bytes);
  const value = parsed(text);
  for (const twice of keysTwice(text)) {
    const message = `“${inShort(twice.key)}” stands twice in one object.`;
    const place = placeAt(text, twice.offset);
    findings.report({ severity: 'warning', code: 'key-twice', place, message, hint: 'The last one counts.' });
  }
  return { text, value };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw notJson(text);
  }
}

function notJson(text: string): Unreadable {
  const at = walkJson(text, () => false) ?? text.length;
  const isCut = at >= text.length;
  const message = isCut
    ? 'The file is cut off: it ends in the middle.'
    : 'The file is not JSON: the text cannot be read from here on.';
  const hint = 'Look for a missing comma, quote or bracket just before this place.';
  return new Unreadable('not-json', message, hint, placeAt(text, at));
}

/** An offset of a text as `line 12, column 5`. */
function placeAt(text: string, offset: number): string {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++;
    start = at + 1;
  }
  return `line ${grouped(line)}, column ${grouped(offset - start + 1)}`;
}

interface KeyTwice {
  readonly key: string;
  readonly offset: number;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const OPENERS = new Set([0x7b, 0x5b]);
const CLOSERS = new Set([0x7d, 0x5d]);

/** Goes through JSON text, known to be sound, for keys that an object has twice; throws where it is nested too deep. */
function* keysTwice(text: string): Generator<KeyTwice, void> {
  const isSearched = text.length <= LONGEST_SEARCHED;
  const open: (Set<string> | undefined)[] = [];
  let string = { start: 0, end: 0 };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      string = { start: at, end: endOfString(text, at) };
      at = string.end;
    } else if (OPENERS.has(code)) {
      open.push(undefined);
      if (open.length > READ_LIMITS.depth) throw tooDeep(text, at);
    } else if (CLOSERS.has(code)) open.pop();
    else if (code === COLON && isSearched) {
      const keys = open.pop() ?? new Set<string>();
      open.push(keys);
      const key = text.slice(string.start + 1, string.end);
      if (keys.has(key)) yield { key, offset: string.start };
      keys.add(key);
    }
  }
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  for (;;) {
    const end = text.indexOf('"', at);
    let slashes = end - 1;
    while (text.charCodeAt(slashes) === BACKSLASH) slashes--;
    if ((end - slashes) % 2 === 1) return end;
    at = end + 1;
  }
}

function tooDeep(text: string, at: number): Unreadable {
  const message = `The file is too large to read: more than ${READ_LIMITS.depth} levels stand one within another.`;
  return new Unreadable('too-large', message, 'Save a part of the graph and open that.', placeAt(text, at));
}
