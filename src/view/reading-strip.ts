import type { ClaimRecord } from '../graph/record';
import { type Passage, type Reading, readingsIn, recordsIn } from './passages';

/** A claim that is read, or in a strip of very many some claims together. */
export interface Square {
  readonly record: ClaimRecord;
  /** True when one of them is. */
  readonly shown: boolean;
  readonly lit: boolean;
}

/** Paragraphs from first to last, mostly one, and squares for the claims read in them. */
export interface StripColumn {
  readonly from: number;
  readonly to: number;
  readonly claims: number;
  readonly squares: readonly Square[];
}

/** What the squares of a claim depend on. */
export interface Sight {
  readonly isShown: (record: ClaimRecord) => boolean;
  readonly isLit: (reading: Reading) => boolean;
}

/** How many columns there is room for, and how many squares in one. */
export interface Room {
  readonly columns: number;
  readonly squares: number;
}

/** A source at a glance: as many of its paragraphs to a column, and of its claims to a square, as it takes to find room. */
export function stripOf(
  passages: readonly Passage[],
  sight: Sight,
  { paragraphs, room }: { readonly paragraphs: number; readonly room: Room },
): readonly StripColumn[] {
  const wide = Math.max(1, Math.ceil(paragraphs / room.columns));
  const columns = Array.from({ length: Math.ceil(paragraphs / wide) }, (): Passage[] => []);
  for (const passage of passages) columns[Math.ceil(passage.paragraph / wide) - 1]?.push(passage);
  const squares = columns.map((within) => squaresOf(within, sight));
  const most = squares.reduce((sum, { length }) => Math.max(sum, length), 0);
  const each = Math.max(1, Math.ceil(most / room.squares));
  return squares.map((all, at) => ({
    from: at * wide + 1,
    to: Math.min(paragraphs, (at + 1) * wide),
    claims: all.length,
    squares: joined(all, each),
  }));
}

/** So many squares as one, which shows what any of them does. */
function joined(squares: readonly Square[], each: number): readonly Square[] {
  if (each === 1) return squares;
  return Array.from({ length: Math.ceil(squares.length / each) }, (_, at) => {
    const some = squares.slice(at * each, (at + 1) * each);
    const first = some.find(({ lit }) => lit) ?? some[0]!;
    return { record: first.record, shown: some.some(({ shown }) => shown), lit: first.lit };
  });
}

/** A square for each claim that is read in some passages, or answered in them. */
export function squaresOf(passages: readonly Passage[], { isShown, isLit }: Sight): readonly Square[] {
  const readings = readingsIn(passages);
  const lit = new Set(readings.filter(isLit).map(({ record }) => record));
  return recordsIn(readings).map((record) => ({ record, shown: isShown(record), lit: lit.has(record) }));
}
