import { counted } from '../../lib/text';
import type { Sign } from '../../model/vocabulary';
import { inShort } from '../problems';
import type { ColumnMapping } from './column-mapping';
import type { Findings } from './findings';
import type { FileEdge, FileNode } from './graph';
import { keepWithin } from './limits';
import { eachRoleRow } from './table-cells';
import type { TableGraph } from './table-claims';
import { placeOf } from './table-rows';
import { signIn } from './table-signs';

const NOTHING: ReadonlyMap<string, string> = new Map();
const EMPTY = /^(?:0+(?:[.,]0+)?|n\/?a|nan|null|\.)?$/i;

/** Reads a matrix: rows act, columns are acted on; each cell that is neither empty nor zero is a tie, and its sign is that of the cell where any is below zero or a mere sign. */
export function matrixOfTable(text: string, mapping: ColumnMapping, findings: Findings): TableGraph {
  const cellsAt = [...mapping.roles.keys()].filter((at) => mapping.roles[at] === 'cell');
  const nodes = new Map<string, FileNode>();
  const edges: FileEdge[] = [];
  const signs = new Map<string, Sign>();
  const columnIds = columnsOf(text, mapping, cellsAt);
  const isSigned = hasSigns(text, mapping, cellsAt);
  for (const id of columnIds) if (!nodes.has(id)) nodes.set(id, { id, attributes: NOTHING, place: placeOf(1) });
  const { rows } = eachRoleRow(text, mapping, findings, (row) => {
    const source = row.cell('id') || row.cell('label');
    const place = placeOf(row.line);
    if (source === '') return tellNoName(place, findings);
    const label = row.cell('label');
    nodes.set(source, { ...(label !== '' && { label }), id: source, attributes: NOTHING, place });
    for (const [step, at] of cellsAt.entries()) {
      const cell = row.cells[at] ?? '';
      const target = columnIds[step];
      if (EMPTY.test(cell) || target === undefined) continue;
      const sign = isSigned ? (signIn(cell) ?? 0) : undefined;
      if (signIn(cell) === undefined) tellOddCell(cell, place, findings);
      const type = typeOf(sign, mapping.relation);
      if (sign !== undefined) signs.set(type, sign);
      const weight = Math.abs(Number(cell.replace(',', '.').replace('−', '-')));
      edges.push({
        source,
        target,
        type,
        isDirected: true,
        ...(Number.isFinite(weight) && { weight }),
        attributes: NOTHING,
        place: `${place}, column ${at + 1}`,
      });
      keepWithin('edges', edges.length);
    }
  });
  tellReading(edges.length, isSigned, findings);
  return { graph: { about: new Map(), nodes: [...nodes.values()], edges }, words: [], signs, rows };
}

function typeOf(sign: Sign | undefined, relation = 'cell'): string {
  if (sign === undefined) return relation;
  return `${relation}, ${sign > 0 ? 'positive' : sign < 0 ? 'negative' : 'neutral'}`;
}

/** Who stands above the cells; without a head, whoever stands at their side in the same order. */
function columnsOf(text: string, mapping: ColumnMapping, cellsAt: readonly number[]): readonly string[] {
  const silent: Findings = { found: 0, isRefused: false, report: () => {}, listed: () => [] };
  const side: string[] = [];
  const { columns } = eachRoleRow(text, mapping, silent, (row) => {
    if (!mapping.hasHead) side.push(row.cell('id') || row.cell('label'));
  });
  return mapping.hasHead ? cellsAt.map((at) => columns[at] ?? '') : side;
}

/** Counts are no signs: only a matrix with something below zero, or with bare signs, has them. */
function hasSigns(text: string, mapping: ColumnMapping, cellsAt: readonly number[]): boolean {
  const silent: Findings = { found: 0, isRefused: false, report: () => {}, listed: () => [] };
  let isSigned = false;
  eachRoleRow(text, mapping, silent, ({ cells }) => {
    isSigned ||= cellsAt.some((at) => /^[-−–+]/.test(cells[at] ?? ''));
  });
  return isSigned;
}

function tellNoName(place: string, findings: Findings) {
  const message = 'This row does not say whose it is.';
  findings.report({ severity: 'warning', code: 'no-end', place, message, hint: 'The row was left out.' });
}

function tellOddCell(cell: string, place: string, findings: Findings) {
  const message = `“${inShort(cell)}” is neither a number nor a sign.`;
  findings.report({ severity: 'warning', code: 'odd-cell', place, message, hint: 'It was taken for a tie.' });
}

function tellReading(cells: number, isSigned: boolean, findings: Findings) {
  const hint = isSigned
    ? 'Their signs are those of the cells, their weights the numbers without the sign.'
    : 'Their weights are the numbers in the cells; what they count the file does not say.';
  const message = `The table is a matrix: ${counted(cells, 'cell')} became ties from the actor of the row to that of the column.`;
  findings.report({ severity: 'info', code: 'matrix', place: 'the table', message, hint });
}
