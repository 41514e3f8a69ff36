import { type Box, meets } from './box';

const CELL = 160;

/** Rectangles sorted into squares, so that those that meet another are found without looking at all: answers their indices, ascending. */
export function binsOf(boxes: readonly Box[]): (box: Box) => readonly number[] {
  const cells = new Map<string, number[]>();
  boxes.forEach((box, at) => {
    for (const key of cellsOf(box)) {
      const cell = cells.get(key);
      if (cell) cell.push(at);
      else cells.set(key, [at]);
    }
  });
  return (box) => {
    const found = new Set<number>();
    for (const key of cellsOf(box)) {
      for (const at of cells.get(key) ?? []) if (meets(boxes[at]!, box)) found.add(at);
    }
    return [...found].sort((a, b) => a - b);
  };
}

function cellsOf({ left, right, top, bottom }: Box): string[] {
  const keys: string[] = [];
  for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column++) {
    for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row++) keys.push(`${column} ${row}`);
  }
  return keys;
}
