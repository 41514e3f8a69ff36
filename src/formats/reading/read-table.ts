import { counted } from '../../lib/text';
import { ownTableOf } from '../own-table';
import { Unreadable } from '../problems';
import { answerOf } from './answer';
import type { ColumnMapping, ColumnQuestion, ColumnRole } from './column-mapping';
import { type Findings, newFindings } from './findings';
import { datasetOfTables } from './own-tables';
import type { FormatReader, ReadAnswer, ReadInput } from './reader';
import { actorsOfTable } from './table-actors';
import { claimsOfTable } from './table-claims';
import { datasetOfTable } from './table-dataset';
import { delimiterOf, guessOf, type TableGuess } from './table-guess';
import { matrixOfTable } from './table-matrix';
import { eachTableRow } from './table-rows';
import { type TableText, tableText } from './table-text';
import { holdsWords } from './table-words';
import { isZip, unzipped } from './unzipped';

const PREVIEW = 20;
const LONGEST_SHOWN = 200;

/** Reads a table of claims, of actors or of cells, or a ZIP of the tables that we write; asks where it is not plain what its columns are. */
export const readTable: FormatReader = async (input) => {
  const { bytes, choices } = input;
  if (isZip(bytes)) return readTables(unzipped(bytes), input);
  const findings = newFindings();
  const read = tableText(bytes, choices.columns?.encoding);
  if (read.text.trim() === '') throw new Unreadable('empty', 'The file is empty.');
  input.onProgress(0.1);
  const guess = guessIn(read, input.name);
  if (!choices.columns && ownTableOf(guess.columns)) return readTables(new Map([[input.name, bytes]]), input);
  if (guess.rows.length === 0 && !hasRows(read.text, guess.mapping)) throw noRows();
  if (!choices.columns && guess.why !== undefined) return { ok: 'ask', question: questionOf(guess, guess.why) };
  const mapping = choices.columns ?? guess.mapping;
  const fault = faultOf(mapping);
  if (fault) throw fault;
  tellText(read, findings);
  if (!choices.columns) tellUntyped(guess, findings);
  return taken(read.text, mapping, input, findings);
};

/** Reads the tables that we write, by the names of their files. */
export async function readTables(files: ReadonlyMap<string, Uint8Array>, input: ReadInput): Promise<ReadAnswer> {
  const findings = newFindings();
  return answerOf(findings, datasetOfTables(files, input, findings));
}

/** What may be asked of any table, plain or not: the best guess, and its first rows. */
export function columnQuestion({ bytes, name }: Pick<ReadInput, 'bytes' | 'name'>): ColumnQuestion {
  const guess = guessIn(tableText(bytes), name);
  return questionOf(guess, guess.why ?? 'The columns were taken as their names say.');
}

function guessIn({ text, encoding, delimiter }: TableText, name: string): TableGuess {
  const preferred = /\.(tsv|tab)$/i.test(name) ? '\t' : undefined;
  return guessOf(text, delimiter ?? delimiterOf(text, preferred) ?? ',', encoding);
}

function questionOf({ mapping, columns, rows }: TableGuess, why: string): ColumnQuestion {
  const shown = rows.slice(0, PREVIEW).map((row) => row.map((cell) => cell.slice(0, LONGEST_SHOWN)));
  return { guess: mapping, columns, rows: shown, why };
}

const NEEDED: Readonly<Record<ColumnMapping['shape'], readonly (readonly ColumnRole[])[]>> = {
  claims: [['subject'], ['object']],
  actors: [['id', 'label']],
  matrix: [['id', 'label'], ['cell']],
};

function faultOf({ shape, roles }: ColumnMapping): Unreadable | undefined {
  const missing = NEEDED[shape].find((some) => !some.some((role) => roles.includes(role)));
  if (!missing) return undefined;
  const message = `No column was taken for the ${missing.join(' or ')}, which a table of ${shape} needs.`;
  return new Unreadable('no-column', message, 'Say which column it is.');
}

function tellText({ encoding, isGuessed }: TableText, findings: Findings) {
  if (!isGuessed) return;
  const message = 'The file does not say its encoding, and cannot be UTF-8.';
  const hint = `It was read as ${encoding}; choose another where letters look wrong.`;
  findings.report({ severity: 'info', code: 'encoding-guessed', place: 'the file', message, hint });
}

/** Says so where no column was taken for what the two ends of a claim have to do with each other, though one may tell it. */
function tellUntyped({ mapping: { shape, roles }, columns, rows }: TableGuess, findings: Findings) {
  if (shape !== 'claims' || roles.includes('type')) return;
  const wordy = columns.filter((_, at) => roles[at] === 'attribute' && holdsWords(rows.map((row) => row[at] ?? '')));
  if (wordy.length === 0) return;
  const [name] = wordy;
  const others = wordy.length === 1 ? 'was' : `and ${counted(wordy.length - 1, 'other')} were`;
  const message = `No column is named as what the relation is. “${name}” ${others} kept as a note.`;
  const hint = 'Say what its columns mean if one of them tells the relation.';
  findings.report({ severity: 'warning', code: 'no-type-column', place: 'the first line', message, hint });
}

function taken(text: string, mapping: ColumnMapping, input: ReadInput, findings: Findings): ReadAnswer {
  if (mapping.shape === 'actors') {
    const { nodes, aliases, rows } = actorsOfTable(text, mapping, findings);
    if (rows === 0 || nodes.length === 0) throw noRows();
    const graph = { about: new Map(), nodes, edges: [] };
    return datasetOfTable({ graph, words: [], signs: new Map() }, aliases, input, findings);
  }
  const read = mapping.shape === 'matrix' ? matrixOfTable : claimsOfTable;
  const table = read(text, mapping, findings);
  if (table.rows === 0) throw noRows();
  if (table.graph.nodes.length === 0) throw noTies();
  input.onProgress(0.6);
  return datasetOfTable(table, new Map(), input, findings);
}

/** Whether a table whose first rows are longer than what is looked at has any. */
function hasRows(text: string, { delimiter, hasHead }: ColumnMapping): boolean {
  let rows = hasHead ? -1 : 0;
  eachTableRow(text, delimiter, () => (++rows > 0 ? 'stop' : undefined));
  return rows > 0;
}

function noRows(): Unreadable {
  return new Unreadable('no-rows', 'The table has no rows below its head.');
}

function noTies(): Unreadable {
  const hint = 'Say which columns they are.';
  return new Unreadable('no-ends', 'No row of the table says who is tied to whom.', hint);
}
