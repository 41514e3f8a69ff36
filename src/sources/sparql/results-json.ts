import { grouped } from '../../lib/text';
import type { Row, Term } from './engine';
import { EngineError } from './engine-error';

const PLAIN_TEXT = 'http://www.w3.org/2001/XMLSchema#string';

/** Whose answer is read, and how many rows it may have. */
export interface ResultLimits {
  readonly host: string;
  readonly rows: number;
}

/** The rows in SPARQL 1.1 Query Results JSON; throws an `EngineError` for any other text, for a part of one, and for more rows than are taken. */
export function rowsIn(text: string, { host, rows: most }: ResultLimits): readonly Row[] {
  const document = asObject(parsed(text, host));
  const vars = asObject(document?.['head'])?.['vars'];
  const bindings = asObject(document?.['results'])?.['bindings'];
  if (!isTexts(vars)) throw unlike(host, 'head.vars');
  if (!Array.isArray(bindings)) throw unlike(host, 'results.bindings');
  if (bindings.length > most) throw tooMany(host, bindings.length, most);
  const known = new Set(vars);
  return bindings.map((binding, at) => rowOf(binding, known, { host, place: `results.bindings[${at}]` }));
}

function parsed(text: string, host: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    if (isBrokenOff(text)) {
      throw new EngineError(`${host} broke off in the middle of its answer.`, { kind: 'cut-off', host });
    }
    throw new EngineError(`${host} sent results that are not JSON.`, { kind: 'no-results', host });
  }
}

/** True for the beginning of an object whose last bracket never comes. */
function isBrokenOff(text: string): boolean {
  if (!/^\s*\{/.test(text)) return false;
  const marks = /["{}[\]]/g;
  let depth = 0;
  for (let found = marks.exec(text); found; found = marks.exec(text)) {
    const [mark] = found;
    if (mark === '"') marks.lastIndex = endOfText(text, marks.lastIndex);
    else if (mark === '{' || mark === '[') depth++;
    else if (--depth === 0) return false;
  }
  return true;
}

/** Where a text in quotes ends that begins at a place; the end of everything where it does not. A pattern for all of it would overflow on a long one. */
function endOfText(text: string, start: number): number {
  for (let quote = text.indexOf('"', start); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    let before = quote;
    while (before > start && text[before - 1] === '\\') before--;
    if ((quote - before) % 2 === 0) return quote + 1;
  }
  return text.length;
}

interface Spot {
  readonly host: string;
  readonly place: string;
}

function rowOf(binding: unknown, known: ReadonlySet<string>, { host, place }: Spot): Row {
  const fields = asObject(binding);
  if (!fields) throw unlike(host, place);
  const row = new Map<string, Term>();
  for (const [name, value] of Object.entries(fields)) {
    // Its name is the engine's to choose and is not repeated.
    if (!known.has(name)) throw unlike(host, place);
    row.set(name, termOf(asObject(value) ?? {}, { host, place }));
  }
  return row;
}

function termOf(fields: Fields, { host, place }: Spot): Term {
  const { type, value } = fields;
  if (typeof value !== 'string') throw unlike(host, place);
  if (type === 'uri') return { as: 'iri', iri: value };
  if (type === 'bnode') return { as: 'blank', label: value };
  if (type !== 'literal' && type !== 'typed-literal') throw unlike(host, place);
  const { datatype, 'xml:lang': language } = fields;
  if (!isTextOrAbsent(datatype) || !isTextOrAbsent(language)) throw unlike(host, place);
  if (language) return { as: 'literal', text: value, language };
  if (!datatype || datatype === PLAIN_TEXT) return { as: 'literal', text: value };
  return { as: 'literal', text: value, datatype };
}

interface Fields {
  readonly [name: string]: unknown;
}

function asObject(value: unknown): Fields | undefined {
  return isObject(value) ? value : undefined;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function isTextOrAbsent(value: unknown): value is string | undefined {
  return value === undefined || typeof value === 'string';
}

function unlike(host: string, place: string): EngineError {
  const message = `${host} sent JSON that is not like SPARQL results: see ${place}.`;
  return new EngineError(message, { kind: 'no-results', host });
}

function tooMany(host: string, rows: number, most: number): EngineError {
  const message = `${host} sent ${grouped(rows)} rows; ${grouped(most)} are read at most.`;
  return new EngineError(message, { kind: 'too-large', host });
}
