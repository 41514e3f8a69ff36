import type { Position } from '../../view/matrix-marks';

/** How a matrix can be walked. */
export interface Ground {
  /** How many rows and columns it has. */
  readonly size: number;
  /** How many rows a page key leaps over. */
  readonly page: number;
}

/** Where a key leads from a cell or a head; undefined for a key that leads nowhere. The corner above the heads is none of them. */
export function walked(at: Position, key: string, control: boolean, { size, page }: Ground): Position | undefined {
  const last = size - 1;
  const to = ({ row, column }: Position) => within({ row, column }, size, at);
  switch (key) {
    case 'ArrowUp':
      return to({ ...at, row: at.row - 1 });
    case 'ArrowDown':
      return to({ ...at, row: at.row + 1 });
    case 'ArrowLeft':
      return to({ ...at, column: at.column - 1 });
    case 'ArrowRight':
      return to({ ...at, column: at.column + 1 });
    case 'Home':
      return to({ row: control ? 0 : at.row, column: 0 });
    case 'End':
      return to({ row: control ? last : at.row, column: last });
    case 'PageUp':
      return to({ ...at, row: Math.max(0, at.row - page) });
    case 'PageDown':
      return to({ ...at, row: Math.min(last, at.row + page) });
    default:
      return undefined;
  }
}

/** The same position where there is one; the nearest there is in a matrix that has become smaller. */
export function clamped({ row, column }: Position, size: number): Position {
  return { row: Math.min(row, size - 1), column: Math.min(column, size - 1) };
}

function within({ row, column }: Position, size: number, before: Position): Position {
  const isThere = row >= -1 && column >= -1 && row < size && column < size && (row >= 0 || column >= 0);
  return isThere ? { row, column } : before;
}
