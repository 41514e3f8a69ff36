import { counted } from '../../lib/text';
import { Unreadable } from '../problems';
import type { ColumnMapping, ColumnRole, TableShape } from './column-mapping';
import { actorRolesOf, claimRolesOf, directionOf, plainName } from './column-names';
import { withGuessedEnds } from './table-ends';
import { eachTableRow } from './table-rows';
import { isData } from './table-words';
import { edtfOf } from './wild-date';

/** The first rows of a table, and how it is taken until somebody says otherwise. */
export interface TableGuess {
  readonly mapping: ColumnMapping;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Why it has to be asked; absent where the table is plain. */
  readonly why?: string;
}

const DELIMITERS = [',', '\t', ';', '|'] as const;
const LOOKED_AT = 1 << 18;
const SAMPLE = 200;

/** The first rows of a text cut at a delimiter; what stands at the end of what is looked at may be cut off. */
function sampleOf(text: string, delimiter: string): readonly (readonly string[])[] {
  const start = text.slice(0, LOOKED_AT);
  const rows: (readonly string[])[] = [];
  try {
    eachTableRow(start, delimiter, ({ cells }) => {
      rows.push(cells);
      return rows.length > SAMPLE ? 'stop' : undefined;
    });
  } catch (error) {
    // A quotation mark that is not closed within the sample: the rows before it will do.
    if (!(error instanceof Unreadable) || error.code !== 'open-quote') throw error;
  }
  return rows.length > 1 && start.length < text.length && rows.length <= SAMPLE ? rows.slice(0, -1) : rows;
}

/** The delimiter at which most rows fall into the same number of cells, two at least; undefined where there is none. */
export function delimiterOf(text: string, preferred?: string): string | undefined {
  const scored = DELIMITERS.map((delimiter) => {
    const rows = sampleOf(text, delimiter);
    const { width, count } = commonWidth(rows);
    const share = width < 2 ? 0 : count / rows.length;
    return { delimiter, width, share: share + (delimiter === preferred && share > 0 ? 0.2 : 0) };
  });
  const [best] = scored.toSorted((one, other) => other.share - one.share || other.width - one.width);
  return best && best.share >= 0.5 ? best.delimiter : undefined;
}

/** How many cells most rows have, and how many rows have so many. */
function commonWidth(rows: readonly (readonly string[])[]): { readonly width: number; readonly count: number } {
  const widths = new Map<number, number>();
  for (const { length } of rows) widths.set(length, (widths.get(length) ?? 0) + 1);
  const [width = 0, count = 0] = [...widths].toSorted((one, other) => other[1] - one[1])[0] ?? [];
  return { width, count };
}

/** How a table is best taken, by the names of its columns and by what stands in its first rows. */
export function guessOf(text: string, delimiter: string, encoding: string): TableGuess {
  const sample = sampleOf(text, delimiter);
  const [first = [], ...below] = sample;
  const hasHead = isHead(first, below);
  const width = hasHead ? first.length : commonWidth(sample).width;
  const columns = columnNames(hasHead ? first : [], width);
  const rows = hasHead ? below : sample;
  const base = { delimiter, encoding, hasHead };
  const make = (shape: TableShape, roles: readonly ColumnRole[], why?: string): TableGuess => ({
    mapping: { shape, ...base, roles },
    columns,
    rows,
    ...(why !== undefined && { why }),
  });
  const matrix = hasHead ? matrixRoles(columns, rows) : undefined;
  if (matrix) return make('matrix', matrix);
  return actorsOrClaims(columns, rows, hasHead, make);
}

/** The names of columns as they are written, the missing ones by their number. */
export function columnNames(head: readonly string[], width: number): readonly string[] {
  return Array.from({ length: width }, (_, at) => head[at]?.trim() || `column ${at + 1}`);
}

type Make = (shape: TableShape, roles: readonly ColumnRole[], why?: string) => TableGuess;

function actorsOrClaims(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  hasHead: boolean,
  make: Make,
): TableGuess {
  const claims = hasHead
    ? typesChecked(claimRolesOf(columns), columns, rows)
    : columns.map((): ColumnRole => 'attribute');
  if (claims.includes('subject') && claims.includes('object')) return make('claims', datesChecked(claims, rows));
  const actors = hasHead ? actorRolesOf(columns) : claims;
  const hasName = actors.includes('label');
  const others = columns.filter((column) => / (id|name)$/.test(plainName(column))).length;
  if (hasName && actors.includes('id') && isUnique(actors.indexOf('id'), rows)) {
    if (!claims.includes('subject') && !hasSecondParty(columns)) return make('actors', actors);
    const why = `It has ${counted(others, 'column')} of other ids or names: its rows may be actors or ties.`;
    return make('actors', actors, why);
  }
  const isOfActors = hasName && !claims.includes('subject') && !claims.includes('object');
  if (isOfActors && isUnique(actors.indexOf('label'), rows)) {
    const why = 'Its rows seem to be actors: no two columns say who is tied to whom.';
    return actors.includes('kind') ? make('actors', actors) : make('actors', actors, why);
  }
  const why = hasHead
    ? 'The names of its columns do not say who is tied to whom.'
    : 'It has no line of column names, so that it has to be said what its columns are.';
  return make('claims', withGuessedEnds(datesChecked(claims, rows), columns, rows), why);
}

