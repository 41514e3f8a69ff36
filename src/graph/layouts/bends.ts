import { binsOf } from './bins';
import { type Box, boxAround, grown, meets, outside, shapeBox, sharedArea } from './box';
import { boundsOf, type Curve, curveBetween, lengthWithin, pointAt, pointsOf } from './curve';
import type { LayoutNode, Placed, Point } from './layout';

/** A strand to be bent: its ends, its claims, and the size of the mark at its middle; a structural one bears none. */
export interface BendStrand {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly weight: number;
  readonly mark?: LayoutNode['label'];
}

/** An actor that lines should keep clear of: its shape, and its label where that is known. */
export type BendNode = Placed & { readonly radius: number; readonly labelBox?: Box };

/** Distance between the middles of two strands of a pair, px; wider when a pair is fanned out. */
const SPREAD = 26;
/** Beside a thin line without a mark less will do. */
const THIN = 12;
const FANNED = 56;
/** Up to so many strands every line looks for its way among actors and lines, beyond it among actors only, and beyond that not at all. */
const CAREFUL = 220;
const BRIEF = 1500;
const SHIFTS = [0, 10, -10, 20, -20, 32, -32, 46, -46, 64, -64, 86, -86, 110, -110];
const BRIEF_SHIFTS = [0, 20, -20, 46, -46, 86, -86];
const ROUNDS = 2;

interface Bundle {
  readonly a: BendNode;
  readonly b: BendNode;
  readonly weight: number;
  /** Strands with the distance of their middle from the bundle's, on the right of who goes from a to b. */
  readonly lanes: readonly { readonly strand: BendStrand; readonly offset: number }[];
}

interface Laid {
  readonly points: readonly Point[];
  readonly around: Box;
  readonly mark: Box | undefined;
}

/** Chooses every strand's bend by key (see `curveBetween`); strands from an actor to itself or to nobody have none. */
export function bendsOf(
  strands: readonly BendStrand[],
  nodes: readonly BendNode[],
  fanned: ReadonlySet<string> = new Set(),
  within?: Box,
): ReadonlyMap<string, number> {
  const bundles = bundlesOf(strands, nodes, fanned);
  const shifts = new Map<Bundle, number>(bundles.map((bundle) => [bundle, 0]));
  const obstacles = nodes.map(obstacleOf);
  if (strands.length <= CAREFUL) chooseShifts(bundles, obstacles, shifts, within);
  else if (strands.length <= BRIEF) {
    const nearIn = binsOf(obstacles.map(({ air, label }) => (label ? hull(air, label) : air)));
    for (const bundle of bundles) {
      const near = nearIn(reachOf(bundle)).map((at) => obstacles[at]!);
      shifts.set(bundle, bestShift(bundle, { obstacles: near, others: [], within }, BRIEF_SHIFTS));
    }
  }
  return bendsBy(bundles, shifts);
}

/** Bends that only keep the strands of a pair apart, without looking at what else is in the way. */
export function plainBends(
  strands: readonly BendStrand[],
  nodes: readonly BendNode[],
  fanned: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, number> {
  return bendsBy(bundlesOf(strands, nodes, fanned), new Map());
}

function bendsBy(bundles: readonly Bundle[], shifts: ReadonlyMap<Bundle, number>): ReadonlyMap<string, number> {
  const bends = new Map<string, number>();
  for (const bundle of bundles) {
    for (const { strand, offset } of bundle.lanes) {
      const way = strand.from === bundle.a.id ? 1 : -1;
      bends.set(strand.key, way * 2 * (offset + (shifts.get(bundle) ?? 0)));
    }
  }
  return bends;
}

function bundlesOf(strands: readonly BendStrand[], nodes: readonly BendNode[], fanned: ReadonlySet<string>): Bundle[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const groups = new Map<string, BendStrand[]>();
  for (const strand of strands) {
    if (strand.from === strand.to || !byId.has(strand.from) || !byId.has(strand.to)) continue;
    const pair = JSON.stringify([strand.from, strand.to].sort());
    const group = groups.get(pair);
    if (group) group.push(strand);
    else groups.set(pair, [strand]);
  }
  return [...groups.values()]
    .map((group) => bundleOf(group, byId, fanned))
    .sort((left, right) => right.weight - left.weight || (nameOf(left) < nameOf(right) ? -1 : 1));
}

function nameOf({ a, b }: Bundle) {
  return JSON.stringify([a.id, b.id]);
}

function bundleOf(
  group: readonly BendStrand[],
  byId: ReadonlyMap<string, BendNode>,
  fanned: ReadonlySet<string>,
): Bundle {
  const [low, high] = [group[0]!.from, group[0]!.to].sort();
  const spread = group.some(({ key }) => fanned.has(key)) ? FANNED : SPREAD;
  const sorted = [...group].sort(
    (left, right) => laneOf(left, low!) - laneOf(right, low!) || (left.key < right.key ? -1 : 1),
  );
  return {
    a: byId.get(low!)!,
    b: byId.get(high!)!,
    weight: group.reduce((sum, { weight }) => sum + weight, 0),
    lanes: lanesOf(sorted, spread),
  };
}

function lanesOf(sorted: readonly BendStrand[], spread: number): Bundle['lanes'] {
  let reach = 0;
  const offsets = sorted.map((strand, at) => {
    const thin = strand.mark === undefined || sorted[at - 1]?.mark === undefined;
    if (at > 0) reach += thin && spread === SPREAD ? THIN : spread;
    return reach;
  });
  return sorted.map((strand, at) => ({ strand, offset: offsets[at]! - reach / 2 }));
}

/** Traffic keeps to the right: what goes from a to b lies on that way's right hand, thin unmarked lines between. */
function laneOf({ from, mark }: BendStrand, low: string): number {
  return mark === undefined ? 1 : from === low ? 2 : 0;
}

/** A node as lines see it: the boxes to keep clear of. */
interface Obstacle {
  readonly id: string;
  readonly shape: Box;
  readonly air: Box;
  readonly label: Box | undefined;
}

function obstacleOf(node: BendNode): Obstacle {
  const shape = shapeBox(node, node.radius);
  return { id: node.id, shape, air: grown(shape, 7), label: node.labelBox };
}

function chooseShifts(
  bundles: readonly Bundle[],
  obstacles: readonly Obstacle[],
  shifts: Map<Bundle, number>,
  within?: Box,
) {
  const laid = new Map<Bundle, readonly Laid[]>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const bundle of bundles) {
      laid.delete(bundle);
      const shift = bestShift(bundle, { obstacles, others: [...laid.values()].flat(), within });
      shifts.set(bundle, shift);
      laid.set(bundle, layBundle(bundle, shift));
    }
  }
}

