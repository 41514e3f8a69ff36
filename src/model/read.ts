import type { Result } from '../lib/result';
import type { Dataset } from './dataset';
import type { Issue } from './issue';
import { withLines } from './lines';
import { versionIssues } from './migrate';
import { parsedJson } from './parsed-json';
import { datasetSchema } from './schema';
import { keysIn } from './schema-keys';
import { shapeIssues } from './shape';
import { validate } from './validate';
import type { Vocabulary } from './vocabulary';

/** Every key the format knows, for the hint at a misspelt one. */
const KNOWN_KEYS = new Set(keysIn(datasetSchema));

/** Takes a parsed JSON document for a dataset, or says everything that is wrong with it; `standard` is used when it brings no vocabulary. */
export function readDataset(document: unknown, standard: Vocabulary): Result<Dataset, Issue> {
  const early = versionIssues(document);
  if (early.length > 0) return { ok: false, issues: early };
  const misshapen = shapeIssues(datasetSchema, document, KNOWN_KEYS);
  if (misshapen.length > 0) return { ok: false, issues: misshapen };
  const { $schema: _, ...dataset } = document as Dataset & { $schema?: string };
  const issues = validate(dataset, dataset.vocabulary ?? standard);
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: dataset, issues: [] };
}

/** Reads JSON text as a dataset; every issue names its line, and text that is not JSON is refused with line and column. */
export function parseDataset(text: string, standard: Vocabulary): Result<Dataset, Issue> {
  const document = parsedJson(text);
  if (!document.ok) return document;
  const answer = readDataset(document.value, standard);
  return answer.ok ? answer : { ok: false, issues: withLines(answer.issues, text) };
}
