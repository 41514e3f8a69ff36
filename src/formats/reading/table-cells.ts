import { counted } from '../../lib/text';
import { armed } from '../csv-cell';
import type { ColumnMapping, ColumnRole } from './column-mapping';
import type { Findings } from './findings';
import { columnNames } from './table-guess';
import { eachTableRow, placeOf } from './table-rows';

/** A row of somebody's table by what its columns are taken for; texts without spaces at their ends. */
export interface RoleRow {
  readonly line: number;
  /** The cell of the first column with a role; empty where there is none. */
  cell(role: ColumnRole): string;
  /** The cells, by the names of their columns, that have no other role; empty ones left out. */
  attributes(): ReadonlyMap<string, string>;
  /** All cells, in the order of the columns. */
  readonly cells: readonly string[];
}

export interface RoleTable {
  readonly columns: readonly string[];
  readonly rows: number;
}

/** Goes through the rows below the head of a table; rows of another length, and what was done to cells, are reported. */
export function eachRoleRow(
  text: string,
  { delimiter, hasHead, roles }: ColumnMapping,
  findings: Findings,
  take: (row: RoleRow) => void,
): RoleTable {
  const tidy = newTidy();
  let columns = columnNames([], roles.length);
  let rowOf = hasHead ? undefined : rowMaker(roles, columns);
  let rows = 0;
  eachTableRow(text, delimiter, ({ cells, line, isMisquoted }) => {
    if (!rowOf) {
      columns = columnNames(cells.map(armed), roles.length);
      rowOf = rowMaker(roles, columns);
    } else if (cells.some((cell) => cell.trim() !== '')) {
      rows++;
      reportShape(cells, roles.length, line, isMisquoted, findings);
      take(rowOf(cells.slice(0, roles.length).map(tidy.cell), line));
    }
    return undefined;
  });
  tidy.tell(findings);
  return { columns, rows };
}

function rowMaker(
  roles: readonly ColumnRole[],
  columns: readonly string[],
): (cells: readonly string[], line: number) => RoleRow {
  const places = new Map<ColumnRole, number>();
  for (const [at, role] of roles.entries()) if (!places.has(role)) places.set(role, at);
  const kept = [...columns.entries()].filter(([at]) => roles[at] === 'attribute');
  return (cells, line) => ({
    line,
    cells,
    cell: (role) => cells[places.get(role) ?? roles.length] ?? '',
    attributes: () => new Map(kept.flatMap(([at, name]) => (cells[at] ? [[name, cells[at]]] : []))),
  });
}

function reportShape(cells: readonly string[], width: number, line: number, isMisquoted: boolean, findings: Findings) {
  const report = (code: string, message: string, hint: string) =>
    findings.report({ severity: 'warning', code, place: placeOf(line), message, hint });
  if (isMisquoted) {
    report('bad-quotes', 'Something stands behind a closing quotation mark.', 'The cell was taken as it stands.');
  }
  if (cells.length === width) return;
  const isLonger = cells.slice(width).some((cell) => cell.trim() !== '');
  if (cells.length > width && !isLonger) return;
  const has = `This row has ${counted(cells.length, 'cell')}; the table has ${counted(width, 'column')}.`;
  const hint = isLonger
    ? 'What stands beyond the last column was left out.'
    : 'The missing cells were taken for empty ones.';
  report('ragged-row', has, hint);
}

/** Takes spaces from the ends of cells, and what a table was kept safe or quoted with. */
function newTidy() {
  let disarmed = 0;
  let spaced = 0;
  return {
    cell(text: string): string {
      const own = armed(text);
      if (own !== text) disarmed++;
      const plain = own.trim();
      if (plain !== own) spaced++;
      const isQuoted = plain !== own && plain.length > 1 && plain.startsWith('"') && plain.endsWith('"');
      return isQuoted ? plain.slice(1, -1).replaceAll('""', '"').trim() : plain;
    },
    tell(findings: Findings) {
      const tell = (code: string, message: string, hint: string) =>
        findings.report({ severity: 'info', code, place: 'the table', message, hint });
      if (disarmed > 0) {
        const what = `${counted(disarmed, 'cell')} with an apostrophe in front of what a spreadsheet would run as a formula.`;
        tell('apostrophes', what, 'The apostrophes were taken away.');
      }
      if (spaced > 0) tell('spaces', `${counted(spaced, 'cell')} with spaces at an end.`, 'They were taken without.');
    },
  };
}
