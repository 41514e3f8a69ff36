import { type PointerEvent, type RefObject, useRef } from 'react';
import { type Axis, cellAt, edgeNear } from '../../view/axis';
import { allDates, type CellRange, cellsIn, cutTo } from '../../view/range';
import { useMoment, useSession } from '../hooks';

type Grip = keyof CellRange | 'whole' | 'fresh';

interface Drag {
  readonly grip: Grip;
  /** Where it began, in bins and in cells. */
  readonly place: number;
  readonly range: CellRange;
  moved: boolean;
}

const STILL = 4;

export type Brush = ReturnType<typeof useBrush>;

/** What the pointer does on the plot: a handle is dragged, the range is moved, elsewhere a new one is drawn; a click takes one bin. */
export function useBrush(axis: Axis, frame: RefObject<HTMLElement | null>) {
  const session = useSession();
  const { time } = useMoment().view.filters;
  const drag = useRef<Drag | undefined>(undefined);
  const range = cellsIn(axis, time);
  const placeAt = (clientX: number) => {
    const box = frame.current!.getBoundingClientRect();
    return ((clientX - box.left) / box.width) * axis.length;
  };
  const begin = (event: PointerEvent<HTMLElement>, grip: Grip) => {
    if (event.button !== 0) return;
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { grip, place: placeAt(event.clientX), range, moved: false };
  };
  const move = (event: PointerEvent<HTMLElement>) => {
    const going = drag.current;
    if (!going) return;
    const place = placeAt(event.clientX);
    const pixels = (Math.abs(place - going.place) / axis.length) * frame.current!.clientWidth;
    if (!going.moved && pixels < STILL) return;
    going.moved = true;
    session.gesture((view) => cutTo(view, axis, draggedTo(axis, going, place)));
  };
  const end = (event: PointerEvent<HTMLElement>) => {
    const done = drag.current;
    drag.current = undefined;
    session.settle();
    if (!done || done.moved || event.type === 'pointercancel') return;
    if (done.grip === 'whole' || done.grip === 'fresh') take(cellAt(axis, done.place));
  };
  const take = (cell: number) => {
    const again = range.first === cell && range.last === cell;
    session.change((view) => (again ? allDates(view) : cutTo(view, axis, { first: cell, last: cell })));
  };
  const surface = {
    onPointerDown: (event: PointerEvent<HTMLElement>) => begin(event, gripAt(axis, range, placeAt(event.clientX))),
    onPointerMove: move,
    onPointerUp: end,
    onPointerCancel: end,
  };
  return { range, surface, begin, move, end };
}

function gripAt(axis: Axis, range: CellRange, place: number): Grip {
  const cell = cellAt(axis, place);
  const full = range.first === 0 && range.last === axis.cells.length - 1;
  return !full && cell >= range.first && cell <= range.last ? 'whole' : 'fresh';
}

function draggedTo(axis: Axis, { grip, place: origin, range }: Drag, place: number): CellRange {
  const cells = axis.cells.length;
  switch (grip) {
    case 'first':
      return { first: Math.min(edgeNear(axis, place), range.last), last: range.last };
    case 'last':
      return { first: range.first, last: Math.max(edgeNear(axis, place) - 1, range.first) };
    case 'fresh':
      return { first: cellAt(axis, Math.min(origin, place)), last: cellAt(axis, Math.max(origin, place)) };
    case 'whole': {
      const by = cellAt(axis, place) - cellAt(axis, origin);
      const held = Math.max(-range.first, Math.min(cells - 1 - range.last, by));
      return { first: range.first + held, last: range.last + held };
    }
  }
}
