import { type FocusEvent, type MouseEvent, type PointerEvent, useMemo, useRef } from 'react';
import type { Matrix } from '../../view/matrix';
import { chooseAt } from '../../view/matrix-commands';
import { glancedIn, litIn, marksOf, type Position } from '../../view/matrix-marks';
import { pathsInFocus } from '../../view/paths-in-focus';
import { useAtlas, useChange, useMoment, useStage } from '../hooks';
import { ColumnHeads } from './ColumnHeads';
import styles from './Grid.module.css';
import { GridRow } from './GridRow';
import { type Geometry, geometryFor, positionsIn, type Span, spanOf } from './geometry';
import { Cross, Glanced, Lines } from './Lines';
import { useSheet } from './sheet';
import { positionOf, useCursor } from './use-cursor';
import { reach, useViewport } from './use-viewport';

/** A table whose cells are walked by keys. */
const GRID = { role: 'grid', 'aria-label': 'Who acts on whom' } as const;

interface GridProps {
  readonly matrix: Matrix;
  readonly starts: ReadonlySet<number>;
  /** The cell or head that the crossing row and column stand out for. */
  readonly at: Position | undefined;
  readonly onPoint: (at: Position | undefined) => void;
  readonly onWalk: (at: Position | undefined) => void;
}

/** The matrix as a grid of cells, of which those that are seen are there; names stay at the edges. */
export function Grid({ matrix, starts, at, onPoint, onWalk }: GridProps) {
  const { atlas, view } = useMoment();
  const scroller = useRef<HTMLDivElement>(null);
  const { left, top, width, height } = useViewport(scroller);
  const geometry = geometryFor(width, matrix.most);
  const { cell, headWidth, headHeight } = geometry;
  const { size } = matrix;
  const marks = marksOf(atlas, view.selection, matrix);
  useStage((stage) => stage.ranked);
  const paths = pathsInFocus(atlas, view);
  const lit = useMemo(() => litIn(atlas, view, matrix, paths), [atlas, view, matrix, paths]);
  const cursor = useCursor({ scroller, matrix, marks, geometry, height });
  const hand = useHand(matrix, cursor.place, { onPoint, onWalk });
  const glanced = glancedIn(
    atlas,
    useStage((stage) => stage.glance),
    matrix,
  );
  const columns = useSpan(left, width - headWidth, cell, size);
  const rows = useSpan(top, height - headHeight, cell, size);
  const sheet = useSheet({ atlas, matrix, columns, geometry, marks, lit });
  const [pointed] = glanced.actors;
  const [boldRow, boldColumn] = [at?.row ?? pointed, at?.column ?? pointed];
  const inHeads = cursor.at.row === -1 ? cursor.at.column : undefined;
  return (
    <div ref={scroller} className={styles.scroller}>
      <div className={styles.sheet} style={extentOf(size, geometry)}>
        <Lines size={size} starts={starts} rows={rows} columns={columns} geometry={geometry} />
        <table
          {...GRID}
          aria-rowcount={size + 1}
          aria-colcount={size + 1}
          className={styles.grid}
          onKeyDown={(event) => {
            onPoint(undefined);
            cursor.onKeyDown(event);
          }}
          {...hand}
        >
          <ColumnHeads sheet={sheet} tabbed={inHeads} bold={boldColumn} />
          <tbody>
            {positionsIn(rows, cursor.at.row).map((row) => (
              <GridRow
                key={row}
                sheet={sheet}
                row={row}
                tabbed={cursor.at.row === row ? cursor.at.column : undefined}
                bold={boldRow === row}
              />
            ))}
          </tbody>
        </table>
        {glanced.cells.map((cell) => (
          <Glanced key={`${cell.row} ${cell.column}`} at={cell} geometry={geometry} />
        ))}
        {at && <Cross at={at} size={size} geometry={geometry} />}
      </div>
    </div>
  );
}

/** The positions that are seen or soon will be; the same span while they are the same. */
function useSpan(from: number, length: number, cell: number, size: number): Span {
  return useMemo(() => spanOf(...reach(from, length), cell, size), [from, length, cell, size]);
}

/** Room for all cells, and at the right and below for what leans out of the last ones. */
function extentOf(size: number, { cell, headWidth, headHeight, slant }: Geometry) {
  return { width: headWidth + size * cell + slant, height: headHeight + size * cell + 8 };
}

/** What a pointer and the focus do to the cells and heads of the grid. */
function useHand(
  matrix: Matrix,
  place: (at: Position) => void,
  { onPoint, onWalk }: Pick<GridProps, 'onPoint' | 'onWalk'>,
) {
  const atlas = useAtlas();
  const change = useChange();
  return {
    onClick: (event: MouseEvent) => {
      const at = positionOf(event.target);
      const adds = event.shiftKey || event.ctrlKey || event.metaKey;
      if (at) change((view) => chooseAt(view, atlas, matrix, at, adds));
    },
    // Not when it enters: cells that are scrolled below a resting pointer are not pointed at.
    onPointerMove: (event: PointerEvent) => onPoint(positionOf(event.target)),
    onPointerLeave: () => onPoint(undefined),
    onFocus: (event: FocusEvent) => {
      const at = positionOf(event.target);
      if (at) place(at);
      onWalk(at);
    },
    onBlur: (event: FocusEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget)) onWalk(undefined);
    },
  };
}
