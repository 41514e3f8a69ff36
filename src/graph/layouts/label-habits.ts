import type { Side } from './box';

/** What a side costs before anything is in its way: below is expected, the left reads last; the middle of a side is better than an end. */
export const HABITS: readonly (readonly [side: Side, cost: number])[] = [
  ['below', 0],
  ['above', 3],
  ['right', 4],
  ['left', 6],
  ['below right', 7],
  ['below left', 8],
  ['above right', 9],
  ['above left', 10],
  ['right below', 10],
  ['right above', 10],
  ['left below', 12],
  ['left above', 12],
];
/** Every side that a label may stand on, the best first. */
export const SIDES_BY_HABIT: readonly Side[] = HABITS.map(([side]) => side);
