import { type Box, footprint, LABEL_GAP, SIDES } from './box';
import type { Frame } from './frame';
import type { Network, Pair, Spots } from './network';

/**
 * A picture in the making: flat arrays by node and by pair, kept in step by `moveNode` and `turnLabel`, so that a change
 * can be judged thousands of times.
 */
export interface Sketch extends Spots {
  readonly network: Network;
  readonly frame: Frame;
  /** Distance between nodes if they were spread evenly. */
  readonly pitch: number;
  /** 0 to 1: how much of a lead each node is. */
  readonly mass: Float64Array;
  readonly radius: Float64Array;
  /** Index into `SIDES` of each label's side. */
  readonly side: Uint8Array;
  readonly labels: Boxes;
  /** Per node the box of its shape and label with some air, per pair that of its line, strands and marks (left, right,
   *  top, bottom in a row), rounded outwards: what lies apart is not looked at. Whole numbers, for reading them allocates nothing
   *  even before the loops over them are compiled. */
  readonly rooms: Int32Array;
  readonly spans: Int32Array;
  /** Per pair: how loud it is, half the width its strands take, and the boxes of its marks. */
  readonly loud: Float64Array;
  readonly band: Float64Array;
  readonly marks: Boxes;
  readonly ends: { readonly a: Int32Array; readonly b: Int32Array };
  /** Per pair 1 when it is structural: then it bears no mark. */
  readonly plain: Uint8Array;
  /** Unit vectors from each pair's `a` to its `b`. */
  readonly ways: Spots;
  /** Indices of the pairs at each node. */
  readonly at: readonly Int32Array[];
  readonly ideal: Float64Array;
}

/** Rectangles by number. */
export interface Boxes {
  readonly left: Float64Array;
  readonly right: Float64Array;
  readonly top: Float64Array;
  readonly bottom: Float64Array;
}

const STRAND_GAP = 26;
/** Room around a shape in which a line or another shape is too near. */
const AIR = 10;
const MARK = { width: 28, height: 20 };

/** A sketch of a network over a frame, from where its nodes stand; labels are below unless their sides are given. */
export function sketchOf(network: Network, spots: Spots, frame: Frame, sides?: Uint8Array): Sketch {
  const { nodes, pairs } = network;
  const pitch = Math.sqrt((frame.width * frame.height) / Math.max(1, nodes.length));
  const mass = massOf(network);
  const sketch: Sketch = {
    network,
    frame,
    pitch,
    mass,
    x: Float64Array.from(spots.x),
    y: Float64Array.from(spots.y),
    radius: Float64Array.from(nodes, ({ radius }) => radius),
    side: sides ? Uint8Array.from(sides) : new Uint8Array(nodes.length),
    labels: boxes(nodes.length),
    rooms: new Int32Array(4 * nodes.length),
    spans: new Int32Array(4 * pairs.length),
    plain: Uint8Array.from(pairs, ({ structural }) => (structural ? 1 : 0)),
    ways: { x: new Float64Array(pairs.length), y: new Float64Array(pairs.length) },
    loud: Float64Array.from(pairs, loudness),
    band: Float64Array.from(pairs, ({ strands, structural }) => (structural ? 0 : ((strands - 1) * STRAND_GAP) / 2)),
    marks: boxes(pairs.length),
    ends: { a: Int32Array.from(pairs, ({ a }) => a), b: Int32Array.from(pairs, ({ b }) => b) },
    at: nodes.map((_, node) =>
      Int32Array.from(pairs.flatMap(({ a, b }, pair) => (a === node || b === node ? [pair] : []))),
    ),
    ideal: Float64Array.from(pairs, (pair) => idealLength(network, pair, mass, pitch)),
  };
  for (let node = 0; node < nodes.length; node++) moveNode(sketch, node, sketch.x[node]!, sketch.y[node]!);
  return sketch;
}

/** Near 1 for the heaviest where a few outweigh the rest, near 0 for all where everybody weighs the same. */
function massOf({ nodes }: Network): Float64Array {
  const heaviest = Math.max(1, ...nodes.map(({ weight }) => weight));
  const mean = nodes.reduce((sum, { weight }) => sum + weight, 0) / Math.max(1, nodes.length);
  return Float64Array.from(nodes, ({ weight }) => {
    const outstanding = Math.min(1, Math.max(0, (weight / (mean || 1) - 0.8) / 1.2));
    return (outstanding * weight) / heaviest;
  });
}

