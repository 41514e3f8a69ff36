import type { ClaimRecord } from '../graph/record';
import { type Passage, type Reading, readingsIn, recordsIn } from './passages';

/** A claim in a column of the strip. */
export interface Square {
  readonly record: ClaimRecord;
  readonly shown: boolean;
  readonly lit: boolean;
}

/** Paragraphs from first to last, mostly one, and a square for each claim read in them. */
export interface StripColumn {
  readonly from: number;
  readonly to: number;
  readonly squares: readonly Square[];
}

/** What the squares of a claim depend on. */
export interface Sight {
  readonly isShown: (record: ClaimRecord) => boolean;
  readonly isLit: (reading: Reading) => boolean;
}

/** A source at a glance: all its paragraphs, as many to a column as it takes for at most so many columns. */
export function stripOf(
  passages: readonly Passage[],
  sight: Sight,
  { paragraphs, most }: { readonly paragraphs: number; readonly most: number },
): readonly StripColumn[] {
  const wide = Math.max(1, Math.ceil(paragraphs / most));
  const columns = Array.from({ length: Math.ceil(paragraphs / wide) }, (): Passage[] => []);
  for (const passage of passages) columns[Math.ceil(passage.paragraph / wide) - 1]?.push(passage);
  return columns.map((within, at) => ({
    from: at * wide + 1,
    to: Math.min(paragraphs, (at + 1) * wide),
    squares: squaresOf(within, sight),
  }));
}

/** A square for each claim that is read in some passages, or answered in them. */
export function squaresOf(passages: readonly Passage[], { isShown, isLit }: Sight): readonly Square[] {
  const readings = readingsIn(passages);
  const lit = new Set(readings.filter(isLit).map(({ record }) => record));
  return recordsIn(readings).map((record) => ({ record, shown: isShown(record), lit: lit.has(record) }));
}
