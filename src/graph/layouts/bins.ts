import { type Box, meets } from './box';

const CELL = 160;
/** More cells than any picture has across. */
const COLUMNS = 1 << 20;

/** Rectangles sorted into squares, so that those that meet another are found without looking at all: answers their indices, ascending. */
export function binsOf(boxes: readonly Box[]): (box: Box) => readonly number[] {
  const cells = new Map<number, number[]>();
  boxes.forEach((box, at) => {
    for (const key of cellsOf(box)) {
      const cell = cells.get(key);
      if (cell) cell.push(at);
      else cells.set(key, [at]);
    }
  });
  // The question that last met each rectangle: one in several squares is found once.
  const met = new Uint32Array(boxes.length);
  let question = 0;
  return (box) => {
    const found: number[] = [];
    question += 1;
    for (const key of cellsOf(box)) {
      for (const at of cells.get(key) ?? []) {
        if (met[at] === question || !meets(boxes[at]!, box)) continue;
        met[at] = question;
        found.push(at);
      }
    }
    return found.sort((a, b) => a - b);
  };
}

/** The squares that a rectangle reaches into, by number. */
export function cellsOf({ left, right, top, bottom }: Box): number[] {
  const keys: number[] = [];
  for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row++) {
    for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column++) {
      keys.push(row * COLUMNS + column);
    }
  }
  return keys;
}
