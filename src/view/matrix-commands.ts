import type { Atlas } from '../graph/atlas';
import { hide, select, toggleSelected } from './commands';
import type { Matrix } from './matrix';
import type { Position } from './matrix-marks';
import type { MatrixOrder } from './matrix-state';
import { selectionAt } from './matrix-words';
import { shownOf } from './shown';
import type { View } from './state';

/** Lays the matrix out in another order. */
export function orderMatrix(view: View, order: MatrixOrder): View {
  return { ...view, matrix: { order } };
}

/** Selects what stands at a position: the actor of a head, the tie or the pair of a cell; an empty cell clears the selection. */
export function chooseAt(view: View, atlas: Atlas, matrix: Matrix, at: Position, adds = false): View {
  if (at.row >= 0 && at.column >= 0) return select(view, selectionAt(atlas, shownOf(atlas, view), matrix, at));
  const id = matrix.idAt(Math.max(at.row, at.column));
  return adds ? toggleSelected(view, id) : select(view, { kind: 'actors', ids: [id] });
}

/** Takes the actor of a head, or of the row of a cell, out of the view. */
export function hideAt(view: View, matrix: Matrix, { row, column }: Position): View {
  return hide(view, [matrix.idAt(row < 0 ? column : row)]);
}
