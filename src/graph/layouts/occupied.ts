import { cellsOf } from './bins';
import { type Box, meets } from './box';

/** The rectangles that are taken in a picture: more can be taken by and by. */
export interface Occupied {
  take(box: Box): void;
  isFree(box: Box): boolean;
}

/** Nothing taken yet; rectangles are kept by square, so that asking does not look at all of them. */
export function unoccupied(): Occupied {
  const cells = new Map<number, Box[]>();
  return {
    take(box) {
      for (const key of cellsOf(box)) {
        const cell = cells.get(key);
        if (cell) cell.push(box);
        else cells.set(key, [box]);
      }
    },
    isFree(box) {
      for (const key of cellsOf(box)) if (cells.get(key)?.some((taken) => meets(taken, box))) return false;
      return true;
    },
  };
}
