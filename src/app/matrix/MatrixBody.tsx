import { useState } from 'react';
import type { Matrix } from '../../view/matrix';
import { marksOf, type Position } from '../../view/matrix-marks';
import { useMoment, useShown } from '../hooks';
import { CellNotes } from './CellNotes';
import { Grid } from './Grid';
import styles from './MatrixPane.module.css';
import { useGlance } from './use-glance';

/** The grid and what is said of the cell that the pointer, the keyboard or the selection is on. */
export function MatrixBody({ matrix, starts }: { readonly matrix: Matrix; readonly starts: ReadonlySet<number> }) {
  const { atlas, view } = useMoment();
  const shown = useShown();
  const [pointed, point] = useState<Position>();
  const [walked, walk] = useState<Position>();
  const { cells } = marksOf(atlas, view.selection, matrix);
  const isThere = ({ row, column }: Position) => row < matrix.size && column < matrix.size;
  const under = pointed && isThere(pointed) ? pointed : undefined;
  const chosen = cells.find(({ row, column }) => matrix.cell(row, column)) ?? cells[0];
  const at = under ?? [walked, chosen].find((one) => one !== undefined && isThere(one));
  useGlance(atlas, shown, matrix, under);
  const pointAt = (next: Position | undefined) => {
    point((before) => (before?.row === next?.row && before?.column === next?.column ? before : next));
  };
  return (
    <div className={styles.body}>
      <Grid matrix={matrix} starts={starts} at={at} onPoint={pointAt} onWalk={walk} />
      <CellNotes matrix={matrix} at={at} />
    </div>
  );
}
