import type { Position } from '../../view/matrix-marks';
import type { Geometry } from './geometry';

/** Scrolls a matrix as little as it takes for a cell to stand free of the names that stay. */
export function reveal(scroller: HTMLElement, { cell, headWidth, headHeight }: Geometry, { row, column }: Position) {
  const { scrollLeft, scrollTop, clientWidth, clientHeight } = scroller;
  const left = column < 0 ? scrollLeft : nearest(column * cell, cell, scrollLeft, clientWidth - headWidth);
  const top = row < 0 ? scrollTop : nearest(row * cell, cell, scrollTop, clientHeight - headHeight);
  scroller.scrollTo({ left, top, behavior: 'instant' });
}

/** The offset nearest to the present one at which a cell lies within the room. */
function nearest(start: number, length: number, offset: number, room: number): number {
  if (start < offset) return start;
  return start + length > offset + room ? Math.max(0, start + length - room) : offset;
}
