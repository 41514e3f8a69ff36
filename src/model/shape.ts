import { core } from 'zod/mini';
import { nearest } from '../lib/text';
import type { Issue } from './issue';

type RawIssue = core.$ZodIssue;
type Path = readonly PropertyKey[];

/**
 * Checks a value against a schema and says every misfit by place; an unknown key comes with the nearest known one.
 * Items of lists are checked one by one: zod hands all issues of a list on as arguments of one call, and a hundred
 * thousand are more than a call can take.
 */
export function shapeIssues(schema: core.$ZodType, value: unknown, knownKeys: ReadonlySet<string>): Issue[] {
  const nearestKey = memoizeText((key) => nearest(key, knownKeys));
  return misfits(schema, value, []).flatMap(({ issue, found }) => issuesOf(issue, found, nearestKey));
}

/** Remembers every answer: the same misspelling is often made a thousand times. */
function memoizeText<Value>(compute: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    if (!known.has(text)) known.set(text, compute(text));
    return known.get(text)!;
  };
}

interface Misfit {
  readonly issue: RawIssue;
  readonly found: unknown;
}

function misfits(schema: core.$ZodType, value: unknown, path: Path): Misfit[] {
  const lists: { readonly item: core.$ZodType; readonly values: readonly unknown[]; readonly path: Path }[] = [];
  const frame = withoutItems(schema, value, path, (item, values, at) => lists.push({ item, values, path: at }));
  const { error } = core.safeParse(schema, frame);
  const own = (error?.issues ?? []).map((issue) => ({
    issue: { ...issue, path: [...path, ...issue.path] },
    found: valueAt(value, issue.path),
  }));
  return [
    ...own,
    ...lists.flatMap(({ item, values, path: at }) => values.flatMap((one, step) => misfits(item, one, [...at, step]))),
  ];
}

type OnList = (item: core.$ZodType, values: readonly unknown[], path: Path) => void;

/** The value with every list in it emptied that the schema knows for a list; what was in them is handed over. */
function withoutItems(schema: core.$ZodType, value: unknown, path: Path, onList: OnList): unknown {
  if (schema instanceof core.$ZodOptional) return withoutItems(schema._zod.def.innerType, value, path, onList);
  if (schema instanceof core.$ZodArray && Array.isArray(value)) {
    onList(schema._zod.def.element, value, path);
    return [];
  }
  if (!(schema instanceof core.$ZodObject) || !isRecord(value)) return value;
  const frame = { ...value };
  for (const [key, inner] of Object.entries(schema._zod.def.shape)) {
    if (Object.hasOwn(frame, key)) frame[key] = withoutItems(inner, value[key], [...path, key], onList);
  }
  return frame;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A path as people read it: `claims[45].by`. */
function placeOf(path: Path): string {
  const text = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  return text.replace(/^\./, '') || 'the document';
}

function issuesOf(issue: RawIssue, found: unknown, nearestKey: (key: string) => string | undefined): Issue[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const near = nearestKey(key);
      return {
        severity: 'error',
        code: 'unknown-key',
        place: placeOf([...issue.path, inShort(key)]),
        message: `Unknown key “${inShort(key)}”.`,
        hint: near ? `Did you mean “${near}”?` : 'Take it out, or move its content into a note.',
      };
    });
  }
  const [code, is] = found === undefined ? ['missing', 'missing'] : ['wrong-shape', described(found)];
  const message = `${nameOf(issue.path)} is ${is}.`;
  return [{ severity: 'error', code, place: placeOf(issue.path), message, hint: expected(issue) }];
}

/** What stands at a path, by its own name: `“by”`, `Item 3 of “aliases”`. */
function nameOf(path: Path): string {
  const last = path.at(-1);
  if (typeof last !== 'number') return last === undefined ? 'The document' : `“${String(last)}”`;
  const list = path.findLast((step) => typeof step === 'string');
  return list === undefined ? `Item ${last + 1}` : `Item ${last + 1} of “${String(list)}”`;
}

function valueAt(root: unknown, path: Path): unknown {
  let value = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
    value = Reflect.get(value, step);
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
