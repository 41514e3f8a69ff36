import type { FlatValue } from './column';
import { csvCell, tsvCell } from './csv-cell';

// Without it Excel takes UTF-8 for the code page of the machine; pandas and R skip it.
const BYTE_ORDER_MARK = '\uFEFF';

/** How a CSV file begins: the byte order mark of UTF-8, then the names of its columns as a line. */
export function csvHead(columns: readonly string[]): string {
  return BYTE_ORDER_MARK + csvLine(columns);
}

/** One row by RFC 4180, with the end of its line; a cell that is undefined is empty. */
export function csvLine(cells: readonly (FlatValue | undefined)[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** The same as `csvHead` with tabs between the columns. */
export function tsvHead(columns: readonly string[]): string {
  return BYTE_ORDER_MARK + tsvLine(columns);
}

/** The same as `csvLine` with tabs between the cells. */
export function tsvLine(cells: readonly (FlatValue | undefined)[]): string {
  return `${cells.map(tsvCell).join('\t')}\r\n`;
}