/** Gephi’s `Type` says only whether an edge has a direction; what the relation is called is then its label. */
function typesChecked(
  roles: readonly ColumnRole[],
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): readonly ColumnRole[] {
  const type = roles.indexOf('type');
  if (type < 0 || !rows.every((row) => directionOf(row[type] ?? '') !== undefined)) return roles;
  const label = columns.findIndex((column, at) => roles[at] === 'attribute' && plainName(column) === 'label');
  return roles.map((role, at) => (at === type ? 'attribute' : at === label ? 'type' : role));
}

/** A second id or name with a prefix, beside the plain one: `comp_id`, `comp_name`. */
function hasSecondParty(columns: readonly string[]): boolean {
  const prefixes = (end: string) =>
    columns.map(plainName).flatMap((name) => (name.endsWith(` ${end}`) ? [name.slice(0, -end.length - 1)] : []));
  const ids = new Set(prefixes('id'));
  return prefixes('name').some((prefix) => ids.has(prefix));
}

function isUnique(column: number, rows: readonly (readonly string[])[]): boolean {
  const cells = rows.map((row) => row[column]?.trim()).filter(Boolean);
  return new Set(cells).size === cells.length;
}

/** A row of names above others: nothing empty but at its end, no number or date, nothing that stands below too. */
function isHead(first: readonly string[], below: readonly (readonly string[])[]): boolean {
  const names = first.map((cell) => cell.trim());
  const [corner = ''] = names;
  if (!isData(corner) && matrixRoles(names, below)) return true;
  if (names.length === 0 || names.slice(1).some((name) => isData(name))) return false;
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length - 1) return false;
  const roles = [...claimRolesOf(names), ...actorRolesOf(names)];
  if (roles.some((role) => role !== 'attribute')) return true;
  const values = new Set(below.flat().map((cell) => cell.trim()));
  const isContrast = names.some((_, at) => at > 0 && below.length > 0 && below.every((row) => isData(row[at] ?? '')));
  return isContrast || !names.some((name) => name !== '' && values.has(name));
}

const CELL = /^(?:[+-]?\d*(?:[.,]\d+)?(?:e[+-]?\d+)?|[+−–-]|x|n\/?a)$/i;

/** A matrix has the same names at its side, in one or two columns, as above it; undefined where the table is none. */
function matrixRoles(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): readonly ColumnRole[] | undefined {
  for (const labels of [1, 2]) {
    const above = new Set(columns.slice(labels));
    const side = rows.map((row) => row[0]?.trim() ?? '');
    if (above.size < 2 || side.length < 2 || side.length > SAMPLE + 1) continue;
    const shared = side.filter((name) => above.has(name)).length;
    const isOfNumbers = rows.every((row) => row.slice(labels).every((cell) => CELL.test(cell.trim())));
    if (shared * 10 < side.length * 8 || !isOfNumbers) continue;
    return columns.map((_, at) => (at >= labels ? 'cell' : at === 0 ? 'id' : 'label'));
  }
  return undefined;
}

/** Takes the role of a date from columns that hold none, and gives it to the first that does where no name says so. */
function datesChecked(roles: readonly ColumnRole[], rows: readonly (readonly string[])[]): readonly ColumnRole[] {
  const holdsDates = (at: number) => {
    const cells = rows.map((row) => row[at]?.trim() ?? '').filter((cell) => cell !== '');
    const dates = cells.filter((cell) => edtfOf(cell) !== undefined).length;
    return cells.length > 0 && dates * 2 >= cells.length;
  };
  const isDate = (role: ColumnRole) => role === 'date' || role === 'end-date' || role === 'said-date';
  const checked = roles.map((role, at) => (isDate(role) && rows.length > 0 && !holdsDates(at) ? 'attribute' : role));
  if (checked.includes('date')) return checked;
  const first = checked.findIndex((role, at) => role === 'attribute' && holdsDates(at) && isFullDate(rows, at));
  return first < 0 ? checked : checked.with(first, 'date');
}

/** Years alone may be anything; a date has a day or a month. */
function isFullDate(rows: readonly (readonly string[])[], at: number): boolean {
  return rows.some((row) => /[-/.\s]/.test(row[at]?.trim() ?? ''));
}
