import { binsOf } from './bins';
import { type Box, boxAround, grown, labelBox, meets, outside, SIDES, type Side, shapeBox, sharedArea } from './box';
import { boundsOf, type Curve, clipped, pointAt, pointsOf } from './curve';
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

/** What a side costs before anything is in its way: below is expected, the left reads last. */
const HABIT: Readonly<Record<Side, number>> = { below: 0, above: 3, right: 4, left: 6 };
const ROUNDS = 3;
/** With more lines than this they are everywhere, and labels keep clear of shapes, marks and each other only. */
const LINES = 700;
const PIECES = 12;

/** One actor with the boxes its label may take and what else is within their reach. */
interface Seat {
  readonly node: PlacedNode;
  readonly boxes: Readonly<Record<Side, Box>>;
  readonly others: readonly number[];
  readonly marks: readonly Box[];
  readonly pieces: readonly (readonly [Point, Point])[];
}

/** Gives every actor's label a side, clear of shapes, labels, marks and lines as far as possible; the lighter of two that collide is hidden. */
export function placeLabels(
  nodes: readonly PlacedNode[],
  curves: readonly MarkedCurve[],
  within?: Box,
): ReadonlyMap<string, LabelPlace> {
  const seats = seatsOf(nodes, curves);
  const order = seats.map((_, at) => at).sort((a, b) => heavier(nodes[a]!, nodes[b]!));
  const sides = new Map<number, Side>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const at of order) sides.set(at, bestSide(seats, at, sides, within));
  }
  return hideColliding(seats, order, sides);
}

function heavier(a: PlacedNode, b: PlacedNode): number {
  return b.weight - a.weight || (a.id < b.id ? -1 : 1);
}

function seatsOf(nodes: readonly PlacedNode[], curves: readonly MarkedCurve[]): Seat[] {
  const marks = curves.flatMap((curve) => (curve.mark ? [boxAround(pointAt(curve, 0.5), curve.mark)] : []));
  const pieces = curves.length > LINES ? [] : curves.flatMap(piecesOf);
  const reaches = nodes.map(reachOf);
  const [othersIn, marksIn, piecesIn] = [
    binsOf(reaches),
    binsOf(marks),
    binsOf(pieces.map((piece) => boundsOf(piece))),
  ];
  return nodes.map((node, at) => ({
    node,
    boxes: {
      below: labelBox(node, node, 'below'),
      above: labelBox(node, node, 'above'),
      right: labelBox(node, node, 'right'),
      left: labelBox(node, node, 'left'),
    },
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

function bestSide(seats: readonly Seat[], at: number, sides: ReadonlyMap<number, Side>, within: Box | undefined): Side {
  let best: { side: Side; cost: number } | undefined;
  for (const side of SIDES) {
    const cost = HABIT[side] + costOf(seats, at, side, sides) + (within ? leaving(seats[at]!.boxes[side], within) : 0);
    if (!best || cost < best.cost) best = { side, cost };
  }
  return best!.side;
}

function leaving(box: Box, within: Box): number {
  const by = outside(box, within);
  return by > 0 ? 60 + 6 * by : 0;
}

function costOf(seats: readonly Seat[], at: number, side: Side, sides: ReadonlyMap<number, Side>): number {
  const { boxes, others, marks, pieces } = seats[at]!;
  const box = boxes[side];
  let cost = 0;
  for (const other of others) {
    const { node, boxes: theirs } = seats[other]!;
    const shape = shapeBox(node, node.radius + 2);
    if (meets(box, shape)) cost += 400 + sharedArea(box, shape);
    const taken = sides.get(other);
    if (taken && meets(box, theirs[taken])) cost += 300 + sharedArea(box, theirs[taken]);
  }
  for (const mark of marks) if (meets(box, mark)) cost += 60 + sharedArea(box, mark);
  for (const [from, to] of pieces) cost += clipped(from, to, box);
  return cost;
}

function hideColliding(
  seats: readonly Seat[],
  order: readonly number[],
  sides: ReadonlyMap<number, Side>,
): ReadonlyMap<string, LabelPlace> {
  const kept = new Map<number, Box>();
  const places = new Map<string, LabelPlace>();
  for (const at of order) {
    const { node, boxes, others } = seats[at]!;
    const side = sides.get(at)!;
    const box = grown(boxes[side], -1);
    const hidden = others.some((other) => {
      const [theirs, neighbour] = [kept.get(other), seats[other]!.node];
      return meets(box, shapeBox(neighbour, neighbour.radius - 1)) || (theirs !== undefined && meets(box, theirs));
    });
    if (!hidden) kept.set(at, box);
    places.set(node.id, { side, hidden });
  }
  return places;
}
