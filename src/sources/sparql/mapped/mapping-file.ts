import type { Result } from '../../../lib/result';
import { grouped } from '../../../lib/text';
import type { Issue } from '../../../model/issue';
import { parsedJson } from '../../../model/parsed-json';
import { keysIn } from '../../../model/schema-keys';
import { shapeIssues } from '../../../model/shape';
import type { Vocabulary } from '../../../model/vocabulary';
import { MAPPING_FORMAT, MAPPING_VERSION, type Mapping, mappingSchema } from './mapping';
import { senseIssues } from './mapping-sense';
import { sizeIssues } from './mapping-size';

const FURTHER_KEYS = ['form', 'only', 'except', 'link', 'value', 'type', 'where', 'without', 'subject', 'object', 'as'];
/** Every key of a mapping, for the hint at a misspelt one. */
const KNOWN_KEYS = new Set([...keysIn(mappingSchema), ...FURTHER_KEYS]);
/** A text of more characters is no mapping. */
const LONGEST = 1_000_000;

/** Takes a parsed JSON document for a mapping, or says everything that is wrong with it by its path. */
export function readMapping(document: unknown, standard: Vocabulary): Result<Mapping, Issue> {
  const early = versionIssues(document);
  if (early.length > 0) return { ok: false, issues: early };
  const oversized = sizeIssues(document);
  if (oversized.length > 0) return { ok: false, issues: oversized };
  const misshapen = shapeIssues(mappingSchema, document, KNOWN_KEYS);
  if (misshapen.length > 0) return { ok: false, issues: misshapen.map(withOwnHint) };
  const { $schema: _, ...mapping } = document as Mapping;
  const issues = senseIssues(mapping, standard);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: mapping, issues: [] };
}

/** Reads JSON text as a mapping. */
export function parseMapping(text: string, standard: Vocabulary): Result<Mapping, Issue> {
  if (text.length > LONGEST) {
    const message = `The text has ${grouped(text.length)} characters.`;
    return { ok: false, issues: [problem('too-large', 'the document', message, 'A mapping has at most 1,000,000.')] };
  }
  const document = parsedJson(text);
  return document.ok ? readMapping(document.value, standard) : document;
}

/** A mapping as a JSON document that can be kept and used on another engine. */
export function mappingText(mapping: Mapping): string {
  return `${JSON.stringify(mapping, null, 2)}\n`;
}

function versionIssues(document: unknown): readonly Issue[] {
  const hint = 'Choose a mapping file of version 1.';
  const isObject = typeof document === 'object' && document !== null && !Array.isArray(document);
  if (!isObject) return [problem('not-a-mapping', 'the document', 'This is no mapping: it is not an object.', hint)];
  const [format, version] = [Reflect.get(document, 'format'), Reflect.get(document, 'version')];
  if (format !== MAPPING_FORMAT) {
    return [problem('not-a-mapping', 'format', `This is no mapping: its format is not “${MAPPING_FORMAT}”.`, hint)];
  }
  if (typeof version !== 'number' || version <= MAPPING_VERSION) return [];
  return [problem('newer-version', 'version', `This mapping is of version ${version}, later than can be read.`, hint)];
}

function problem(code: string, place: string, message: string, hint: string): Issue {
  return { severity: 'error', code, place, message, hint };
}

function withOwnHint(issue: Issue): Issue {
  if (!issue.hint?.startsWith('See docs/')) return issue;
  const isForm = issue.place.endsWith('.form');
  const hint = isForm ? 'It must be "triple" or "statement" or "node".' : 'See docs/engines.md for what it may be.';
  return { ...issue, hint };
}
