import type { FlatValue } from '../column';
import type { Findings } from './findings';

/** The attributes of a node, an edge or a graph as our columns wrote them, whatever type a format or a program made of them since. */
export interface OwnFields {
  text(name: string): string | undefined;
  list(name: string): readonly string[] | undefined;
  number(name: string): number | undefined;
  flag(name: string): boolean | undefined;
  /** What a JSON text holds; a text that is none is reported. */
  json(name: string): unknown;
  /** The same of each item of a list. */
  records(name: string): readonly unknown[];
}

/** How the attributes of a file are taken. */
export interface OwnReading {
  /** Gives back the characters that the format could not hold. */
  readonly restored: (text: string) => string;
  readonly findings: Findings;
}

/** Reads attributes; an empty text is none, since many programs fill up their tables with it. */
export function ownFields(
  attributes: ReadonlyMap<string, FlatValue>,
  place: string,
  { restored, findings }: OwnReading,
): OwnFields {
  const text = (name: string) => {
    const value = attributes.get(name);
    if (value === undefined || value === '') return undefined;
    return restored(typeof value === 'object' ? value.join(', ') : String(value)) || undefined;
  };
  const leaveOut = (code: string, message: string) => {
    findings.report({ severity: 'warning', code, place, message, hint: 'It was left out.' });
    return undefined;
  };
  const valueIn = (name: string, written: string): unknown => {
    const parsed = parsedJson(written);
    return parsed ? parsed.value : leaveOut('not-json', `The attribute “${name}” is no JSON.`);
  };
  const json = (name: string): unknown => {
    const written = text(name);
    return written === undefined ? undefined : valueIn(name, written);
  };
  const list = (name: string) => {
    const value = attributes.get(name);
    if (typeof value === 'object') return full(value.map(restored));
    const written = text(name);
    return written === undefined ? undefined : full(listIn(written));
  };
  const records = (name: string) =>
    (list(name) ?? []).map((record) => valueIn(name, record)).filter((record) => record !== undefined);
  const number = (name: string) => {
    const written = text(name)?.trim();
    if (written === undefined || /^(nan|na|null|none)$/i.test(written)) return undefined;
    const value = Number(written);
    return Number.isFinite(value) ? value : leaveOut('not-a-number', `The attribute “${name}” is no number.`);
  };
  const flag = (name: string) => {
    const written = text(name)?.trim().toLowerCase();
    return written === undefined ? undefined : ['true', '1', '1.0', 'yes'].includes(written);
  };
  return { text, list, number, flag, json, records };
}

/** A list as it was written; a text that is none is what somebody typed in place of it: one item. */
function listIn(written: string): readonly string[] {
  const parsed = written.startsWith('[') ? parsedJson(written) : undefined;
  const items: readonly unknown[] = Array.isArray(parsed?.value) ? parsed.value : [written];
  return items.every((item) => typeof item !== 'object') ? items.map(String) : [written];
}

function full(items: readonly string[]): readonly string[] | undefined {
  const kept = items.filter((item) => item !== '');
  return kept.length > 0 ? kept : undefined;
}

function parsedJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** The entries of a record that have a value. */
export function present(record: Readonly<Record<string, unknown>>): Map<string, unknown> {
  return new Map(Object.entries(record).filter(([, value]) => value !== undefined));
}
