import type { Row, SparqlEngine, Term } from './engine';
import type { Fragment } from './fragment';

/** Rows that are asked for at once: fewer than most engines cut off without a word. */
export const PAGE_ROWS = 5_000;

/** An engine while one question is answered with several queries: what it says of answers that may not be whole is kept. */
export interface Asking {
  rows(query: Fragment): Promise<readonly Row[]>;
  /** Adds a reason why the answer may not be whole. */
  doubt(reason: string): void;
  /** Why the answer may not be whole; undefined when nothing says so. */
  readonly doubts: string | undefined;
}

/** Begins to ask. */
export function asking(engine: SparqlEngine, signal: AbortSignal | undefined): Asking {
  const doubts = new Set<string>();
  return {
    async rows(query) {
      signal?.throwIfAborted();
      const { rows, partial } = await engine.select(query, signal && { signal });
      if (partial !== undefined) doubts.add(partial);
      return rows;
    },
    doubt: (reason) => doubts.add(reason),
    get doubts() {
      return doubts.size === 0 ? undefined : [...doubts].join(' ');
    },
  };
}

/** The number that a term is; undefined for what is none. */
export function numberIn(term: Term | undefined): number | undefined {
  if (term?.as !== 'literal' || term.text === '') return undefined;
  const value = Number(term.text);
  return Number.isFinite(value) ? value : undefined;
}

/** A count in a row; 0 where it is not bound. */
export function countIn(row: Row | undefined, name: string): number {
  return numberIn(row?.get(name)) ?? 0;
}

/** The text of a literal. */
export function textIn(term: Term | undefined): string | undefined {
  return term?.as === 'literal' ? term.text : undefined;
}
