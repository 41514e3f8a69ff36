import type { Point } from '../../graph/layouts/layout';

/** True when a point lies inside a closed outline (even–odd rule). */
export function inside({ x, y }: Point, outline: readonly Point[]): boolean {
  let within = false;
  outline.forEach((a, at) => {
    const b = outline[(at + 1) % outline.length]!;
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) within = !within;
  });
  return within;
}
