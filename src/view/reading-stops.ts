import { readingsIn } from './passages';
import type { ParagraphRow, ReaderRow } from './reading-rows';

/** Where the keyboard stops on its way through a source: a row, and which of its stops, both counted from 0. */
export interface Stop {
  readonly row: number;
  readonly at: number;
}

/** All stops in the order of the text: in a paragraph of text where a passage begins, else each thing read. */
export function stopsOf(rows: readonly ReaderRow[]): readonly Stop[] {
  return rows.flatMap((one, row) =>
    one.kind === 'gap' ? [] : Array.from({ length: countStops(one) }, (_, at) => ({ row, at })),
  );
}

/** The letters of a paragraph of text at which a passage begins, in ascending order. */
export function startsIn({ stretch, passages }: ParagraphRow): readonly number[] {
  if (!stretch) return [];
  const starts = passages.map(({ start }) => start).filter((start) => stretch.start <= start && start < stretch.end);
  return [...new Set(starts)].sort((a, b) => a - b);
}

function countStops(row: ParagraphRow): number {
  return row.stretch ? startsIn(row).length : readingsIn(row.passages).length;
}
