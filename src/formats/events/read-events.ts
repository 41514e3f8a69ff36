import type { EventActors, EventFile, EventTable } from '../../model/events';
import type { Issue } from '../../model/issue';
import { inShort, newProblems, type Problems, Unreadable } from '../problems';
import { type ActorList, newActors } from './actor-rows';
import { type ClaimList, newClaims } from './claim-rows';
import { eachRow, placeIn, type Reading } from './each-row';
import type { DigestedInput, EventInput } from './event-input';
import { commonDigest, idOf, titleOf } from './identity';
import { LIMITS, type Limits } from './limits';
import { KNOWN_HEADERS, type TableHead, tableHead } from './table-head';
import { textBlocks } from './text-blocks';
import { newTypes, type TypeList } from './type-rows';
import { unpacked } from './unpacked';

/** How far an opening is: bytes of all files as they lie on disk, and rows of claims so far. */
export interface EventProgress {
  readonly file: string;
  readonly bytesRead: number;
  readonly bytes: number;
  readonly rows: number;
}

export interface ReadOptions {
  readonly onProgress?: (progress: EventProgress) => void;
  /** Ends the reading: it then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  readonly limits?: Limits;
}

/** A table with lesser remarks, or the first problems of its files and how many there are in all. */
export type EventsRead =
  | { readonly ok: true; readonly value: EventTable; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly found: number };

interface Sheet {
  readonly input: DigestedInput;
  readonly head: TableHead;
}

/** Reads a table of relations, with its table of actors and of types if they are there; one problem anywhere refuses all. */
export async function readEvents(inputs: readonly DigestedInput[], options: ReadOptions = {}): Promise<EventsRead> {
  const { onProgress, signal, limits = LIMITS } = options;
  const problems = newProblems();
  const sheets = await sheetsOf(inputs, problems, limits, signal);
  const order = sheets.toSorted(byTurn);
  if (problems.found > 0) return refusal(problems);
  const bytes = inputs.reduce((sum, { size }) => sum + size, 0);
  let bytesRead = 0;
  const lists = newLists(order, problems, limits);
  const tell = ({ name }: EventInput) => onProgress?.({ file: name, bytesRead, bytes, rows: lists.claims.length });
  const onBytes = (input: EventInput, count: number) => {
    bytesRead += count;
    tell(input);
  };
  const files = await readSheets(order, lists, { problems, limits, signal, onBytes, onRows: tell });
  if (problems.found === 0 && lists.claims.length === 0) {
    problems.report('no-rows', order.at(-1)?.input.name ?? '', 'The table of relations has no rows.');
  }
  if (problems.found > 0) return refusal(problems);
  const value = tableOf(order, files, lists);
  return { ok: true, value, issues: remarks(order, value.actors) };
}

/** Types and actors are read before the claims that name them. */
const TURN = { types: 0, actors: 1, claims: 2 } as const;

function byTurn(one: Sheet, other: Sheet): number {
  const byName = one.input.name < other.input.name ? -1 : 1;
  return TURN[one.head.holds] - TURN[other.head.holds] || byName;
}

function refusal({ issues, found }: Problems): EventsRead {
  return { ok: false, issues, found };
}

interface Lists {
  readonly actors: ActorList;
  readonly types: TypeList;
  readonly claims: ClaimList;
}

function newLists(sheets: readonly Sheet[], problems: Problems, limits: Limits): Lists {
  const actorTables = sheets.filter(({ head }) => head.holds === 'actors').map(({ input }) => input.name);
  const actors = newActors(actorTables, problems, limits);
  return { actors, types: newTypes(problems), claims: newClaims(actors, problems, limits) };
}

/** What each file holds, told by its header; reports those that hold nothing known, and what is missing among them. */
async function sheetsOf(
  inputs: readonly DigestedInput[],
  problems: Problems,
  limits: Limits,
  signal: AbortSignal | undefined,
): Promise<readonly Sheet[]> {
  const sheets: Sheet[] = [];
  for (const input of inputs) {
    signal?.throwIfAborted();
    const head = await headIn(input, problems, limits);
    if (head) sheets.push({ input, head });
  }
  if (problems.found === 0 && !sheets.some(({ head }) => head.holds === 'claims')) {
    const names = inputs.map(({ name }) => name).join(', ');
    const message = 'There is no table of relations: what was given lists actors or types only.';
    problems.report('no-relations', names, message, 'Open it together with the table of relations.');
  }
  return sheets;
}

async function headIn(input: DigestedInput, problems: Problems, limits: Limits): Promise<TableHead | undefined> {
  const first = placeIn(input.name, 1);
  try {
    const line = await firstLineOf(input, limits);
    const head = tableHead(line);
    if (head) return head;
    if (line.trim() === '')
      problems.report('empty', first, 'The file is empty, or begins with an empty line.', KNOWN_HEADERS);
    else problems.report('no-header', first, `This is no header that is known: “${inShort(line)}”.`, KNOWN_HEADERS);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    problems.report(error.code, first, error.message, error.hint);
  }
  return undefined;
}

async function firstLineOf(input: EventInput, limits: Limits): Promise<string> {
  let text = '';
  for await (const block of textBlocks(unpacked(input, { limit: limits.bytes, onBytes: () => {} }))) {
    text += block;
    if (text.includes('\n') || text.length > limits.cell) break;
  }
  return text.split('\n', 1)[0]!.slice(0, limits.cell);
}

async function readSheets(sheets: readonly Sheet[], lists: Lists, reading: Reading): Promise<readonly EventFile[]> {
  const files: EventFile[] = [];
  for (const { input, head } of sheets) {
    const rows = await eachRow(input, head, reading, takerOf(head, lists));
    files.push({ name: input.name, holds: head.holds, bytes: input.size, rows, sha256: input.sha256 });
  }
  return files;
}

function takerOf(head: TableHead, { actors, types, claims }: Lists) {
  if (head.holds === 'actors') return actors.takeRow(head.columns);
  return head.holds === 'types' ? types.takeRow(head.columns) : claims.takeRow(head.columns);
}

function tableOf(sheets: readonly Sheet[], files: readonly EventFile[], lists: Lists): EventTable {
  const columns = lists.claims.done();
  const title = titleOf(sheets.filter(({ head }) => head.holds === 'claims').map(({ input }) => input));
  const isCoded = files.some(({ holds }) => holds === 'types');
  return {
    id: idOf(title, commonDigest(files)),
    title,
    actors: lists.actors.done(),
    ...columns,
    ...(isCoded && { coding: lists.types.codingOf(columns.types) }),
    files,
  };
}

/** What a reader of the table should know although nothing is wrong: columns that were not read, ids that stand for names. */
function remarks(sheets: readonly Sheet[], { ids }: EventActors): readonly Issue[] {
  const unread = sheets
    .filter(({ head }) => head.holds === 'claims' && head.unread.length > 0)
    .map(({ input, head }): Issue => {
      const message = `These columns were not read: ${head.unread.map(inShort).join(', ')}.`;
      return { severity: 'warning', code: 'unread-columns', place: placeIn(input.name, 1), message };
    });
  const named = sheets.some(({ head }) => head.holds === 'actors') || !ids.every((id) => BARE_ID.test(id));
  if (named) return unread;
  const message = 'Its actors have ids and no names: open it together with its table of actors.';
  return [...unread, { severity: 'warning', code: 'no-names', place: sheets.at(-1)!.input.name, message }];
}

/** `a17`, `1234`: what is a key and no name. */
const BARE_ID = /^\p{L}{0,3}[-_:]?\d+$/u;
