import type { Sketch } from './sketch';

/** Two lines want this much of a turn between them where they meet, and more for every further strand, in radians. */
const TURN = 0.3;
const TURN_PER_PX = 0.0035;
/** Shares of the frame that two leads keep between them. */
const LEAD_GAP = 0.62;

/** A line longer than it need be, or too short for its mark. */
export function lengthCost({ x, y, ends, ideal, radius, network, pitch }: Sketch, pair: number): number {
  const a = ends.a[pair]!;
  const b = ends.b[pair]!;
  const dx = x[b]! - x[a]!;
  const dy = y[b]! - y[a]!;
  const length = Math.sqrt(dx * dx + dy * dy);
  const seen = length - radius[a]! - radius[b]!;
  const least = network.pairs[pair]!.structural ? 26 : 62;
  const short = seen < least ? 14 * (1 - seen / least) : 0;
  const over = (length - ideal[pair]!) / pitch;
  return short + (over > 0 ? 4 * over + 1.5 * over * over : 0);
}

/** Neighbours closer than an even spread asks, leads too near each other, members far from their body. */
export function spacingCost({ x, y, mass, pitch, frame, network }: Sketch, node: number): number {
  const px = x[node]!;
  const py = y[node]!;
  const own = mass[node]!;
  const reach = 1.5 * pitch;
  let cost = 0;
  for (let other = 0; other < x.length; other++) {
    if (other === node) continue;
    const dx = px - x[other]!;
    const dy = py - y[other]!;
    const square = dx * dx + dy * dy;
    if (square < reach * reach) cost += 5 * (1 - Math.sqrt(square) / reach) ** 2;
    const leads = own * mass[other]!;
    if (leads < 0.08) continue;
    const share = Math.sqrt((dx / frame.width) ** 2 + (dy / frame.height) ** 2);
    if (share < LEAD_GAP) cost += 160 * leads * (1 - share / LEAD_GAP);
  }
  const body = network.group[node]!;
  if (body >= 0) cost += (3 * Math.hypot(px - x[body]!, py - y[body]!)) / pitch;
  return cost;
}

/** Lines that leave a node, or reach its neighbours, in nearly the same direction as another. */
export function anglesCost(sketch: Sketch, node: number): number {
  const own = sketch.at[node]!;
  let cost = 0;
  for (let i = 0; i < own.length; i++) {
    const pair = own[i]!;
    for (let j = i + 1; j < own.length; j++) cost += together(sketch, node, pair, own[j]!);
    const far = farEnd(sketch, pair, node);
    const theirs = sketch.at[far]!;
    for (let j = 0; j < theirs.length; j++) if (theirs[j] !== pair) cost += together(sketch, far, pair, theirs[j]!);
  }
  return cost;
}

function farEnd({ ends }: Sketch, pair: number, node: number): number {
  return ends.a[pair] === node ? ends.b[pair]! : ends.a[pair]!;
}

function together({ ways, ends, loud, band }: Sketch, node: number, one: number, two: number): number {
  const cosine = ways.x[one]! * ways.x[two]! + ways.y[one]! * ways.y[two]!;
  const along = (ends.a[one] === node) === (ends.a[two] === node) ? cosine : -cosine;
  const turn = TURN + TURN_PER_PX * (band[one]! + band[two]!);
  // The cosine's parabola is near enough for turns this small.
  const narrow = 1 - (turn * turn) / 2;
  return along > narrow ? (8 * (0.4 + loud[one]! * loud[two]!) * (along - narrow)) / (1 - narrow) : 0;
}