function boxes(count: number): Boxes {
  const [left, right, top, bottom] = Array.from({ length: 4 }, () => new Float64Array(count));
  return { left: left!, right: right!, top: top!, bottom: bottom! };
}

function loudness({ structural, strands, weight }: Pair): number {
  return structural ? 0.5 : Math.min(3, 0.5 + 0.35 * strands + 0.2 * Math.log2(Math.max(1, weight)));
}

/** Leads stand apart, members and single ties close by, with room for the mark. */
function idealLength({ nodes, next, group }: Network, { a, b, structural }: Pair, mass: Float64Array, pitch: number) {
  const rims = nodes[a]!.radius + nodes[b]!.radius;
  if (structural || group[a] === b || group[b] === a) return rims + Math.min(46, 0.45 * pitch);
  const leaf = next[a]!.length === 1 || next[b]!.length === 1;
  if (leaf) return rims + Math.min(64, 0.6 * pitch);
  return rims + pitch * (0.7 + 2.6 * Math.sqrt(mass[a]! * mass[b]!));
}

/** Puts a node somewhere, its label and the lines at it with it. */
export function moveNode(sketch: Sketch, node: number, x: number, y: number): void {
  sketch.x[node] = x;
  sketch.y[node] = y;
  placeLabel(sketch, node);
  const pairs = sketch.at[node]!;
  for (let index = 0; index < pairs.length; index++) placeLine(sketch, pairs[index]!);
}

/** Puts a node's label on a side, given by its index in `SIDES`. */
export function turnLabel(sketch: Sketch, node: number, side: number): void {
  sketch.side[node] = side;
  placeLabel(sketch, node);
}

/** The room of every shape with its label on its side, as seen from where it stands. */
export function roomsIn({ network, side }: Sketch): Box[] {
  return network.nodes.map((node, at) => footprint({ x: 0, y: 0 }, node, SIDES[side[at]!]!));
}

function placeLabel({ network, labels, rooms, radius, side, x, y }: Sketch, node: number) {
  const { width, height } = network.nodes[node]!.label;
  const reach = radius[node]!;
  const away = reach + LABEL_GAP;
  const turned = side[node]!;
  const across = x[node]!;
  const down = y[node]!;
  const left = turned === 2 ? across + away : turned === 3 ? across - away - width : across - width / 2;
  const top = turned === 0 ? down + away : turned === 1 ? down - away - height : down - height / 2;
  setBox(labels, node, left, left + width, top, top + height);
  const air = reach + AIR;
  setFlat(
    rooms,
    node,
    Math.min(left - 6, across - air),
    Math.max(left + width + 6, across + air),
    Math.min(top - 4, down - air),
    Math.max(top + height + 4, down + air),
  );
}

function placeLine({ x, y, ends, band, marks, spans, ways }: Sketch, pair: number) {
  const a = ends.a[pair]!;
  const b = ends.b[pair]!;
  const dx = x[b]! - x[a]!;
  const dy = y[b]! - y[a]!;
  const length = Math.sqrt(dx * dx + dy * dy) + 1e-9;
  ways.x[pair] = dx / length;
  ways.y[pair] = dy / length;
  const half = band[pair]!;
  const halfWidth = MARK.width / 2 + (Math.abs(dy) / length) * half;
  const halfHeight = MARK.height / 2 + (Math.abs(dx) / length) * half;
  const across = (x[a]! + x[b]!) / 2;
  const down = (y[a]! + y[b]!) / 2;
  setBox(marks, pair, across - halfWidth, across + halfWidth, down - halfHeight, down + halfHeight);
  const reachX = Math.max(halfWidth, Math.abs(dx) / 2 + half);
  const reachY = Math.max(halfHeight, Math.abs(dy) / 2 + half);
  setFlat(spans, pair, across - reachX, across + reachX, down - reachY, down + reachY);
}

function setBox(boxes: Boxes, at: number, left: number, right: number, top: number, bottom: number) {
  boxes.left[at] = left;
  boxes.right[at] = right;
  boxes.top[at] = top;
  boxes.bottom[at] = bottom;
}

function setFlat(boxes: Int32Array, at: number, left: number, right: number, top: number, bottom: number) {
  boxes[4 * at] = Math.floor(left);
  boxes[4 * at + 1] = Math.ceil(right);
  boxes[4 * at + 2] = Math.floor(top);
  boxes[4 * at + 3] = Math.ceil(bottom);
}
