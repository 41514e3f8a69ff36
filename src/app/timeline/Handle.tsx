import type { KeyboardEvent } from 'react';
import type { Axis } from '../../view/axis';
import { dayInWords } from '../../view/axis-words';
import { type CellRange, cutTo } from '../../view/range';
import { useMoment, useSession } from '../hooks';
import styles from './Handle.module.css';
import type { Brush } from './use-brush';

const LEAP = 5;

/** One end of the range, dragged or moved by the arrow keys. */
export function Handle({
  end,
  at,
  axis,
  brush,
}: {
  readonly end: keyof CellRange;
  /** Pixels from the left of the plot. */
  readonly at: number;
  readonly axis: Axis;
  readonly brush: Brush;
}) {
  const { time } = useMoment().view.filters;
  const { gesture, settle } = useSession();
  const { range } = brush;
  const [low, high] = end === 'first' ? [0, range.last] : [range.first, axis.cells.length - 1];
  const day = end === 'first' ? time.from : time.to;
  const onKeyDown = (event: KeyboardEvent) => {
    const next = steppedTo(event, range[end], low, high);
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    gesture((view) => cutTo(view, axis, { ...range, [end]: Math.max(low, Math.min(high, next)) }));
  };
  return (
    <div
      className={styles.handle}
      style={{ left: at }}
      role="slider"
      tabIndex={0}
      aria-label={end === 'first' ? 'Range from' : 'Range to'}
      aria-valuemin={0}
      aria-valuemax={axis.cells.length - 1}
      aria-valuenow={range[end]}
      aria-valuetext={inWords(end, day, axis)}
      onKeyDown={onKeyDown}
      onBlur={settle}
      onPointerDown={(event) => brush.begin(event, end)}
      onPointerMove={brush.move}
      onPointerUp={brush.end}
      onPointerCancel={brush.end}
    />
  );
}

function steppedTo({ key, shiftKey }: KeyboardEvent, from: number, low: number, high: number): number | undefined {
  const step = shiftKey ? LEAP : 1;
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowDown':
      return from - step;
    case 'ArrowRight':
    case 'ArrowUp':
      return from + step;
    case 'PageDown':
      return from - LEAP;
    case 'PageUp':
      return from + LEAP;
    case 'Home':
      return low;
    case 'End':
      return high;
    default:
      return undefined;
  }
}

function inWords(end: keyof CellRange, day: number | undefined, { unit, cells }: Axis): string {
  if (day !== undefined) return `${end === 'first' ? 'from' : 'to'} ${dayInWords(day, unit)}`;
  const edge = end === 'first' ? cells[0]!.from : cells.at(-1)!.to;
  return `${end === 'first' ? 'from the beginning' : 'to the end'}, ${dayInWords(edge, unit)}`;
}
