import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Matrix } from '../../view/matrix';
import { chooseAt, hideAt } from '../../view/matrix-commands';
import type { Marks, Position } from '../../view/matrix-marks';
import { useAtlas, useChange, useMoment } from '../hooks';
import type { Geometry } from './geometry';
import { reveal } from './reveal';
import { clamped, walked } from './walk';

/** Where the keyboard stands in a matrix, and how it goes on. */
export interface Cursor {
  readonly at: Position;
  /** Takes the place of a click or a focus. */
  place(at: Position): void;
  onKeyDown(event: KeyboardEvent): void;
}

/** What the cursor moves over; `height` is 0 until the page is measured. */
interface Board {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly matrix: Matrix;
  readonly marks: Marks;
  readonly geometry: Geometry;
  readonly height: number;
}

/** Keeps one cell of the grid in the order of Tab, walks it by keys, and follows what is selected anywhere on the page. */
export function useCursor(board: Board): Cursor {
  const atlas = useAtlas();
  const change = useChange();
  const [placed, place] = useState<Position>({ row: 0, column: 0 });
  const { scroller, matrix, geometry, height } = board;
  const at = clamped(placed, matrix.size);
  const isMoving = useRef(false);
  useLayoutEffect(() => {
    if (!isMoving.current || !scroller.current) return;
    isMoving.current = false;
    reveal(scroller.current, geometry, at);
    cellAt(scroller.current, at)?.focus({ preventScroll: true });
  });
  useSelectionFollowed(board, at, place);
  const act = (event: KeyboardEvent): boolean => {
    const control = event.ctrlKey || event.metaKey;
    const page = Math.max(1, Math.floor((height - geometry.headHeight) / geometry.cell) - 1);
    const next = walked(at, event.key, control, { size: matrix.size, page });
    if (next) place(next);
    else if (control) return false;
    else if (event.key === 'Delete') change((view) => hideAt(view, matrix, at));
    else if (event.key !== 'Enter' && event.key !== ' ') return false;
    else if (holds(matrix, at)) change((view) => chooseAt(view, atlas, matrix, at, event.shiftKey));
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || !act(event)) return;
    event.preventDefault();
    isMoving.current = true;
  };
  return { at, place, onKeyDown };
}

/** Brings what has been selected into sight, once for each selection and order. */
function useSelectionFollowed(
  { scroller, matrix, marks, geometry, height }: Board,
  at: Position,
  place: (at: Position) => void,
) {
  const { selection, matrix: layout } = useMoment().view;
  const followed = useRef<readonly unknown[]>([]);
  useEffect(() => {
    if (height === 0 || !scroller.current) return;
    const before = followed.current;
    followed.current = [selection, layout];
    if (before[0] === selection && before[1] === layout) return;
    const first = firstOf(marks, matrix, at);
    if (!first) return;
    place(first);
    reveal(scroller.current, geometry, first);
  });
}

/** Where what is selected begins: where the keyboard is if that is of it, else a cell that holds something, else a head. */
function firstOf({ actors, cells }: Marks, matrix: Matrix, at: Position): Position | undefined {
  const [actor] = actors;
  if (actor !== undefined) return actors.has(Math.max(at.row, at.column)) ? at : { row: actor, column: -1 };
  const here = cells.find(({ row, column }) => row === at.row && column === at.column);
  return here ?? cells.find((cell) => holds(matrix, cell)) ?? cells[0];
}

function holds(matrix: Matrix, { row, column }: Position): boolean {
  return row < 0 || column < 0 || matrix.cell(row, column) !== undefined;
}

function cellAt(grid: HTMLElement, { row, column }: Position): HTMLElement | null {
  return grid.querySelector(`[data-row="${row}"][data-column="${column}"]`);
}

/** Where an element of the grid stands; undefined for what is none of its cells and heads. */
export function positionOf(target: EventTarget | null): Position | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
  const { row, column } = cell?.dataset ?? {};
  return row === undefined || column === undefined ? undefined : { row: Number(row), column: Number(column) };
}