/** Where the lines of a bundle may run with their marks, however they are shifted. */
function reachOf({ a, b, lanes }: Bundle): Box {
  const most = Math.max(...lanes.map(({ offset }) => Math.abs(offset))) + Math.max(...BRIEF_SHIFTS);
  const marks = lanes.map(({ strand: { mark } }) => Math.max(mark?.width ?? 0, mark?.height ?? 0));
  return grown(boundsOf([a, b]), 2 * most + Math.max(...marks));
}

function hull(one: Box, other: Box): Box {
  return {
    left: Math.min(one.left, other.left),
    right: Math.max(one.right, other.right),
    top: Math.min(one.top, other.top),
    bottom: Math.max(one.bottom, other.bottom),
  };
}

function layBundle({ a, b, lanes }: Bundle, shift: number): readonly Laid[] {
  return lanes.map(({ strand, offset }) => lay(curveBetween(a, b, 2 * (offset + shift)), strand));
}

function lay(curve: Curve, { mark }: BendStrand): Laid {
  const points = pointsOf(curve, 10);
  return { points, around: boundsOf(points), mark: mark && boxAround(pointAt(curve, 0.5), mark) };
}

/** What a line finds in its way. */
interface Surroundings {
  readonly obstacles: readonly Obstacle[];
  readonly others: readonly Laid[];
  readonly within: Box | undefined;
}

function bestShift(bundle: Bundle, surroundings: Surroundings, candidates = SHIFTS): number {
  const length = Math.hypot(bundle.b.x - bundle.a.x, bundle.b.y - bundle.a.y);
  const most = Math.max(12, 0.3 * length);
  const ease = bundle.lanes.length === 1 ? Math.min(10, length * 0.04) : 0;
  let best = { shift: 0, cost: Infinity };
  for (const candidate of candidates) {
    const habit = Math.abs(Math.abs(candidate) - ease) * 0.6;
    if (Math.abs(candidate) > most || habit >= best.cost) continue;
    const cost = habit + bundleCost(bundle, layBundle(bundle, candidate), surroundings);
    if (cost < best.cost - 1e-9) best = { shift: candidate, cost };
  }
  return best.shift;
}

function bundleCost({ a, b }: Bundle, lines: readonly Laid[], { obstacles, others, within }: Surroundings): number {
  let cost = 0;
  for (const line of lines) {
    for (const obstacle of obstacles)
      cost += obstacleCost(line, obstacle, obstacle.id === a.id || obstacle.id === b.id);
    for (const other of others) cost += lineCost(line, other);
    if (within) cost += 3 * outside(line.around, within);
  }
  return cost;
}

/** A line's own ends are in its way only with their labels. */
function obstacleCost({ points, around, mark }: Laid, { shape, air, label }: Obstacle, own: boolean): number {
  let cost = 0;
  if (!own && meets(around, air)) cost += 3 * lengthWithin(points, air) + 6 * lengthWithin(points, shape);
  if (label && meets(around, label)) cost += lengthWithin(points, label);
  if (mark && meets(mark, air)) cost += 6 * Math.sqrt(sharedArea(mark, air));
  if (mark && label && meets(mark, label)) cost += 6 * Math.sqrt(sharedArea(mark, label));
  return cost;
}

function lineCost({ points, around, mark }: Laid, other: Laid): number {
  let cost = 0;
  if (mark && other.mark) cost += markCost(mark, other.mark);
  if (mark && meets(mark, other.around)) cost += lengthWithin(other.points, mark);
  if (other.mark && meets(other.mark, around)) cost += lengthWithin(points, other.mark);
  return cost;
}

function markCost(mark: Box, other: Box): number {
  const [one, two] = [grown(mark, 2), grown(other, 2)];
  return meets(one, two) ? 60 + 0.3 * sharedArea(one, two) : 0;
}
