import { type Box, footprint, grown, meets, outside } from './box';
import { clipped } from './curve';
import type { Frame } from './frame';
import type { LayoutNode, Point } from './layout';
import type { Network, Spots } from './network';
import { type Occupied, unoccupied } from './occupied';

/** Between a newcomer and all others, px. */
const GAP = 7;
/** Between the shapes of a newcomer and of the only one it is tied to: room for the mark of their line. */
const ARM = 58;
const RING = 26;
/** Places on a ring are about this far from each other. */
const STEP = 44;
const RINGS = 800;
/** What a place costs, in px of way: one on the inner side, one that a line runs over, and each px out of the frame. */
const INWARD = 70;
const CROSSED = 26;
const OUTSIDE = 0.6;

/** A picture that newcomers join. */
interface Ground {
  readonly network: Network;
  readonly spots: Spots;
  readonly placed: boolean[];
  readonly occupied: Occupied;
  readonly within: Box;
  readonly middle: Point;
}

/**
 * Finds a place for every node that is not held, near those it is tied to and outwards of a single one, where it takes
 * nobody's room: so nobody has to move. The arrays are written in place.
 */
export function placeBeside(network: Network, spots: Spots, held: readonly boolean[], frame: Frame): void {
  const { width, height } = frame;
  const ground: Ground = {
    network,
    spots,
    placed: [...held],
    occupied: unoccupied(),
    within: { left: -width / 2, right: width / 2, top: -height / 2, bottom: height / 2 },
    middle: middleOf(spots, held),
  };
  held.forEach((isHeld, at) => {
    if (isHeld) ground.occupied.take(roomAt(ground, at, { x: spots.x[at]!, y: spots.y[at]! }));
  });
  for (let waiting = newcomers(ground); waiting.length > 0; waiting = newcomers(ground)) {
    const reached = waiting.filter((at) => tiesOf(ground, at).length > 0);
    for (const at of reached.length > 0 ? reached : waiting.slice(0, 1)) settleDown(ground, at);
  }
}

/** Those without a place, the heaviest first. */
function newcomers({ network: { nodes }, placed }: Ground): number[] {
  const left = placed.flatMap((is, at) => (is ? [] : [at]));
  return left.sort((a, b) => nodes[b]!.weight - nodes[a]!.weight || a - b);
}

function middleOf({ x, y }: Spots, held: readonly boolean[]): Point {
  const standing = held.flatMap((is, at) => (is ? [at] : []));
  const share = 1 / Math.max(1, standing.length);
  return {
    x: standing.reduce((sum, at) => sum + x[at]! * share, 0),
    y: standing.reduce((sum, at) => sum + y[at]! * share, 0),
  };
}

/** Whom a newcomer is tied to, or part of, that stands already. */
function tiesOf({ network: { next, group }, placed }: Ground, at: number): readonly number[] {
  const body = group[at]!;
  const known = next[at]!.filter((other) => placed[other]);
  return body === -1 || !placed[body] || known.includes(body) ? known : [...known, body];
}

function settleDown(ground: Ground, at: number) {
  const { x, y } = bestPlace(ground, at);
  ground.spots.x[at] = x;
  ground.spots.y[at] = y;
  ground.placed[at] = true;
  ground.occupied.take(roomAt(ground, at, { x, y }));
}

function roomAt({ network }: Ground, at: number, point: Point): Box {
  return grown(footprint(point, nodeAt(network, at)), GAP / 2);
}

function nodeAt({ nodes }: Network, at: number): LayoutNode {
  return nodes[at]!;
}

/** Goes round the newcomer's home in wider and wider rings, until wider ones can only cost more. */
function bestPlace(ground: Ground, at: number): Point {
  const { home, first, away } = homeOf(ground, at);
  const lines = linesNear(ground, home);
  let best: { point: Point; cost: number } | undefined;
  for (let ring = 0; ring < RINGS && !(best && best.cost <= ring * RING); ring++) {
    const radius = first + ring * RING;
    for (const turn of turnsOn(radius)) {
      const point = { x: home.x + radius * Math.cos(turn), y: home.y + radius * Math.sin(turn) };
      const room = roomAt(ground, at, point);
      if (!ground.occupied.isFree(room)) continue;
      const inward = away === undefined ? 0 : INWARD * (1 - Math.cos(turn - away));
      let cost = ring * RING + inward + OUTSIDE * outside(room, ground.within);
      for (const [a, b] of lines) if (clipped(a, b, room) > 0) cost += CROSSED;
      if (!best || cost < best.cost - 1e-9) best = { point, cost };
    }
  }
  return best?.point ?? home;
}

function turnsOn(radius: number): readonly number[] {
  const count = Math.max(1, Math.round((2 * Math.PI * radius) / STEP));
  return Array.from({ length: count }, (_, at) => (2 * Math.PI * at) / count);
}

interface Home {
  readonly home: Point;
  /** Radius of the nearest ring. */
  readonly first: number;
  /** The direction in which places are best. */
  readonly away: number | undefined;
}

/** Among several ties their middle; around a single one, outwards; tied to nobody, at the foot of the picture. */
function homeOf(ground: Ground, at: number): Home {
  const { network, spots, within, middle } = ground;
  const ties = tiesOf(ground, at);
  if (ties.length === 0) return { home: { x: 0, y: within.bottom }, first: 0, away: undefined };
  const share = 1 / ties.length;
  const home = {
    x: ties.reduce((sum, other) => sum + spots.x[other]! * share, 0),
    y: ties.reduce((sum, other) => sum + spots.y[other]! * share, 0),
  };
  const out = Math.atan2(home.y - middle.y, home.x - middle.x);
  if (ties.length > 1) return { home, first: 0, away: undefined };
  return { home, first: nodeAt(network, at).radius + nodeAt(network, ties[0]!).radius + ARM, away: out };
}

/** Beyond this distance from its home, px, a newcomer does not care for lines. */
const SIGHT = 500;

function linesNear({ network, spots: { x, y }, placed }: Ground, { x: midX, y: midY }: Point) {
  const sight = { left: midX - SIGHT, right: midX + SIGHT, top: midY - SIGHT, bottom: midY + SIGHT };
  return network.pairs.flatMap(({ a, b }) => {
    if (!placed[a] || !placed[b]) return [];
    const [from, to] = [
      { x: x[a]!, y: y[a]! },
      { x: x[b]!, y: y[b]! },
    ];
    const around = {
      left: Math.min(from.x, to.x),
      right: Math.max(from.x, to.x) + 1,
      top: Math.min(from.y, to.y),
      bottom: Math.max(from.y, to.y) + 1,
    };
    return meets(around, sight) ? [[from, to] as const] : [];
  });
}
