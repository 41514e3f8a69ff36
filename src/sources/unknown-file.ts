import { READ_FORMATS } from '../formats/formats';
import { firstKeysOf } from '../formats/json-start';
import { inShort, Unreadable } from '../formats/problems';
import type { FileStart } from '../formats/reading/reader';
import { xmlRoot } from '../formats/xml-root';
import { listed } from '../lib/text';
import { whatIsRead } from './what-is-read';

/** What a file seems to be that no format recognises, and what can be done about it. */
interface Look {
  readonly seems: string;
  readonly way?: string;
}

const KEYS_NAMED = 4;

/** Why a file is refused that no format recognises: what it looks like, what it would be by its name, and what is read. */
export function unknownFile(start: FileStart): Unreadable {
  if (start.text.trim() === '') return new Unreadable('empty', 'The file is empty.');
  const { seems, way } = lookOf(start);
  const message = `The content of the file is of no format that is known here: ${seems}.`;
  const hint = [named(start.name), way, whatIsRead()].filter((sentence) => sentence !== undefined).join(' ');
  return new Unreadable('unknown-format', message, hint);
}

function lookOf(start: FileStart): Look {
  const { text } = start;
  const root = xmlRoot(start);
  if (root) return ofXml(root);
  if (/^\s*[[{]/.test(text)) return ofJson([...firstKeysOf(text)]);
  if (text.includes('\0') || isMostlyBroken(text)) return { seems: 'its bytes are no text' };
  return {
    seems: 'it is text without cells and without the marks of a graph',
    way: 'A table of ties has a line for each, with as many cells in every line: who, whom, and what relates them.',
  };
}

function ofXml(root: string): Look {
  if (root === 'svg') return { seems: 'it is a picture (SVG)', way: 'Open the file that the picture was made from.' };
  if (root.toLowerCase() !== 'html') return { seems: `it is XML whose root is <${inShort(root)}>` };
  return { seems: 'it is a web page', way: 'A page that was saved from here is opened by the browser itself.' };
}

function ofJson(keys: readonly string[]): Look {
  const way =
    'A dataset has "format": "actor-atlas/dataset" and lists of actors and claims; any list of ties can be saved as a table with a column for each end.';
  if (keys.length === 0) return { seems: 'it begins like JSON, but with no object that has keys', way };
  const shown = keys.slice(0, KEYS_NAMED).map((key) => `“${inShort(key)}”`);
  const more = keys.length > KEYS_NAMED ? ['more'] : [];
  return { seems: `it is JSON with ${listed([...shown, ...more])}`, way };
}

function isMostlyBroken(text: string): boolean {
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  return broken * 10 > text.length;
}

function named(name: string): string | undefined {
  const ends = (ending: string) => name.toLowerCase().endsWith(`.${ending}`);
  const format = READ_FORMATS.find(
    ({ extension, otherExtensions = [] }) => extension !== 'json' && [extension, ...otherExtensions].some(ends),
  );
  return format && `By its name it would be ${format.label}, but it does not begin like one.`;
}
