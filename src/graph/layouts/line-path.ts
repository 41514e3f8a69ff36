import type { Curve, Round } from './curve';
import type { Point } from './layout';

/** How large the head of a line is, px. */
export interface HeadSize {
  readonly length: number;
  readonly half: number;
}

/** The head of a line of some width. */
export function headSize(width: number): HeadSize {
  return { length: 6 + 1.5 * width, half: 3.4 + 0.85 * width };
}

/** A curve as an SVG path, cut short by so much at either end, where a head goes on. */
export function curvePath({ start, control, end }: Curve, cutStart: number, cutEnd: number): string {
  return `M${fixed(towards(start, control, cutStart))}Q${fixed(control)} ${fixed(towards(end, control, cutEnd))}`;
}

/** A line from a shape to itself, at its upper left. */
export function loopPath({ x, y, radius }: Round): string {
  const far = radius + 40;
  return `M${fixed({ x: x - radius, y })}C${fixed({ x: x - far, y: y - 12 })} ${fixed({ x: x - 12, y: y - far })} ${fixed({ x, y: y - radius })}`;
}

/** Hostile (−1): barbed, to be filled. Cooperative (1): a triangle. Neutral (0): an open V. */
export function headPath(control: Point, tip: Point, { length, half }: HeadSize, sign: -1 | 0 | 1): string {
  const back = towards(tip, control, length);
  const distance = Math.hypot(tip.x - back.x, tip.y - back.y) || 1;
  const side = { x: (-(tip.y - back.y) / distance) * half, y: ((tip.x - back.x) / distance) * half };
  const left = { x: back.x + side.x, y: back.y + side.y };
  const right = { x: back.x - side.x, y: back.y - side.y };
  if (sign === 0) return `M${[left, tip, right].map(fixed).join('L')}`;
  if (sign === 1) return `M${[tip, left, right].map(fixed).join('L')}Z`;
  const notch = towards(back, tip, length * 0.25);
  return `M${[tip, left, notch, right].map(fixed).join('L')}Z`;
}

function towards(from: Point, to: Point, by: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) / length) * by, y: from.y + ((to.y - from.y) / length) * by };
}

function fixed({ x, y }: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
