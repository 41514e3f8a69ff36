import { memo } from 'react';
import type { Atlas } from '../../graph/atlas';
import { onOneLine } from '../../lib/text';
import type { Matrix } from '../../view/matrix';
import { cellName } from '../../view/matrix-words';
import { langOf } from '../../view/names';
import { KindGlyph } from '../ui/KindGlyph';
import { CellBlocks } from './Cell';
import styles from './Grid.module.css';
import { type Geometry, positionsIn } from './geometry';
import type { Sheet } from './sheet';

interface RowProps {
  readonly sheet: Sheet;
  readonly row: number;
  /** The column of the cell in this row that Tab leads to, if it is in this row. */
  readonly tabbed: number | undefined;
  /** Whether the name stands out, as the pointer or the keyboard is on its row. */
  readonly bold: boolean;
}

/** One row: who acts, and what is in the cells that are seen. */
export const GridRow = memo(function GridRow({ sheet, row, tabbed, bold }: RowProps) {
  const { atlas, matrix, columns, geometry, marks, lit } = sheet;
  const { cell, headHeight } = geometry;
  return (
    <tr aria-rowindex={row + 2} className={styles.row} style={{ top: headHeight + row * cell, height: cell }}>
      <RowHead sheet={sheet} row={row} isTabbed={tabbed === -1} bold={bold} />
      {positionsIn(columns, tabbed).map((column) => (
        <GridCell
          key={column}
          atlas={atlas}
          matrix={matrix}
          row={row}
          column={column}
          geometry={geometry}
          isSelected={marks.cells.some((at) => at.row === row && at.column === column)}
          isFaded={lit !== undefined && !(lit.has(row) && lit.has(column))}
          isTabbed={tabbed === column}
        />
      ))}
    </tr>
  );
});

function RowHead({
  sheet: { atlas, matrix, geometry, marks, lit },
  row,
  isTabbed,
  bold,
}: Omit<RowProps, 'tabbed'> & { readonly isTabbed: boolean }) {
  const id = matrix.idAt(row);
  const name = onOneLine(atlas.nameOf(id));
  const kind = atlas.actors.get(id)?.kind;
  return (
    <th
      scope="row"
      aria-colindex={1}
      aria-selected={marks.actors.has(row)}
      tabIndex={isTabbed ? 0 : -1}
      className={styles.rowHead}
      style={{ width: geometry.headWidth }}
      title={name}
      data-row={row}
      data-column={-1}
      data-bold={bold}
      data-faded={lit !== undefined && !lit.has(row)}
    >
      <bdi lang={langOf(name)}>{name}</bdi>
      {kind && <KindGlyph kind={kind} size={12} />}
    </th>
  );
}

interface CellProps {
  readonly atlas: Atlas;
  readonly matrix: Matrix;
  readonly row: number;
  readonly column: number;
  readonly geometry: Geometry;
  readonly isSelected: boolean;
  readonly isFaded: boolean;
  readonly isTabbed: boolean;
}

const GridCell = memo(function GridCell({
  atlas,
  matrix,
  row,
  column,
  geometry,
  isSelected,
  isFaded,
  isTabbed,
}: CellProps) {
  const { cell: size, headWidth } = geometry;
  const cell = matrix.cell(row, column);
  const selected = { 'aria-selected': isSelected };
  return (
    <td
      aria-colindex={column + 2}
      {...selected}
      tabIndex={isTabbed ? 0 : -1}
      className={styles.cell}
      style={{ left: headWidth + column * size, width: size, height: size }}
      data-row={row}
      data-column={column}
      data-self={row === column}
      data-filled={cell !== undefined}
    >
      <span className="only-heard">{cellName(atlas, matrix, { row, column })}</span>
      {cell && <CellBlocks cell={cell} isFaded={isFaded} />}
    </td>
  );
});
