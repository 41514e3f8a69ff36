import type { Axis } from './axis';
import type { CellRange } from './range';

export const PLAY_MODES = ['grow', 'slide'] as const;
/** How the window moves as time is played: its end goes on and its beginning stays, or both go on. */
export type PlayMode = (typeof PLAY_MODES)[number];

/** A window that slides is this share of the axis when none was drawn before. */
const SHARE = 12;

/** The window that playing begins with; undefined where the window can just go on from where it is. */
export function playStart(axis: Axis, range: CellRange, mode: PlayMode): CellRange | undefined {
  const end = axis.cells.length - 1;
  if (range.last < end) return undefined;
  const isAll = range.first === 0;
  if (mode === 'grow') {
    const first = isAll ? 0 : (binFrom(axis, range.first, 1) ?? range.first);
    return { first, last: first };
  }
  const bins = axis.cells.flatMap(({ kind }, cell) => (kind === 'bin' ? [cell] : []));
  const size = isAll ? Math.round(bins.length / SHARE) : bins.filter((cell) => cell >= range.first).length;
  return { first: 0, last: bins[Math.max(1, size) - 1]! };
}

/** The window one bin later or earlier, past folded gaps; undefined at the end of the axis, and where nothing would be left of it. */
export function played(axis: Axis, { first, last }: CellRange, mode: PlayMode, by: 1 | -1): CellRange | undefined {
  const end = binFrom(axis, last + by, by);
  if (end === undefined) return undefined;
  if (mode === 'grow') return end < first ? undefined : { first, last: end };
  const start = binFrom(axis, first + by, by);
  return start === undefined ? undefined : { first: start, last: end };
}

/** The nearest bin at a cell or past it. */
function binFrom({ cells }: Axis, cell: number, by: 1 | -1): number | undefined {
  for (let at = cell; at >= 0 && at < cells.length; at += by) if (cells[at]!.kind === 'bin') return at;
  return undefined;
}
