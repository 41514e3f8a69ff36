import { walkJson } from '../../model/json-text';
import { Unreadable } from '../problems';
import { decoded } from './decode';
import type { Findings } from './findings';
import { jsonDocument } from './json-document';
import { isRecord, type JsonRecord, listIn, member, recordIn, textIn } from './json-values';
import { keepWithin } from './limits';

/** An entity of FollowTheMoney and where the file has it. */
export interface FtmRecord {
  readonly id: string;
  readonly schema: string;
  /** The entity as it stands there. */
  readonly record: JsonRecord;
  readonly place: string;
}

/** The entities of a file, each id once: one a line, or all in one list. */
export function ftmRecordsIn(bytes: Uint8Array, findings: Findings): readonly FtmRecord[] {
  const byId = new Map<string, FtmRecord>();
  for (const { value, place } of valuesIn(bytes, findings)) {
    const [id, schema] = [textIn(value, 'id'), textIn(value, 'schema')];
    if (!isRecord(value) || id === undefined || schema === undefined) {
      leaveOut(findings, 'no-id', place, 'This is no entity: it has no id or no schema.');
      continue;
    }
    const before = byId.get(id);
    if (before) leaveOut(findings, 'id-twice', place, `The entity of this id stands at ${before.place} already.`);
    else byId.set(id, { id, schema, record: value, place });
    keepWithin('nodes', byId.size);
  }
  return [...byId.values()];
}

interface Placed {
  readonly value: unknown;
  readonly place: string;
}

function* valuesIn(bytes: Uint8Array, findings: Findings): Generator<Placed, void> {
  const text = decoded(bytes);
  if (hasOneEachLine(text)) return yield* linesIn(text);
  const { value } = jsonDocument(bytes, findings);
  const list = Array.isArray(value) ? value : (listIn(value, 'entities') ?? listIn(value, 'results') ?? [value]);
  for (const [at, item] of list.entries()) yield { value: item, place: `[${at}]` };
}

/** True where the first line that is not empty is an entity by itself. */
function hasOneEachLine(text: string): boolean {
  const [, line = ''] = /^\s*([^\r\n]*)/.exec(text) ?? [];
  return recordIn(parsed(line), 'properties') !== undefined || textIn(parsed(line), 'schema') !== undefined;
}

function* linesIn(text: string): Generator<Placed, void> {
  let number = 0;
  for (let start = 0; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed;
    const line = text.slice(start, end);
    keepWithin('rows', ++number);
    start = end + 1;
    if (line.trim() === '') continue;
    const value = parsed(line);
    if (value === undefined) throw notJson(line, number);
    yield { value, place: `line ${number}` };
  }
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function notJson(line: string, number: number): Unreadable {
  const at = walkJson(line.trimEnd(), () => false) ?? line.length;
  const isCut = at >= line.trimEnd().length;
  const message = isCut ? 'The file is cut off: this line ends in the middle.' : 'This line is not JSON from here on.';
  return new Unreadable(
    'not-json',
    message,
    'Save the file again: each line is one entity.',
    `line ${number}, column ${at + 1}`,
  );
}

/** The values of a property as texts; a single one may stand without a list. */
export function valuesOf({ record }: FtmRecord, name: string): readonly string[] {
  const value = member(recordIn(record, 'properties'), name);
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.flatMap((item) => textOf(item));
}

/** An entity that refers to another may hold it whole instead of its id. */
function textOf(item: unknown): readonly string[] {
  if (typeof item === 'number') return [String(item)];
  if (typeof item === 'string') return item.trim() === '' ? [] : [item];
  const id = textIn(item, 'id');
  return id === undefined ? [] : [id];
}

function leaveOut(findings: Findings, code: string, place: string, message: string) {
  findings.report({ severity: 'warning', code, place, message, hint: 'It was left out.' });
}
