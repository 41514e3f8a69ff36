import { FORMAT, VERSION } from './dataset';
import type { Issue } from './issue';

/** Says why a document's format or version cannot be read, by name; nothing when it can. */
export function versionIssues(value: unknown): Issue[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return [problem('not-a-dataset', 'the document', 'This is not a dataset: the document is not an object.')];
  }
  const { format, version } = value as { format?: unknown; version?: unknown };
  if (format === undefined) {
    const message = 'This document does not say that it is an Actor Atlas dataset: it has no “format”.';
    return [problem('not-a-dataset', 'format', message, HOW_TO_SAY_SO)];
  }
  if (format !== FORMAT) {
    return [problem('not-a-dataset', 'format', `This is not an Actor Atlas dataset: its format is not “${FORMAT}”.`)];
  }
  if (typeof version === 'number' && version > VERSION) {
    return [
      problem(
        'newer-version',
        'version',
        `This file is version ${version}; this program reads up to version ${VERSION}.`,
      ),
    ];
  }
  return [];
}

const HOW_TO_SAY_SO = `Where it is one, its first keys are "format": "${FORMAT}", "version": ${VERSION}, "id" and "title".`;

function problem(code: string, place: string, message: string, hint = 'Open a dataset file of version 1.'): Issue {
  return { severity: 'error', code, place, message, hint };
}
