import type { Findings } from './findings';
import { isRecord, type JsonRecord, listIn, member, textIn } from './json-values';
import { keepWithin } from './limits';

/** An object of STIX: what it says, its type and id, and where the file has it. */
export interface StixObject {
  readonly type: string;
  readonly id: string;
  readonly record: JsonRecord;
  readonly place: string;
}

/** The objects of a document, each id once and in its latest version: of a bundle, of a list, or the document itself. */
export function stixObjectsIn(document: unknown, findings: Findings): readonly StixObject[] {
  const list = Array.isArray(document) ? document : (listIn(document, 'objects') ?? [document]);
  const path = Array.isArray(document) ? '' : Object.is(list[0], document) ? undefined : 'objects';
  keepWithin('nodes', list.length);
  const latest = new Map<string, StixObject>();
  for (const [at, record] of list.entries()) {
    const place = path === undefined ? 'the document' : `${path}[${at}]`;
    const [type, id] = [textIn(record, 'type'), textIn(record, 'id')];
    if (!isRecord(record) || type === undefined || id === undefined) {
      leaveOut(findings, 'no-id', place, 'This is no object of STIX: it has no type or no id.');
    } else if (member(record, 'revoked') === true) {
      leaveOut(findings, 'revoked', place, 'This object is revoked by whoever made it.');
    } else keepLatest({ type, id, record, place }, latest, findings);
  }
  return [...latest.values()];
}

function keepLatest(object: StixObject, latest: Map<string, StixObject>, findings: Findings) {
  const before = latest.get(object.id);
  const isOlder = before !== undefined && stampOf(before) > stampOf(object);
  if (before) {
    const message = `The object of this id stands at ${before.place} as well.`;
    leaveOut(findings, 'id-twice', object.place, message, `The one that was modified last was taken.`);
  }
  if (!isOlder) latest.set(object.id, object);
}

function stampOf({ record }: StixObject): string {
  return textIn(record, 'modified') ?? textIn(record, 'created') ?? '';
}

/** What every object says of its own record. */
const RECORD = new Set(['type', 'id', 'spec_version', 'created', 'modified', 'revoked']);

/** The properties of an object that say something of what it is about, references aside. */
export function propertiesIn({ record }: StixObject): readonly string[] {
  return Object.keys(record).filter((name) => !RECORD.has(name) && !/_refs?$/.test(name));
}

/** The ids that a property refers to, whether it holds one or a list of them. */
export function refsIn(record: JsonRecord, name: string): readonly string[] {
  const value = member(record, name);
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter((ref) => typeof ref === 'string');
}

function leaveOut(findings: Findings, code: string, place: string, message: string, hint = 'It was left out.') {
  findings.report({ severity: 'warning', code, place, message, hint });
}
