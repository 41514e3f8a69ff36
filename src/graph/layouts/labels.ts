import { binsOf } from './bins';
import { type Box, boxAround, grown, labelBox, meets, outside, SIDES, type Side, shapeBox, sharedArea } from './box';
import { boundsOf, type Curve, clipped, pointAt, pointsOf } from './curve';
import { HABITS } from './label-habits';
import type { LayoutNode, Placed, Point } from './layout';

/** A placed actor with its shape, label and weight. */
export type PlacedNode = Placed & Pick<LayoutNode, 'radius' | 'label' | 'weight'>;

/** A drawn line and, when it bears one, the size of the mark at its middle. */
export interface MarkedCurve extends Curve {
  readonly mark?: LayoutNode['label'];
}

/** On which side of its shape a label stands, and whether it gives way to heavier ones. */
export interface LabelPlace {
  readonly side: Side;
  readonly hidden: boolean;
}

/** With more actors than this only the middles of the four sides are looked at. */
const CROWD = 400;
/** What is in the way of a label, before the area that it would share with it. */
const ON = { shape: 400, label: 300, mark: 250 } as const;
/** A mark may be touched by so many px. */
const TOUCH = 2;
const ROUNDS = 3;
/** With more lines than this they are everywhere, and labels keep clear of shapes, marks and each other only. */
const LINES = 700;
const PIECES = 12;

/** A place that a label may take. */
interface Candidate {
  readonly side: Side;
  readonly box: Box;
  readonly habit: number;
}

/** One actor with the places its label may take and what else is within their reach. */
interface Seat {
  readonly node: PlacedNode;
  readonly candidates: readonly Candidate[];
  readonly others: readonly number[];
  readonly marks: readonly Box[];
  readonly pieces: readonly (readonly [Point, Point])[];
}

type Chosen = ReadonlyMap<number, Candidate>;

/** Gives every actor's label a side, clear of shapes, labels, marks and lines as far as possible; the lighter of two that collide is hidden, and what stays on a mark. */
export function placeLabels(
  nodes: readonly PlacedNode[],
  curves: readonly MarkedCurve[],
  within?: Box,
): ReadonlyMap<string, LabelPlace> {
  const seats = seatsOf(nodes, curves, within);
  const order = seats.map((_, at) => at).sort((a, b) => heavier(nodes[a]!, nodes[b]!));
  const chosen = new Map<number, Candidate>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const at of order) chosen.set(at, bestOf(seats, at, chosen));
  }
  return hideColliding(seats, order, chosen);
}

function heavier(a: PlacedNode, b: PlacedNode): number {
  return b.weight - a.weight || (a.id < b.id ? -1 : 1);
}

function seatsOf(nodes: readonly PlacedNode[], curves: readonly MarkedCurve[], within: Box | undefined): Seat[] {
  const marks = curves.flatMap((curve) => (curve.mark ? [boxAround(pointAt(curve, 0.5), curve.mark)] : []));
  const pieces = curves.length > LINES ? [] : curves.flatMap(piecesOf);
  const habits = nodes.length > CROWD ? HABITS.slice(0, SIDES.length) : HABITS;
  const reaches = nodes.map(reachOf);
  const [othersIn, marksIn, piecesIn] = [
    binsOf(reaches),
    binsOf(marks),
    binsOf(pieces.map((piece) => boundsOf(piece))),
  ];
  return nodes.map((node, at) => ({
    node,
    candidates: habits.map(([side, cost]) => {
      const box = labelBox(node, node, side);
      return { side, box, habit: cost + (within ? leaving(box, within) : 0) };
    }),
    others: othersIn(reaches[at]!).filter((other) => other !== at),
    marks: marksIn(reaches[at]!).map((mark) => marks[mark]!),
    pieces: piecesIn(reaches[at]!).map((piece) => pieces[piece]!),
  }));
}

function piecesOf(curve: Curve): (readonly [Point, Point])[] {
  const points = pointsOf(curve, PIECES);
  return points.slice(1).map((point, at) => [points[at]!, point] as const);
}

/** The rectangle that holds a label on whatever side. */
function reachOf(node: PlacedNode): Box {
  const [right, left] = [labelBox(node, node, 'right').right, labelBox(node, node, 'left').left];
  return { left, right, top: labelBox(node, node, 'above').top, bottom: labelBox(node, node, 'below').bottom };
}

function bestOf(seats: readonly Seat[], at: number, chosen: Chosen): Candidate {
  const { candidates } = seats[at]!;
  let best = candidates[0]!;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    if (candidate.habit >= least) continue;
    const cost = candidate.habit + costOf(seats, at, candidate.box, chosen);
    if (cost < least) [best, least] = [candidate, cost];
  }
  return best;
}

function leaving(box: Box, within: Box): number {
  const by = outside(box, within);
  return by > 0 ? 60 + 6 * by : 0;
}

function costOf(seats: readonly Seat[], at: number, box: Box, chosen: Chosen): number {
  const { others, marks, pieces } = seats[at]!;
  let cost = 0;
  for (const other of others) {
    const { node } = seats[other]!;
    const shape = shapeBox(node, node.radius + 2);
    if (meets(box, shape)) cost += ON.shape + sharedArea(box, shape);
    const taken = chosen.get(other)?.box;
    if (taken && meets(box, taken)) cost += ON.label + sharedArea(box, taken);
  }
  for (const mark of marks) if (meets(box, mark)) cost += ON.mark + sharedArea(box, mark);
  for (const [from, to] of pieces) cost += clipped(from, to, box);
  return cost;
}

function hideColliding(
  seats: readonly Seat[],
  order: readonly number[],
  chosen: Chosen,
): ReadonlyMap<string, LabelPlace> {
  const kept = new Map<number, Box>();
  const places = new Map<string, LabelPlace>();
  for (const at of order) {
    const { node, others, marks } = seats[at]!;
    const { side, box: whole } = chosen.get(at)!;
    const box = grown(whole, -1);
    const isOnOther = (other: number) => {
      const [theirs, neighbour] = [kept.get(other), seats[other]!.node];
      return meets(box, shapeBox(neighbour, neighbour.radius - 1)) || (theirs !== undefined && meets(box, theirs));
    };
    const hidden = others.some(isOnOther) || marks.some((mark) => meets(box, grown(mark, -TOUCH)));
    if (!hidden) kept.set(at, box);
    places.set(node.id, { side, hidden });
  }
  return places;
}
