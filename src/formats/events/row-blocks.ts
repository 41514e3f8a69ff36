import Papa, { type ParseResult } from 'papaparse';
import { Unreadable } from '../problems';

/** Some rows of a table, in order; `line` is the line of the file, from 1, in which the first begins. */
export interface RowBlock {
  readonly rows: readonly (readonly string[])[];
  readonly line: number;
  /** The places in `rows` of rows in which something stands behind a closing quote. */
  readonly misquoted: readonly number[];
}

/** How far a reading has come: the line at which what is not read yet begins. */
export interface Reached {
  line: number;
}

/** A row of more characters is no row, but a quote that was never closed. */
const LONGEST_ROW = 1 << 20;

/** The rows of CSV text as soon as they are complete; throws `Unreadable` at a row that never ends. */
export async function* rowBlocks(
  texts: AsyncIterable<string>,
  delimiter: string,
  reached: Reached,
): AsyncGenerator<RowBlock> {
  const parser = new Papa.Parser({ delimiter, newline: '\n' });
  let rest = '';
  const take = (isLast: boolean): RowBlock => {
    const { data, errors, meta }: ParseResult<string[]> = parser.parse(rest, 0, !isLast);
    const misquoted = errors.filter(({ code }) => code === 'InvalidQuotes').map(({ row = 0 }) => row);
    const open = isLast
      ? errors.find(({ code, row = 0 }) => code === 'MissingQuotes' && !misquoted.includes(row))
      : undefined;
    if (open) {
      reached.line += data.slice(0, -1).reduce((lines, row) => lines + linesOf(row), 0);
      throw unterminated();
    }
    const block = { rows: data, line: reached.line, misquoted: misquoted.filter((row) => row < data.length) };
    const taken = isLast ? rest : rest.slice(0, meta.cursor);
    reached.line += taken.includes('"') ? lineFeedsIn(taken) : data.length;
    rest = isLast ? '' : rest.slice(meta.cursor);
    return block;
  };
  try {
    for await (const text of texts) {
      rest += text;
      const block = take(false);
      if (block.rows.length > 0) yield block;
      if (rest.length > LONGEST_ROW) throw unterminated();
    }
  } catch (error) {
    if (error instanceof Unreadable && error.code === 'not-utf-8') reached.line += lineFeedsIn(rest);
    throw error;
  }
  const block = take(true);
  if (block.rows.length > 0) yield block;
}

/** The line of the file in which a row of a block begins. */
export function lineOf({ rows, line }: RowBlock, row: number): number {
  return rows.slice(0, row).reduce((lines, cells) => lines + linesOf(cells), line);
}

/** The lines that a row takes: one, and one more for each line end inside its cells. */
function linesOf(cells: readonly string[]): number {
  return cells.reduce((lines, cell) => lines + lineFeedsIn(cell), 1);
}

function lineFeedsIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

function unterminated(): Unreadable {
  const message = 'A row begins here that does not end.';
  return new Unreadable(
    'unterminated-quote',
    message,
    'A quotation mark is opened and not closed; write one in a text as "".',
  );
}
