import type { OpenDataset } from '../model/dataset';
import { holdable } from './characters';
import { filled } from './column';
import { FOR_PROGRAMS, METADATA, textLines } from './metadata';
import type { Names } from './names';

const HOW_TO_READ = [
  'Every line of claims.csv is a claim: something that somebody says, not something that is so.',
  'Its standing, its speaker and who denies it are in its line; responses.csv has the answers in full,',
  'evidence.csv the passages. The tables refer to each other by the id of the claim.',
  '',
  'UTF-8 with a byte order mark, comma, CRLF, quotes doubled (RFC 4180). Unknown is an empty cell.',
  'A cell that holds a list holds a JSON array.',
  "A line of a cell that a spreadsheet would run as a formula starts with an apostrophe ('); take one away",
  'to have the text as it was.',
];

/** A table that has been written. */
export interface WrittenTable {
  readonly file: string;
  readonly columns: readonly { readonly name: string; readonly meaning: string }[];
  /** How many rows it has, its header aside. */
  readonly rows: number;
}

/** The text that goes along with the tables: what they are a part of, how to read them, what each column says. */
export function readmeOf(dataset: OpenDataset, tables: readonly WrittenTable[], names: Names): string {
  const about = textLines(filled(METADATA, dataset, names).filter(([name]) => !FOR_PROGRAMS.has(name)));
  const columns = tables.flatMap(({ file, columns, rows }) => [
    '',
    `${file} (${rows} rows)`,
    ...columns.map(({ name, meaning }) => `  ${name}: ${meaning}`),
  ]);
  const lines = [
    ...about,
    '',
    ...HOW_TO_READ,
    ...columns,
    '',
    'metadata.json says the same for programs, and has the sources in full.',
  ];
  return `${lines.map(holdable).join('\r\n')}\r\n`;
}
