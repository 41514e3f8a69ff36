import { onOneLine } from '../../lib/text';
import { langOf } from '../../view/names';
import styles from './Grid.module.css';
import { positionsIn } from './geometry';
import type { Sheet } from './sheet';

/** The row of names that stays above the cells: who is acted on. */
export function ColumnHeads({
  sheet: { atlas, matrix, columns, geometry, marks, lit },
  tabbed,
  bold,
}: {
  readonly sheet: Sheet;
  /** The head that Tab leads to, if it is one of these. */
  readonly tabbed: number | undefined;
  /** The head whose name stands out. */
  readonly bold: number | undefined;
}) {
  const { cell, headWidth, headHeight, label } = geometry;
  return (
    <thead className={styles.columnHeads} style={{ height: headHeight }}>
      <tr aria-rowindex={1}>
        <th scope="col" aria-colindex={1} className={styles.corner} style={{ width: headWidth }}>
          <span>acts on</span>
        </th>
        {positionsIn(columns, tabbed).map((column) => {
          const name = onOneLine(atlas.nameOf(matrix.idAt(column)));
          return (
            <th
              key={column}
              scope="col"
              aria-colindex={column + 2}
              aria-selected={marks.actors.has(column)}
              tabIndex={tabbed === column ? 0 : -1}
              className={styles.columnHead}
              style={{ left: headWidth + column * cell, width: cell }}
              title={name}
              data-row={-1}
              data-column={column}
              data-bold={bold === column}
              data-faded={lit !== undefined && !lit.has(column)}
            >
              <span style={{ left: cell / 2 + 3, maxWidth: label }}>
                <bdi lang={langOf(name)}>{name}</bdi>
              </span>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
