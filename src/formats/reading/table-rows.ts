import Papa from 'papaparse';
import { Unreadable } from '../problems';
import { keepWithin } from './limits';

/** A row of a table as it is cut into cells, and in which line of the file it begins, from 1. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly line: number;
  /** True where something stands behind a closing quotation mark. */
  readonly isMisquoted: boolean;
}

/** Goes through the rows of a table, empty lines aside, until it is told to stop; throws `Unreadable` where a quotation mark is never closed or a limit is exceeded. */
export function eachTableRow(text: string, delimiter: string, take: (row: TableRow) => 'stop' | undefined): void {
  const newline = newlineOf(text);
  const lines = lineCounter(text, newline === '\r' ? '\r' : '\n');
  // A table whose lines end now in one way, now in the other keeps the half of a line end in its last cells.
  const isMixed = newline === '\n' && text.includes('\r\n');
  let rows = 0;
  let start = 0;
  Papa.parse<string[]>(text, {
    delimiter,
    newline,
    fastMode: false,
    step: ({ data, errors, meta }, parser) => {
      const line = lines.at(start);
      start = meta.cursor;
      if (errors.some(({ code }) => code === 'MissingQuotes')) throw neverClosed(line);
      const cells = isMixed ? withoutReturn(data) : data;
      if (cells.length === 1 && cells[0] === '') return;
      const here = {
        get place() {
          return placeOf(line);
        },
      };
      keepWithin('rows', ++rows, here);
      keepWithin('columns', cells.length, here);
      for (const cell of cells) keepWithin('text', cell.length, here);
      const isMisquoted = errors.some(({ code }) => code === 'InvalidQuotes');
      if (take({ cells, line, isMisquoted }) === 'stop') parser.abort();
    },
  });
}

/** `line 1,234`; called for every row, of which there may be millions, so that no locale is asked. */
export function placeOf(line: number): string {
  return `line ${line < 1000 ? line : String(line).replace(/\B(?=(?:\d{3})+$)/g, ',')}`;
}

function neverClosed(line: number): Unreadable {
  const message = 'A quotation mark that is opened in this row is never closed.';
  return new Unreadable('open-quote', message, 'Write a quotation mark inside a quoted text twice: "".', placeOf(line));
}

function withoutReturn(cells: readonly string[]): readonly string[] {
  const last = cells.at(-1);
  return last?.endsWith('\r') ? [...cells.slice(0, -1), last.slice(0, -1)] : cells;
}

/** How the lines of a table end: a lone `\n` outside of quotes anywhere means that all of them may. */
function newlineOf(text: string): '\r\n' | '\n' | '\r' {
  const first = /\r\n|\n|\r/.exec(unquotedStart(text))?.[0];
  if (first === '\r\n') return hasLoneNewline(text) ? '\n' : '\r\n';
  return first === '\r' && !text.includes('\n') ? '\r' : '\n';
}

const LOOKED_AT = 1 << 20;

function unquotedStart(text: string): string {
  return text.slice(0, LOOKED_AT).replace(/"(?:[^"]|"")*"/g, '');
}

function hasLoneNewline(text: string): boolean {
  if (!/(?<!\r)\n/.test(text)) return false;
  let start = 0;
  for (;;) {
    const open = text.indexOf('"', start);
    if (/(?<!\r)\n/.test(text.slice(start, open < 0 ? text.length : open))) return true;
    const close = open < 0 ? -1 : text.indexOf('"', open + 1);
    if (close < 0) return false;
    start = close + 1;
  }
}

function lineCounter(text: string, end: string) {
  let line = 1;
  let at = 0;
  return {
    /** The line of a position, which never goes back. */
    at(position: number): number {
      for (;;) {
        const next = text.indexOf(end, at);
        if (next < 0 || next >= position) return line;
        line++;
        at = next + 1;
      }
    },
  };
}
