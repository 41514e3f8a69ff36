import type { Point } from '../../graph/layouts/layout';

const DIRECTIONS = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
} as const;

export type Arrow = keyof typeof DIRECTIONS;

export function isArrow(key: string): key is Arrow {
  return Object.hasOwn(DIRECTIONS, key);
}

/** The nearest place in the direction of an arrow key, straight ahead before sideways; undefined at the edge. */
export function nextInDirection(from: Point, arrow: Arrow, places: ReadonlyMap<string, Point>): string | undefined {
  const ahead = DIRECTIONS[arrow];
  let best: { id: string; cost: number } | undefined;
  for (const [id, { x, y }] of places) {
    const [dx, dy] = [x - from.x, y - from.y];
    const forward = dx * ahead.x + dy * ahead.y;
    const sideways = Math.abs(dx * ahead.y - dy * ahead.x);
    if (forward < 1 || sideways > 2.5 * forward) continue;
    const cost = forward + 2 * sideways;
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id;
}
