import { grouped } from '../lib/text';
import type { KindId } from '../model/ids';
import type { Standing } from '../model/standing';
import type { Sign } from '../model/vocabulary';
import type { Glance } from './glance';
import { type Ranks, ranksOfCounts } from './rows-ranks';
import type { Selection } from './state';
import type { Head } from './table-heads';
import type { ColumnId, TableId } from './table-state';

/** What stands in one cell; a text that is empty is nothing known. */
export interface Cell {
  readonly text: string;
  /** What is drawn before the text. */
  readonly sign?: Sign;
  readonly standing?: Standing;
  readonly kind?: KindId;
  /** True while it is being worked out. */
  readonly isWaiting?: boolean;
}

/** One column of a table. */
export interface Column extends Head {
  readonly id: ColumnId;
  readonly isNumber: boolean;
  /** Where each row stands by this column, at once or in short steps; undefined while its values are worked out elsewhere. */
  ranks(): Ranks | undefined | Generator<undefined, Ranks>;
  cell(row: number): Cell;
  /** What a file holds of it: a number in full, a text as it stands on the screen; undefined for nothing. */
  value(row: number): string | number | undefined;
}

/** A table of what is shown. Rows are numbers: places of claims or actors, or pairs. */
export interface Table {
  readonly id: TableId;
  /** What rows are called: `claim`. */
  readonly noun: string;
  readonly columns: readonly Column[];
  /** All rows, in the order that decides where a column says the same of two. */
  readonly rows: Uint32Array;
  /** What choosing a row selects. */
  selectionOf(row: number): Selection;
  /** What a glance at a row lights up. */
  glanceOf(row: number): Glance;
}

/** A column of texts. */
export function textColumn(id: ColumnId, head: Head, { cell, ranks }: Pick<Column, 'cell' | 'ranks'>): Column {
  return { ...head, id, isNumber: false, cell, ranks, value: (row) => cell(row).text || undefined };
}

/** A column of numbers that are there; `cell` says how one is shown where that is not the plain number. */
export function countColumn(id: ColumnId, head: Head, counts: Uint32Array, cell = plainCell): Column {
  return {
    ...head,
    id,
    isNumber: true,
    ranks: () => ranksOfCounts(counts),
    cell: (row) => cell(counts[row]!),
    value: (row) => counts[row],
  };
}

function plainCell(count: number): Cell {
  return { text: grouped(count) };
}
