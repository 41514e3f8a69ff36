import { anglesCost, lengthCost, spacingCost } from './ease';
import type { Boxes, Sketch } from './sketch';

const CROSSING = 13;
const SHAPE_GAP = 9;

/** Everything wrong with a picture because of where one node stands, lower is better; once above `limit` it stops counting. */
export function costAt(sketch: Sketch, node: number, limit = Infinity): number {
  let cost = outsideCost(sketch, node) + spacingCost(sketch, node) + nodesNear(sketch, node);
  if (cost > limit) return cost;
  cost += linesNear(sketch, node);
  const own = sketch.at[node]!;
  for (let index = 0; index < own.length && cost <= limit; index++) cost += ownLineCost(sketch, own[index]!, node);
  return cost > limit ? cost : cost + anglesCost(sketch, node);
}

// These loops run for every move: they test boxes in place and go on only where two of them meet.
function nodesNear(sketch: Sketch, node: number): number {
  const { rooms } = sketch;
  const left = rooms[4 * node]!;
  const right = rooms[4 * node + 1]!;
  const top = rooms[4 * node + 2]!;
  const bottom = rooms[4 * node + 3]!;
  let cost = 0;
  for (let at = 0; at < rooms.length; at += 4) {
    if (isApart(rooms, at, left, right, top, bottom)) continue;
    if (at !== 4 * node) cost += nodesCost(sketch, node, at >> 2);
  }
  return cost;
}

function linesNear(sketch: Sketch, node: number): number {
  const { rooms, spans } = sketch;
  const left = rooms[4 * node]!;
  const right = rooms[4 * node + 1]!;
  const top = rooms[4 * node + 2]!;
  const bottom = rooms[4 * node + 3]!;
  let cost = 0;
  for (let at = 0; at < spans.length; at += 4) {
    if (isApart(spans, at, left, right, top, bottom)) continue;
    cost += lineCost(sketch, at >> 2, node);
  }
  return cost;
}

/** In whole numbers, so that four comparisons are one: each difference is below zero where the boxes meet. */
function isApart(boxes: Int32Array, at: number, left: number, right: number, top: number, bottom: number): boolean {
  return ((boxes[at]! - right) & (left - boxes[at + 1]!) & (boxes[at + 2]! - bottom) & (top - boxes[at + 3]!)) >= 0;
}

/** What is wrong with the whole picture: comparable between pictures of one network only. */
export function costOf(sketch: Sketch): number {
  let cost = 0;
  for (let node = 0; node < sketch.network.nodes.length; node++) cost += costAt(sketch, node);
  return cost;
}

/** A line at a node against all other lines and all other nodes. */
function ownLineCost(sketch: Sketch, pair: number, node: number): number {
  const { ends, rooms, spans } = sketch;
  const left = spans[4 * pair]!;
  const right = spans[4 * pair + 1]!;
  const top = spans[4 * pair + 2]!;
  const bottom = spans[4 * pair + 3]!;
  let cost = lengthCost(sketch, pair);
  for (let at = 0; at < spans.length; at += 4) {
    if (isApart(spans, at, left, right, top, bottom)) continue;
    const other = at >> 2;
    const counted = other <= pair && (other === pair || ends.a[other] === node || ends.b[other] === node);
    if (!counted) cost += linesCost(sketch, pair, other);
  }
  for (let at = 0; at < rooms.length; at += 4) {
    if (isApart(rooms, at, left, right, top, bottom)) continue;
    if (at !== 4 * node) cost += lineCost(sketch, pair, at >> 2);
  }
  return cost;
}

/** Two lines that cross, or whose marks meet. */
function linesCost({ x, y, ends, loud, plain, marks }: Sketch, one: number, two: number): number {
  const a = ends.a[one]!;
  const b = ends.b[one]!;
  const c = ends.a[two]!;
  const d = ends.b[two]!;
  let cost = 0;
  if (plain[one] === 0 && plain[two] === 0) {
    cost += shared(marks, two, marks.left[one]!, marks.right[one]!, marks.top[one]!, marks.bottom[one]!, 4);
  }
  if (a === c || a === d || b === c || b === d) return cost;
  const ax = x[a]!;
  const ay = y[a]!;
  const dx = x[b]! - ax;
  const dy = y[b]! - ay;
  const cx = x[c]!;
  const cy = y[c]!;
  if ((dx * (cy - ay) - dy * (cx - ax)) * (dx * (y[d]! - ay) - dy * (x[d]! - ax)) >= 0) return cost;
  const fx = x[d]! - cx;
  const fy = y[d]! - cy;
  const crossing = (fx * (ay - cy) - fy * (ax - cx)) * (fx * (y[b]! - cy) - fy * (x[b]! - cx)) < 0;
  return crossing ? cost + CROSSING * loud[one]! * loud[two]! : cost;
}

