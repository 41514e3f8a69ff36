import { type Box, boxAround, grown, labelBox, meets, outside, SIDES, type Side, shapeBox, sharedArea } from './box';
import { boundsOf, type Curve, lengthWithin, pointAt, pointsOf } from './curve';
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

interface Scene {
  readonly nodes: readonly PlacedNode[];
  readonly shapes: readonly Box[];
  readonly marks: readonly Box[];
  readonly lines: readonly { readonly points: readonly Point[]; readonly around: Box }[];
  readonly within: Box | undefined;
}

/** Gives every actor's label a side, clear of shapes, labels, marks and lines as far as possible; the lighter of two that collide is hidden. */
export function placeLabels(
  nodes: readonly PlacedNode[],
  curves: readonly MarkedCurve[],
  within?: Box,
): ReadonlyMap<string, LabelPlace> {
  const scene = sceneOf(nodes, curves, within);
  const order = nodes.map((_, at) => at).sort((a, b) => heavier(nodes[a]!, nodes[b]!));
  const sides = new Map<number, Side>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const at of order) sides.set(at, bestSide(scene, at, sides));
  }
  return hideColliding(scene, order, sides);
}

function heavier(a: PlacedNode, b: PlacedNode): number {
  return b.weight - a.weight || (a.id < b.id ? -1 : 1);
}

function sceneOf(nodes: readonly PlacedNode[], curves: readonly MarkedCurve[], within: Box | undefined): Scene {
  return {
    nodes,
    within,
    shapes: nodes.map((node) => shapeBox(node, node.radius + 2)),
    marks: curves.flatMap((curve) => (curve.mark ? [boxAround(pointAt(curve, 0.5), curve.mark)] : [])),
    lines: curves.map((curve) => {
      const points = pointsOf(curve, 12);
      return { points, around: boundsOf(points) };
    }),
  };
}

function bestSide(scene: Scene, at: number, sides: ReadonlyMap<number, Side>): Side {
  let best: { side: Side; cost: number } | undefined;
  for (const side of SIDES) {
    const cost = HABIT[side] + costOf(scene, at, labelBox(scene.nodes[at]!, scene.nodes[at]!, side), sides);
    if (!best || cost < best.cost) best = { side, cost };
  }
  return best!.side;
}

function costOf(
  { nodes, shapes, marks, lines, within }: Scene,
  at: number,
  box: Box,
  sides: ReadonlyMap<number, Side>,
): number {
  let cost = 0;
  shapes.forEach((shape, other) => {
    if (other !== at && meets(box, shape)) cost += 400 + sharedArea(box, shape);
  });
  for (const [other, side] of sides) {
    const label = labelBox(nodes[other]!, nodes[other]!, side);
    if (other !== at && meets(box, label)) cost += 300 + sharedArea(box, label);
  }
  for (const mark of marks) if (meets(box, mark)) cost += 60 + sharedArea(box, mark);
  for (const { points, around } of lines) if (meets(box, around)) cost += lengthWithin(points, box);
  return cost + (within ? 6 * outside(box, within) : 0);
}

function hideColliding(
  { nodes, shapes }: Scene,
  order: readonly number[],
  sides: ReadonlyMap<number, Side>,
): ReadonlyMap<string, LabelPlace> {
  const kept: Box[] = [];
  const places = new Map<string, LabelPlace>();
  for (const at of order) {
    const [node, side] = [nodes[at]!, sides.get(at)!];
    const box = grown(labelBox(node, node, side), -1);
    const covered = shapes.some((shape, other) => other !== at && meets(box, grown(shape, -3)));
    const hidden = covered || kept.some((other) => meets(box, other));
    if (!hidden) kept.push(box);
    places.set(node.id, { side, hidden });
  }
  return places;
}
