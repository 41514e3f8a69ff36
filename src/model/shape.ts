import type { core } from 'zod/mini';
import { nearest } from '../lib/text';
import type { Issue } from './issue';

type RawIssue = core.$ZodIssue;
interface Schema {
  safeParse(input: unknown): { success: true } | { success: false; error: { issues: readonly RawIssue[] } };
}

/** Checks a value against a schema and says every misfit by place; an unknown key comes with the nearest known one. */
export function shapeIssues(schema: Schema, value: unknown, knownKeys: ReadonlySet<string>): Issue[] {
  const answer = schema.safeParse(value);
  return answer.success ? [] : answer.error.issues.flatMap((issue) => issuesOf(issue, knownKeys, value));
}

/** A path as people read it: `claims[45].by`. */
export function placeOf(path: readonly PropertyKey[]): string {
  const text = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return text.replace(/^\./, '') || 'the document';
}

function issuesOf(issue: RawIssue, knownKeys: ReadonlySet<string>, root: unknown): Issue[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const near = nearest(key, knownKeys);
      return {
        severity: 'error',
        code: 'unknown-key',
        place: placeOf([...issue.path, inShort(key)]),
        message: `Unknown key “${inShort(key)}”.`,
        hint: near ? `Did you mean “${near}”?` : 'Take it out, or move its content into a note.',
      };
    });
  }
  const found = valueAt(root, issue.path);
  const [code, is] = found === undefined ? ['missing', 'missing'] : ['wrong-shape', described(found)];
  const message = `${nameOf(issue.path)} is ${is}.`;
  return [{ severity: 'error', code, place: placeOf(issue.path), message, hint: expected(issue) }];
}

/** What stands at a path, by its own name: `“by”`, `Item 3 of “aliases”`. */
function nameOf(path: readonly PropertyKey[]): string {
  const last = path.at(-1);
  if (typeof last !== 'number') return last === undefined ? 'The document' : `“${String(last)}”`;
  const list = path.findLast((step) => typeof step === 'string');
  return list === undefined ? `Item ${last + 1}` : `Item ${last + 1} of “${String(list)}”`;
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[step];
  }
  return value;
}

function described(value: unknown): string {
  if (value === null) return 'null';
  if (value === '') return 'empty text';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return inShort(JSON.stringify(value));
}

function inShort(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

const JSON_WORDS: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['object', 'an object'],
  ['record', 'an object'],
]);

function expected(issue: RawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `It must be ${JSON_WORDS.get(issue.expected) ?? issue.expected}.`;
    case 'invalid_value':
      return `It must be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}.`;
    case 'too_small':
      return issue.origin === 'string'
        ? 'It must not be empty; leave it out when it is unknown.'
        : `It must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}.`;
    case 'too_big':
      return issue.origin === 'string'
        ? `It must be at most ${issue.maximum} characters.`
        : `It must be at most ${issue.maximum}.`;
    case 'invalid_format':
      return 'It must be 64 hexadecimal digits.';
    default:
      return 'See docs/dataset-format.md for what it may be.';
  }
}
