import {
  COLUMN_ROLES,
  type ColumnMapping,
  type ColumnQuestion,
  type ColumnRole,
} from '../formats/reading/column-mapping';
import { delimiterOf, guessOf } from '../formats/reading/table-guess';
import { tableText } from '../formats/reading/table-text';
import { counted, grouped, listed, nearest } from '../lib/text';
import type { Issue } from '../model/issue';
import type { Flag, Given } from './flags';
import { Misuse } from './misuse';
import { plain } from './plain';

/** What somebody says of a table; the rest is guessed. */
export type TableWords = Partial<ColumnMapping>;

const DELIMITERS: ReadonlyMap<string, string> = new Map([
  ['comma', ','],
  ['semicolon', ';'],
  ['tab', '\t'],
  ['bar', '|'],
  ['\\t', '\t'],
]);

/** How a table is to be taken, where that is not obvious. */
export const TABLE_FLAGS: readonly Flag[] = [
  {
    name: 'columns',
    takes: ['ROLE,ROLE,…'],
    does: `what the columns of a table are, in order: ${COLUMN_ROLES.join(', ')}`,
  },
  {
    name: 'delimiter',
    takes: ['SIGN'],
    does: 'what stands between the cells of a table: comma, semicolon, tab, bar, or the sign itself',
  },
  {
    name: 'date-order',
    takes: ['ORDER'],
    choices: ['day-first', 'month-first'],
    does: 'how a date such as 2/3/10 is written: day-first or month-first',
  },
  { name: 'relation', takes: ['NAME'], does: 'what the ties of a table are called where no column says' },
  { name: 'encoding', takes: ['NAME'], does: 'the encoding of a table that does not say it, such as windows-1252' },
  {
    name: 'head',
    takes: ['yes|no'],
    choices: ['yes', 'no'],
    does: 'whether the first row of a table names its columns',
  },
];

/** What the flags say of a table; undefined where they say nothing. */
export function tableWordsIn(given: Given): TableWords | undefined {
  const [columns, delimiter, dateOrder] = [given.one('columns'), given.one('delimiter'), given.one('date-order')];
  const [relation, encoding, head] = [given.one('relation'), given.one('encoding'), given.one('head')];
  const words: TableWords = {
    ...(columns !== undefined && shapeBy(columns)),
    ...(delimiter !== undefined && { delimiter: delimiterBy(delimiter) }),
    ...((dateOrder === 'day-first' || dateOrder === 'month-first') && { dateOrder }),
    ...(relation !== undefined && { relation }),
    ...(encoding !== undefined && { encoding }),
    ...(head !== undefined && { hasHead: head === 'yes' }),
  };
  return Object.keys(words).length > 0 ? words : undefined;
}

/** Cells make a matrix, subjects and objects claims, anything else actors. */
function shapeBy(text: string): TableWords {
  const roles = text.split(',').map((name) => roleOf(name.trim()));
  if (roles.includes('cell')) return { roles, shape: 'matrix' };
  return { roles, shape: roles.includes('subject') || roles.includes('object') ? 'claims' : 'actors' };
}

function roleOf(name: string): ColumnRole {
  const role = COLUMN_ROLES.find((one) => one === name);
  if (role) return role;
  const near = nearest(name, COLUMN_ROLES);
  throw new Misuse(
    `“${name}” is nothing that a column can be.`,
    near ? `Did you mean “${near}”?` : `A column is one of ${COLUMN_ROLES.join(', ')}.`,
  );
}

function delimiterBy(text: string): string {
  const sign = DELIMITERS.get(text) ?? text;
  if (sign.length === 1) return sign;
  throw new Misuse(`“${text}” is no delimiter.`, 'Give comma, semicolon, tab, bar, or one sign.');
}

/** The whole mapping of a table: what is said of it, and for the rest the best guess; throws `Misuse` where the columns are of another number. */
export function mappingBy(words: TableWords, bytes: Uint8Array): ColumnMapping {
  const { text, encoding } = tableText(bytes, words.encoding);
  const { mapping, columns } = guessOf(text, words.delimiter ?? delimiterOf(text) ?? ',', encoding);
  const { roles } = words;
  if (roles && roles.length !== columns.length)
    throw new Misuse(
      `--columns says what ${counted(roles.length, 'column')} are; the table has ${grouped(columns.length)}: ${listed(columns.map(plain))}.`,
      'Say ignore for those that are not to be read, and attribute for those that are to be kept as they are.',
    );
  return { ...mapping, ...words };
}

/** A question about the columns of a table as the issue that it is for whoever cannot be asked. */
export function columnsAsked({ why, guess, columns }: ColumnQuestion): Issue {
  const names = columns.map((name, at) => `${plain(name)} (${guess.roles[at] ?? 'ignore'})`);
  return {
    severity: 'error',
    code: 'columns-unclear',
    place: 'the columns',
    message: `${plain(why)} The guess is: ${listed(names)}.`,
    hint: `Say what each column is: ${flagsFor(guess)}`,
  };
}

/** The flags that say what a mapping says. */
function flagsFor({ roles, delimiter, dateOrder }: ColumnMapping): string {
  const sign = [...DELIMITERS].find(([, one]) => one === delimiter)?.[0] ?? delimiter;
  return [
    `--columns ${roles.join(',')}`,
    `--delimiter ${sign}`,
    ...(dateOrder ? [`--date-order ${dateOrder}`] : []),
  ].join(' ');
}
