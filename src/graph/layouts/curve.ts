import type { Box } from './box';
import type { Point } from './layout';

/** A line as drawn: one quadratic from the rim of one shape to the rim of another. */
export interface Curve {
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
}

export interface Round extends Point {
  readonly radius: number;
}

/**
 * The curve between two shapes whose control point stands `bend` px off the middle of their centres: with y down, positive
 * is to the right of who goes from `from` to `to` (Cytoscape: `edge-distances: node-position`, one control point at weight 0.5).
 */
export function curveBetween(from: Round, to: Round, bend: number): Curve {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const control = {
    x: (from.x + to.x) / 2 - (dy / length) * bend,
    y: (from.y + to.y) / 2 + (dx / length) * bend,
  };
  return { start: rim(from, control), control, end: rim(to, control) };
}

function rim({ x, y, radius }: Round, towards: Point): Point {
  const [dx, dy] = [towards.x - x, towards.y - y];
  const share = radius / (Math.hypot(dx, dy) || 1);
  return share >= 1 ? { x, y } : { x: x + dx * share, y: y + dy * share };
}

/** The point of a curve at t from 0 to 1. */
export function pointAt({ start, control, end }: Curve, t: number): Point {
  const [first, second, third] = [(1 - t) ** 2, 2 * t * (1 - t), t * t];
  return {
    x: first * start.x + second * control.x + third * end.x,
    y: first * start.y + second * control.y + third * end.y,
  };
}

/** Where the mark of a line stands; that of a line from a shape to itself stands at its loop. */
export function middleOf(from: Round, to: Round, bend: number): Point {
  if (from.x === to.x && from.y === to.y) return { x: from.x - from.radius - 18, y: from.y - from.radius - 18 };
  return pointAt(curveBetween(from, to, bend), 0.5);
}

/** Points along a curve, `count` + 1 of them, ends included. */
export function pointsOf(curve: Curve, count: number): readonly Point[] {
  return Array.from({ length: count + 1 }, (_, at) => pointAt(curve, at / count));
}

/** How much of a polyline runs inside a rectangle, in px. */
export function lengthWithin(points: readonly Point[], box: Box): number {
  let length = 0;
  for (let at = 1; at < points.length; at++) length += clipped(points[at - 1]!, points[at]!, box);
  return length;
}

/** The length of the part of a straight line inside a rectangle. */
export function clipped(a: Point, b: Point, box: Box): number {
  if ((a.x < box.left && b.x < box.left) || (a.x > box.right && b.x > box.right)) return 0;
  if ((a.y < box.top && b.y < box.top) || (a.y > box.bottom && b.y > box.bottom)) return 0;
  const dx = b.x - a.x || 1e-9;
  const dy = b.y - a.y || 1e-9;
  const inX = (box.left - a.x) / dx;
  const outX = (box.right - a.x) / dx;
  const inY = (box.top - a.y) / dy;
  const outY = (box.bottom - a.y) / dy;
  const low = Math.max(0, Math.min(inX, outX), Math.min(inY, outY));
  const high = Math.min(1, Math.max(inX, outX), Math.max(inY, outY));
  return high > low ? (high - low) * Math.sqrt(dx * dx + dy * dy) : 0;
}

/** The rectangle around some points. */
export function boundsOf(points: readonly Point[]): Box {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const { x, y } of points) {
    if (x < left) left = x;
    if (x > right) right = x;
    if (y < top) top = y;
    if (y > bottom) bottom = y;
  }
  return { left, right, top, bottom };
}
