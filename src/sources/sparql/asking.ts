import type { Row, SparqlEngine, Term } from './engine';
import { EngineError } from './engine-error';
import { type Fragment, sparql } from './fragment';

/** Rows that are asked for at once: fewer than most engines cut off without a word. */
export const PAGE_ROWS = 5_000;

/** An engine while one question is answered with several queries: what it says of answers that may not be whole is kept. */
export interface Asking {
  /** What the engine is called. */
  readonly label: string;
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
    label: engine.label,
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

/** A count in a row; 0 where it is not bound, or bound to what nothing can be counted by. */
export function countIn(row: Row | undefined, name: string): number {
  const count = numberIn(row?.get(name));
  return count !== undefined && Number.isSafeInteger(count) && count > 0 ? count : 0;
}

/** The text of a literal. */
export function textIn(term: Term | undefined): string | undefined {
  return term?.as === 'literal' ? term.text : undefined;
}

/** True for so many rows that an engine may have cut them off without a word: many, or a round number of them. */
export function mayBeCut(rows: number): boolean {
  return rows >= 500 || (rows > 0 && rows % 50 === 0);
}

/** The rows of a question about some things each of which brings one at most; asked about fewer at a time where the engine may have cut its answer. */
export async function rowsOfEach<Item>(
  asking: Asking,
  items: readonly Item[],
  query: (items: readonly Item[]) => Fragment,
): Promise<readonly Row[]> {
  const rows = await asking.rows(query(items));
  if (rows.length >= items.length || !mayBeCut(rows.length)) return rows;
  const half = Math.ceil(items.length / 2);
  const parts = [items.slice(0, half), items.slice(half)];
  return (await Promise.all(parts.map((part) => rowsOfEach(asking, part, query)))).flat();
}

/** The rows of a list that has no pages; where the engine may have cut it, it is counted, and what is missing is a doubt. */
export async function rowsAtOnce(asking: Asking, select: Fragment): Promise<readonly Row[]> {
  const rows = await asking.rows(select);
  if (!mayBeCut(rows.length)) return rows;
  const [row] = await asking.rows(sparql`SELECT (COUNT(*) AS ?length) { { ${select} } }`);
  const length = countIn(row, 'length');
  if (length > rows.length) asking.doubt(`${asking.label} gave ${rows.length} of ${length} rows.`);
  return rows;
}

/** Sees to it that a list which is read page by page goes on: what has been there before is left out, and a page of nothing else throws an `EngineError`. */
export function goingOn<Item>(
  label: string,
  keyOf: (item: Item) => string,
): (page: readonly Item[]) => readonly Item[] {
  const seen = new Set<string>();
  return (page) => {
    const fresh = page.filter((item) => !seen.has(keyOf(item)));
    for (const item of fresh) seen.add(keyOf(item));
    if (page.length === 0 || fresh.length > 0) return fresh;
    const message = `${label} gives the same rows again when it is asked for those that come after them.`;
    throw new EngineError(message, { kind: 'no-results', host: label });
  };
}
