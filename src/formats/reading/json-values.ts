import type { FlatValue } from '../column';
import { keepWithin } from './limits';

export type JsonRecord = Readonly<Record<string, unknown>>;

/** Whether a value is an object of JSON. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A member of an object; undefined where the object itself has none. */
export function member(record: unknown, name: string): unknown {
  return isRecord(record) && Object.hasOwn(record, name) ? record[name] : undefined;
}

/** A member that is an object. */
export function recordIn(record: unknown, name: string): JsonRecord | undefined {
  const value = member(record, name);
  return isRecord(value) ? value : undefined;
}

/** A member that is a list; undefined where there is none. */
export function listIn(record: unknown, name: string): readonly unknown[] | undefined {
  const value = member(record, name);
  return Array.isArray(value) ? value : undefined;
}

/** A member that is a text with something in it, or a number as text. */
export function textIn(record: unknown, name: string): string | undefined {
  const value = member(record, name);
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

/** The first of some members that is such a text. */
export function firstText(record: unknown, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const text = textIn(record, name);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** What an attribute can hold of a value of JSON: lists of plain values stay lists, anything deeper becomes JSON text; undefined for what says nothing. */
function flatValue(value: unknown): FlatValue | undefined {
  if (value === null || value === undefined || value === '') return undefined;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (!Array.isArray(value))
    return isRecord(value) && Object.keys(value).length > 0 ? JSON.stringify(value) : undefined;
  const isPlain = value.every((item) => typeof item !== 'object');
  const items = isPlain ? value.map(String) : value.map((item) => JSON.stringify(item));
  return items.some((item) => item !== '') ? items : undefined;
}

/** The members of an object as attributes, some of them left out. */
export function flatAttributes(
  record: JsonRecord,
  place: string,
  without: ReadonlySet<string> = NONE,
): ReadonlyMap<string, FlatValue> {
  const attributes = new Map<string, FlatValue>();
  for (const [name, value] of Object.entries(record)) {
    const flat = without.has(name) ? undefined : flatValue(value);
    if (flat !== undefined) attributes.set(name, flat);
  }
  keepWithin('attributes', attributes.size, { place });
  return attributes;
}

const NONE: ReadonlySet<string> = new Set();
