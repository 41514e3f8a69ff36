import type { Position } from '../../view/matrix-marks';
import styles from './Grid.module.css';
import type { Geometry, Span } from './geometry';

/** The lines below the cells: every cell's, and stronger ones where another group of actors begins. Decorative. */
export function Lines({
  size,
  starts,
  rows,
  columns,
  geometry: { cell, headWidth, headHeight },
}: {
  readonly size: number;
  readonly starts: ReadonlySet<number>;
  readonly rows: Span;
  readonly columns: Span;
  readonly geometry: Geometry;
}) {
  const length = size * cell;
  const within = ({ first, last }: Span) => [...starts].filter((at) => at >= first && at < last);
  return (
    <>
      <div
        className={styles.lines}
        style={{
          left: headWidth,
          top: headHeight,
          width: length + 1,
          height: length + 1,
          backgroundSize: `${cell}px ${cell}px`,
        }}
      />
      {within(rows).map((at) => (
        <div
          key={`row ${at}`}
          className={styles.start}
          style={{ left: headWidth, top: headHeight + at * cell, width: length, height: 1 }}
        />
      ))}
      {within(columns).map((at) => (
        <div
          key={`column ${at}`}
          className={styles.start}
          style={{ left: headWidth + at * cell, top: headHeight, width: 1, height: length }}
        />
      ))}
    </>
  );
}

/** The row and the column that cross where the pointer or the keyboard is. Decorative. */
export function Cross({
  at: { row, column },
  size,
  geometry: { cell, headWidth, headHeight },
}: {
  readonly at: Position;
  readonly size: number;
  readonly geometry: Geometry;
}) {
  const length = size * cell;
  return (
    <>
      {row >= 0 && (
        <div
          className={styles.rowBand}
          style={{ left: headWidth, top: headHeight + row * cell, width: length + 1, height: cell + 1 }}
        />
      )}
      {column >= 0 && (
        <div
          className={styles.columnBand}
          style={{ left: headWidth + column * cell, top: headHeight, width: cell + 1, height: length + 1 }}
        />
      )}
    </>
  );
}

/** A cell whose claims are glanced at anywhere on the page. Decorative. */
export function Glanced({
  at: { row, column },
  geometry: { cell, headWidth, headHeight },
}: {
  readonly at: Position;
  readonly geometry: Geometry;
}) {
  return (
    <div
      className={styles.glanced}
      style={{ left: headWidth + column * cell, top: headHeight + row * cell, width: cell + 1, height: cell + 1 }}
    />
  );
}
