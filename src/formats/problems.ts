import type { Issue } from '../model/issue';

/** The problems of a reading: the first ones as they are, the rest by their number. */
export interface Problems {
  readonly issues: readonly Issue[];
  /** All problems found, those that are not kept included. */
  readonly found: number;
  /** A place that takes work to tell is asked for only if the problem is kept. */
  report(code: string, place: string | (() => string), message: string, hint?: string): void;
}

const KEPT = 200;

/** A list of problems with nothing in it. */
export function newProblems(): Problems {
  const issues: Issue[] = [];
  let found = 0;
  return {
    issues,
    get found() {
      return found;
    },
    report(code, place, message, hint) {
      found++;
      if (issues.length >= KEPT) return;
      const told = typeof place === 'string' ? place : place();
      issues.push({ severity: 'error', code, place: told, message, ...(hint && { hint }) });
    },
  };
}

/** Text of a file in a message, cut where it is long. */
export function inShort(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** Thrown inside a reading where a file cannot be read on; it becomes a problem with its place, or the file and line reached. */
export class Unreadable extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly hint?: string,
    readonly place?: string,
  ) {
    super(message);
  }
}

/** What is thrown as the issue that refuses the file; where the error names no place it stands at the spare one. */
export function issueOf({ code, place, message, hint }: Unreadable, spare: string): Issue {
  return { severity: 'error', code, place: place ?? spare, message, ...(hint !== undefined && { hint }) };
}
