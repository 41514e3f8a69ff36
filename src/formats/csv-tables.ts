import type { Actor, Claim, Evidence, Response } from '../model/dataset';
import { ACTOR_COLUMNS } from './actor-columns';
import { CLAIM_COLUMNS, dated, RECORD_COLUMNS } from './claim-columns';
import type { Column, FlatValue } from './column';
import type { Names } from './names';

/** One row, as long as its table has columns; undefined where a cell is empty. */
export type Row = readonly (FlatValue | undefined)[];

/** A table: its header, and the rows that an actor or a claim has in it. */
export interface Table<Item> {
  readonly file: string;
  readonly columns: readonly { readonly name: string; readonly meaning: string }[];
  rowsOf(item: Item, names: Names): readonly Row[];
}

interface ResponseRow {
  readonly claim: Claim;
  /** Counted from 1 within its claim. */
  readonly number: number;
  readonly response: Response;
}

interface EvidenceRow {
  readonly claim: Claim;
  /** The response that the passage belongs to; absent for the claim's own. */
  readonly response?: number;
  readonly passage: Evidence;
}

const [CLAIM_ID, ...ABOUT_CLAIM] = CLAIM_COLUMNS.filter((column) => !RECORD_COLUMNS.includes(column));
const CLAIMS: readonly Column<Claim>[] = [
  CLAIM_ID!,
  { name: 'subject', type: 'text', meaning: 'from which actor (id)', value: ({ subject }) => subject },
  {
    name: 'subject_name',
    type: 'text',
    meaning: 'from which actor',
    value: ({ subject }, { nameOf }) => nameOf(subject),
  },
  { name: 'object', type: 'text', meaning: 'to which actor (id)', value: ({ object }) => object },
  { name: 'object_name', type: 'text', meaning: 'to which actor', value: ({ object }, { nameOf }) => nameOf(object) },
  ...ABOUT_CLAIM,
];

const RESPONSES: readonly Column<ResponseRow>[] = [
  { name: 'claim', type: 'text', meaning: 'the claim that is answered (id)', value: ({ claim }) => claim.id },
  { name: 'response', type: 'whole', meaning: 'which answer to that claim, from 1', value: ({ number }) => number },
  { name: 'stance', type: 'text', meaning: 'denies, disputes or supports', value: ({ response }) => response.stance },
  { name: 'by', type: 'text', meaning: 'who answers (id)', value: ({ response }) => response.by },
  {
    name: 'by_name',
    type: 'text',
    meaning: 'who answers',
    value: ({ response }, { nameOf }) => nameOf(response.by),
  },
  { name: 'gist', type: 'text', meaning: 'the answer in one sentence', value: ({ response }) => response.gist },
  ...dated<ResponseRow>('said', 'when it was said', ({ response }) => response.saidAt),
];

const EVIDENCE: readonly Column<EvidenceRow>[] = [
  { name: 'claim', type: 'text', meaning: 'the claim that is read there (id)', value: ({ claim }) => claim.id },
  {
    name: 'response',
    type: 'whole',
    meaning: 'the answer that is read there; empty for the claim itself',
    value: ({ response }) => response,
  },
  { name: 'source', type: 'text', meaning: 'the source (id)', value: ({ passage }) => passage.source },
  {
    name: 'paragraph',
    type: 'whole',
    meaning: 'the paragraph, from 1',
    value: ({ passage }) => passage.paragraph,
  },
  {
    name: 'start',
    type: 'whole',
    meaning: 'its first character, from 0 (UTF-16)',
    value: ({ passage }) => passage.start,
  },
  { name: 'end', type: 'whole', meaning: 'the character after its last', value: ({ passage }) => passage.end },
  { name: 'from', type: 'text', meaning: 'its first words', value: ({ passage }) => passage.from },
  { name: 'to', type: 'text', meaning: 'its last words', value: ({ passage }) => passage.to },
];

/** The table that has a row for each actor. */
export const ACTOR_TABLE: Table<Actor> = table('actors.csv', ACTOR_COLUMNS, (actor) => [actor]);

/** The tables that claims are in; they refer to each other by claim id. */
export const CLAIM_TABLES: readonly Table<Claim>[] = [
  table('claims.csv', CLAIMS, (claim) => [claim]),
  table('responses.csv', RESPONSES, responseRows),
  table('evidence.csv', EVIDENCE, evidenceRows),
];

function table<Item, Line>(
  file: string,
  columns: readonly Column<Line>[],
  linesOf: (item: Item) => readonly Line[],
): Table<Item> {
  const rowOf = (line: Line, names: Names) => columns.map((column) => column.value(line, names));
  return { file, columns, rowsOf: (item, names) => linesOf(item).map((line) => rowOf(line, names)) };
}

function responseRows(claim: Claim): ResponseRow[] {
  return (claim.responses ?? []).map((response, at) => ({ claim, number: at + 1, response }));
}

function evidenceRows(claim: Claim): EvidenceRow[] {
  const own = claim.evidence.map((passage) => ({ claim, passage }));
  const answers = (claim.responses ?? []).flatMap(({ evidence }, at) =>
    evidence.map((passage) => ({ claim, response: at + 1, passage })),
  );
  return [...own, ...answers];
}
