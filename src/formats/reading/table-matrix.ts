import { counted } from '../../lib/text';
import type { Sign } from '../../model/vocabulary';
import { inShort } from '../problems';
import type { ColumnMapping } from './column-mapping';
import { type Findings, newFindings } from './findings';
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
  const columnIds = columnsOf(text, mapping, cellsAt);
  const isSigned = hasSigns(text, mapping, cellsAt);
  const nodes = new Map<string, FileNode>();
  for (const id of columnIds) nodes.set(id, { id, attributes: NOTHING, place: placeOf(1) });
  const edges: FileEdge[] = [];
  const values: string[] = [];
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
      if (signIn(cell) === undefined) tellOddCell(cell, place, findings);
      edges.push({ ...edgeOf(cell, isSigned, mapping.relation), source, target, place: `${place}, column ${at + 1}` });
      values.push(cell);
      keepWithin('edges', edges.length);
    }
  });
  tellReading(edges.length, isSigned, findings);
  const graph = { about: new Map(), nodes: [...nodes.values()], edges };
  return {
    graph,
    words: gistsOf(edges, values, nodes),
    signs: isSigned ? signsFor(mapping.relation) : new Map(),
    rows,
  };
}

function edgeOf(cell: string, isSigned: boolean, relation?: string): Omit<FileEdge, 'source' | 'target' | 'place'> {
  const weight = Math.abs(Number(cell.replace(',', '.').replace('−', '-')));
  return {
    type: typeOf(isSigned ? (signIn(cell) ?? 0) : undefined, relation),
    isDirected: true,
    ...(Number.isFinite(weight) && { weight }),
    attributes: NOTHING,
  };
}

/** What is claimed is no more than that something stands in a cell. */
function gistsOf(
  edges: readonly FileEdge[],
  values: readonly string[],
  nodes: ReadonlyMap<string, FileNode>,
): TableGraph['words'] {
  const nameOf = (id: string) => nodes.get(id)?.label ?? id;
  return edges.map(({ source, target }, at) => ({
    gist: `In the matrix, ${values[at]} stands in the row of ${nameOf(source)} and the column of ${nameOf(target)}.`,
  }));
}

const SIGNS = [-1, 0, 1] as const;

function signsFor(relation: string | undefined): ReadonlyMap<string, Sign> {
  return new Map(SIGNS.map((sign) => [typeOf(sign, relation), sign]));
}

function typeOf(sign: Sign | undefined, relation = 'cell'): string {
  if (sign === undefined) return relation;
  return `${relation}, ${sign > 0 ? 'positive' : sign < 0 ? 'negative' : 'neutral'}`;
}

/** Who stands above the cells; without a head, whoever stands at their side in the same order. */
function columnsOf(text: string, mapping: ColumnMapping, cellsAt: readonly number[]): readonly string[] {
  const side: string[] = [];
  const { columns } = eachRoleRow(text, mapping, newFindings(), (row) => {
    if (!mapping.hasHead) side.push(row.cell('id') || row.cell('label'));
  });
  return mapping.hasHead ? cellsAt.map((at) => columns[at] ?? '') : side;
}

/** Counts are no signs: only a matrix with something below zero, or with bare signs, has them. */
function hasSigns(text: string, mapping: ColumnMapping, cellsAt: readonly number[]): boolean {
  let isSigned = false;
  eachRoleRow(text, mapping, newFindings(), ({ cells }) => {
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
