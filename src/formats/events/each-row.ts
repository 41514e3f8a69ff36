import { grouped } from '../../lib/text';
import { type Problems, Unreadable } from '../problems';
import type { EventInput } from './event-input';
import type { Limits } from './limits';
import { lineOf, type RowBlock, rowBlocks } from './row-blocks';
import type { TableHead } from './table-head';
import { textBlocks } from './text-blocks';
import { unpacked } from './unpacked';

/** What all tables of one opening are read with. */
export interface Reading {
  readonly problems: Problems;
  readonly limits: Limits;
  readonly signal: AbortSignal | undefined;
  /** Told of the bytes of files that were taken, as they lie on disk. */
  readonly onBytes: (input: EventInput, count: number) => void;
  /** Told after each block of rows. */
  readonly onRows: (input: EventInput) => void;
}

/** Takes the cells of a row; `place` says where it stands. */
export type TakeRow = (cells: readonly string[], place: () => string) => void;

/** Goes through the rows of a table below its header and reports those that are no rows of it; answers how many there are. */
export async function eachRow(input: EventInput, head: TableHead, reading: Reading, take: TakeRow): Promise<number> {
  const { problems, limits, signal } = reading;
  const reached = { line: 1 };
  let rows = 0;
  const bytes = unpacked(input, { limit: limits.bytes, onBytes: (count) => reading.onBytes(input, count) });
  try {
    for await (const block of rowBlocks(textBlocks(bytes), head.delimiter, reached)) {
      signal?.throwIfAborted();
      rows += takeBlock(block, input.name, head, reading, take);
      reading.onRows(input);
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    problems.report(error.code, error.place ?? placeIn(input.name, reached.line), error.message, error.hint);
  }
  return rows;
}

/** `relations.csv.gz, line 1,234`. */
export function placeIn(name: string, line: number): string {
  return `${name}, line ${grouped(line)}`;
}

function takeBlock(block: RowBlock, name: string, head: TableHead, reading: Reading, take: TakeRow): number {
  const { problems, limits } = reading;
  let rows = 0;
  let at = block.line === 1 ? 1 : 0;
  const place = () => placeIn(name, lineOf(block, at));
  for (; at < block.rows.length; at++) {
    const cells = block.rows[at]!;
    if (cells.length === 1 && cells[0] === '') continue;
    const fault = faultOf(cells, head.width, limits.cell, block.misquoted.includes(at));
    if (fault) problems.report(fault.code, place, fault.message, fault.hint);
    else take(cells, place);
    rows++;
  }
  return rows;
}

function faultOf(cells: readonly string[], width: number, longest: number, misquoted: boolean) {
  if (misquoted) {
    const hint = 'Write a quotation mark inside a quoted text twice: "".';
    return { code: 'bad-quotes', message: 'Something stands behind a closing quotation mark.', hint };
  }
  if (cells.length !== width) {
    const message = `This row has ${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}; the header has ${width}.`;
    return { code: 'cells', message, hint: 'Put a text that holds the separator between quotation marks.' };
  }
  if (cells.every(({ length }) => length <= longest)) return undefined;
  return { code: 'long-cell', message: `A cell holds more than ${grouped(longest)} characters.` };
}
