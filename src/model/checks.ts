import { nearest } from '../lib/text';
import type { Issue } from './issue';

/** Writes one issue down. */
export type Report = (code: string, place: string, message: string, hint?: string) => void;

interface Names {
  readonly size: number;
  has(id: string): boolean;
  keys(): Iterable<string>;
}

/** The notebook of a validation: the issues found so far, and the checks that every part of a dataset shares. */
export interface Checks {
  readonly issues: readonly Issue[];
  readonly report: Report;
  /** Reports a reference that leads nowhere, with the nearest id; true when it leads somewhere. */
  mustExist(id: string, known: Names, place: string, what: string): boolean;
  /** Reports each id that stands twice in a list. */
  mustDiffer(items: readonly { readonly id: string }[], place: string): void;
}

/** Comparisons of ids that a validation spends on “did you mean”; a file of a hundred thousand misspellings gets fewer hints. */
const COMPARISONS = 100_000;
/** Longer ids are not compared: a misspelling is short. */
const LONGEST_COMPARED = 60;

/** A notebook with nothing in it. */
export function newChecks(): Checks {
  const issues: Issue[] = [];
  let comparisons = COMPARISONS;
  const report: Report = (code, place, message, hint) => {
    issues.push({ severity: 'error', code, place, message, ...(hint && { hint }) });
  };
  const nearestOf = (id: string, known: Names) => {
    comparisons -= known.size;
    return comparisons < 0 || id.length > LONGEST_COMPARED ? undefined : nearest(id, known.keys());
  };
  return {
    issues,
    report,
    mustExist(id, known, place, what) {
      if (known.has(id)) return true;
      const near = nearestOf(id, known);
      const hint = near ? `Nearest id: “${near}”.` : `Add the ${what}, or correct the id.`;
      report('unknown-reference', place, `There is no ${what} “${id}” in this dataset.`, hint);
      return false;
    },
    mustDiffer(items, place) {
      const first = new Map<string, number>();
      for (const [at, { id }] of items.entries()) {
        const before = first.get(id);
        if (before === undefined) first.set(id, at);
        else {
          const message = `“${id}” is already the id of ${place}[${before}].`;
          report('id-twice', `${place}[${at}].id`, message, 'Give one of them another id.');
        }
      }
    },
  };
}
