import type { Asked, SparqlEngine } from './engine';

/** How a record is kept. */
export interface JournalOptions {
  /** Milliseconds since 1970. */
  readonly now?: () => number;
  readonly onAsked?: (asked: Asked) => void;
  /** How many entries are kept at most, the latest. */
  readonly entries?: number;
  /** How many characters of queries are kept at most. */
  readonly characters?: number;
}

/** The record of what an engine was asked. */
export interface Journal {
  /** The engine, every question to which is recorded. */
  readonly engine: SparqlEngine;
  /** What was asked and has come to an end, the latest last. */
  asked(): readonly Asked[];
  /** How many earlier entries are no longer kept. */
  dropped(): number;
}

/** Records what an engine is asked from now on. */
export function journalOf(
  engine: SparqlEngine,
  { now = Date.now, onAsked, entries = 2_000, characters = 8_000_000 }: JournalOptions = {},
): Journal {
  let kept: readonly Asked[] = [];
  let dropped = 0;
  const record = (entry: Asked) => {
    const all = [...kept, entry];
    const first = firstKept(all, { entries, characters });
    kept = all.slice(first);
    dropped += first;
    onAsked?.(entry);
  };
  return {
    engine: {
      label: engine.label,
      async select(query, options) {
        const at = now();
        const entry = { query: query.text, at };
        try {
          const selected = await engine.select(query, options);
          record({ ...entry, took: now() - at, rows: selected.rows.length });
          return selected;
        } catch (error) {
          record({ ...entry, took: now() - at, rows: 0, failure: failureIn(error) });
          throw error;
        }
      },
      close: () => engine.close(),
    },
    asked: () => kept,
    dropped: () => dropped,
  };
}

/** Where the latest entries begin that are few and short enough together. */
function firstKept(all: readonly Asked[], most: Required<Pick<JournalOptions, 'entries' | 'characters'>>): number {
  let first = Math.max(0, all.length - most.entries);
  let length = all.slice(first).reduce((sum, { query }) => sum + query.length, 0);
  for (; length > most.characters; first++) length -= all[first]!.query.length;
  return first;
}

function failureIn(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.name === 'AbortError' ? 'It was given up.' : error.message;
}