/** Shapes and labels of two nodes that cover each other. */
function nodesCost({ x, y, radius, labels }: Sketch, one: number, two: number): number {
  const near = radius[one]! + radius[two]! + SHAPE_GAP;
  const far = Math.max(Math.abs(x[one]! - x[two]!), Math.abs(y[one]! - y[two]!));
  let cost = far < near ? 60 + 2 * (near - far) : 0;
  const left = labels.left[one]! - 5;
  const top = labels.top[one]! - 2;
  cost += shared(labels, two, left, labels.right[one]! + 5, top, labels.bottom[one]! + 2, 30);
  cost += overShape(labels, one, x[two]!, y[two]!, radius[two]! + 3, 40);
  return cost + overShape(labels, two, x[one]!, y[one]!, radius[one]! + 3, 40);
}

function outsideCost({ labels, frame }: Sketch, node: number): number {
  const across =
    Math.max(0, -frame.width / 2 - labels.left[node]!) + Math.max(0, labels.right[node]! - frame.width / 2);
  const down =
    Math.max(0, -frame.height / 2 - labels.top[node]!) + Math.max(0, labels.bottom[node]! - frame.height / 2);
  return 3 * (across + down);
}

function shared(
  boxes: Boxes,
  at: number,
  left: number,
  right: number,
  top: number,
  bottom: number,
  base: number,
): number {
  const across = Math.min(right, boxes.right[at]!) - Math.max(left, boxes.left[at]!);
  if (across <= 0) return 0;
  const down = Math.min(bottom, boxes.bottom[at]!) - Math.max(top, boxes.top[at]!);
  return down > 0 ? base + 0.05 * across * down : 0;
}

function overShape(boxes: Boxes, at: number, x: number, y: number, rim: number, base: number): number {
  return shared(boxes, at, x - rim, x + rim, y - rim, y + rim, base);
}

/** A line that runs over a node's label or too near its shape, or whose mark does. */
function lineCost(sketch: Sketch, pair: number, node: number): number {
  const { ends, marks, labels, x, y, radius, plain } = sketch;
  let cost = overLabel(sketch, pair, node);
  if (ends.a[pair] !== node && ends.b[pair] !== node) cost += tooNear(sketch, pair, node);
  if (plain[pair] === 1) return cost;
  cost += shared(marks, pair, labels.left[node]!, labels.right[node]!, labels.top[node]!, labels.bottom[node]!, 6);
  return cost + overShape(marks, pair, x[node]!, y[node]!, radius[node]! + 4, 6);
}

/** A line that passes a foreign node's shape closer than its strands need. */
function tooNear({ x, y, ends, radius, band, loud }: Sketch, pair: number, node: number): number {
  const a = ends.a[pair]!;
  const b = ends.b[pair]!;
  const dx = x[b]! - x[a]!;
  const dy = y[b]! - y[a]!;
  const px = x[node]! - x[a]!;
  const py = y[node]! - y[a]!;
  const along = Math.min(1, Math.max(0, (px * dx + py * dy) / (dx * dx + dy * dy + 1e-9)));
  const need = radius[node]! + 10 + 4 * band[pair]! * along * (1 - along);
  const ox = px - along * dx;
  const oy = py - along * dy;
  const square = ox * ox + oy * oy;
  if (square >= need * need) return 0;
  const far = Math.sqrt(square);
  return (5 + 14 * loud[pair]!) * (1 - far / need) + (far < radius[node]! ? 8 : 0);
}

/** A line that runs through a label. */
function overLabel({ x, y, ends, labels, loud }: Sketch, pair: number, node: number): number {
  const ax = x[ends.a[pair]!]!;
  const ay = y[ends.a[pair]!]!;
  const bx = x[ends.b[pair]!]!;
  const by = y[ends.b[pair]!]!;
  const left = labels.left[node]!;
  const right = labels.right[node]!;
  const top = labels.top[node]!;
  const bottom = labels.bottom[node]!;
  if ((ax < left && bx < left) || (ax > right && bx > right) || (ay < top && by < top) || (ay > bottom && by > bottom))
    return 0;
  const dx = bx - ax || 1e-9;
  const dy = by - ay || 1e-9;
  const inX = (left - ax) / dx;
  const outX = (right - ax) / dx;
  const inY = (top - ay) / dy;
  const outY = (bottom - ay) / dy;
  const low = Math.max(0, Math.min(inX, outX), Math.min(inY, outY));
  const high = Math.min(1, Math.max(inX, outX), Math.max(inY, outY));
  if (high <= low) return 0;
  const run = (high - low) * Math.sqrt(dx * dx + dy * dy);
  return (3 + 0.1 * Math.min(run, 80)) * (0.4 + loud[pair]!);
}
