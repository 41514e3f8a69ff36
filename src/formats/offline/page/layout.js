// @ts-check

/** @typedef {{ x: number, y: number }} Point */
/** @typedef {{ id: string, width: number, height: number }} Body */
/** @typedef {{ from: number, to: number, weight: number }} Spring */

const STEPS = 320;
const APART_STEPS = 120;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
const DISTANCE = 150;
/** Holds everything in a disc whose area grows with the number of bodies. */
const GRAVITY = 2;

/**
 * Places bodies, the most important first, by their springs: the same bodies and springs always get the same places. `aspect` is width over height.
 * @param {Body[]} bodies
 * @param {Spring[]} springs
 * @param {number} aspect
 * @returns {Point[]}
 */
export function placed(bodies, springs, aspect) {
  const points = bodies.map((_, at) => ({
    x: Math.sqrt(at + 0.5) * DISTANCE * 0.7 * Math.cos(at * GOLDEN_ANGLE) * Math.sqrt(aspect),
    y: (Math.sqrt(at + 0.5) * DISTANCE * 0.7 * Math.sin(at * GOLDEN_ANGLE)) / Math.sqrt(aspect),
  }));
  for (let step = 0; step < STEPS; step++) {
    const heat = DISTANCE * 0.35 * (1 - step / STEPS) + 0.5;
    moved(points, forcesOn(points, springs, aspect), heat);
  }
  for (let step = 0; step < APART_STEPS; step++) if (!pushedApart(points, bodies)) break;
  return points;
}

/**
 * @param {Point[]} points
 * @param {Spring[]} springs
 * @param {number} aspect
 */
function forcesOn(points, springs, aspect) {
  const ends = endsAt(points.length, springs);
  const masses = ends.map((count) => 0.8 + Math.sqrt(count) / 2.5);
  const forces = points.map(({ x, y }, at) => ({
    x: (-x * GRAVITY * masses[at]) / aspect,
    y: -y * GRAVITY * masses[at] * aspect,
  }));
  points.forEach((a, at) => {
    for (let other = at + 1; other < points.length; other++) {
      const b = points[other];
      const [dx, dy] = [a.x - b.x, a.y - b.y];
      const strength = (DISTANCE * DISTANCE * masses[at] * masses[other]) / (dx * dx + dy * dy + 25);
      add(forces[at], dx * strength, dy * strength);
      add(forces[other], -dx * strength, -dy * strength);
    }
  });
  for (const { from, to, weight } of springs) {
    const [a, b] = [points[from], points[to]];
    const [dx, dy] = [b.x - a.x, b.y - a.y];
    const share = 1 / Math.sqrt(Math.min(ends[from], ends[to]));
    const strength = (Math.hypot(dx, dy) / DISTANCE) * (0.9 + 0.25 * Math.log2(1 + weight)) * share;
    add(forces[from], dx * strength, dy * strength);
    add(forces[to], -dx * strength, -dy * strength);
  }
  return forces;
}

/**
 * How many springs end at each body: between two that have many, each pulls less.
 * @param {number} length
 * @param {Spring[]} springs
 */
function endsAt(length, springs) {
  const ends = new Array(length).fill(0);
  for (const { from, to } of springs) {
    ends[from]++;
    ends[to]++;
  }
  return ends;
}

/**
 * @param {Point} point
 * @param {number} x
 * @param {number} y
 */
function add(point, x, y) {
  point.x += x;
  point.y += y;
}

/**
 * @param {Point[]} points
 * @param {Point[]} forces
 * @param {number} heat
 */
function moved(points, forces, heat) {
  points.forEach((point, at) => {
    const length = Math.hypot(forces[at].x, forces[at].y) || 1;
    const reach = Math.min(length, heat) / length;
    add(point, forces[at].x * reach, forces[at].y * reach);
  });
}

/**
 * Moves bodies whose boxes meet a little apart; false where none do.
 * @param {Point[]} points
 * @param {Body[]} bodies
 */
function pushedApart(points, bodies) {
  let met = false;
  points.forEach((a, at) => {
    for (let other = at + 1; other < points.length; other++) {
      const b = points[other];
      const overX = (bodies[at].width + bodies[other].width) / 2 - Math.abs(a.x - b.x);
      const overY = (bodies[at].height + bodies[other].height) / 2 - Math.abs(a.y - b.y);
      if (overX <= 0 || overY <= 0) continue;
      met = true;
      const [x, y] = overX < overY ? [(a.x <= b.x ? -1 : 1) * overX, 0] : [0, (a.y <= b.y ? -1 : 1) * overY];
      add(a, x * 0.51, y * 0.51);
      add(b, -x * 0.51, -y * 0.51);
    }
  });
  return met;
}
