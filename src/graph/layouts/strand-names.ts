import { type Box, boxAround, grown, meets, sharedArea } from './box';
import { clipped } from './curve';
import type { LayoutNode, Point } from './layout';

type Size = LayoutNode['label'];

/** The name of a strand, to stand beside the mark at the middle of its line. */
export interface StrandName {
  readonly key: string;
  readonly size: Size;
  readonly middle: Point;
  readonly mark: Size;
  /** Points along its line. */
  readonly line: readonly Point[];
}

/** Air between a mark and its name, px. */
const GAP = 3;
const ROUNDS = 4;
/** What is in the way of a name, before the area that it would share with it. */
const ON = { name: 300, other: 200 } as const;

/** A place that a name may take, by how far it is from the middle of its line. */
interface Candidate {
  readonly off: Point;
  readonly box: Box;
  readonly habit: number;
}

interface Seat {
  readonly candidates: readonly Candidate[];
  readonly taken: readonly Box[];
  readonly lines: readonly (readonly Point[])[];
}

/** How far from the middle of its line each name stands: clear of marks, of each other and of what is taken as far as possible, rather above its mark than below. */
export function placeStrandNames(names: readonly StrandName[], taken: readonly Box[]): ReadonlyMap<string, Point> {
  const seats = names.map((name) => seatOf(name, names, taken));
  const chosen = new Map<Seat, Candidate>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const seat of seats) chosen.set(seat, bestOf(seat, others(chosen, seat)));
  }
  return new Map(names.map(({ key }, at) => [key, chosen.get(seats[at]!)!.off]));
}

function others(chosen: ReadonlyMap<Seat, Candidate>, own: Seat): readonly Box[] {
  return [...chosen].flatMap(([seat, { box }]) => (seat === own ? [] : [grown(box, 1)]));
}

function seatOf(name: StrandName, names: readonly StrandName[], taken: readonly Box[]): Seat {
  const rest = names.filter((other) => other !== name);
  const marks = rest.map(({ middle, mark }) => grown(boxAround(middle, mark), GAP));
  return { candidates: candidatesOf(name), taken: [...taken, ...marks], lines: rest.map(({ line }) => line) };
}

function candidatesOf({ middle, size, mark }: StrandName): readonly Candidate[] {
  const [above, beside] = [(mark.height + size.height) / 2 + GAP, (mark.width + size.width) / 2 + GAP + 2];
  const along = (size.width - mark.width) / 2;
  const at = (x: number, y: number, habit: number): Candidate => ({
    off: { x, y },
    box: boxAround({ x: middle.x + x, y: middle.y + y }, size),
    habit,
  });
  const rows = [
    [-above, 0],
    [above, 3],
    [-above - size.height, 24],
    [above + size.height, 27],
  ] as const;
  return [
    ...rows.flatMap(([y, habit]) => [at(0, y, habit), at(along, y, habit + 4), at(-along, y, habit + 4)]),
    at(beside, 0, 5),
    at(-beside, 0, 6),
  ];
}

function bestOf({ candidates, taken, lines }: Seat, names: readonly Box[]): Candidate {
  let best = candidates[0]!;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const { box, habit } = candidate;
    const cost = habit + sharedWith(box, names, ON.name) + sharedWith(box, taken, ON.other) + crossed(box, lines);
    if (cost < least) [best, least] = [candidate, cost];
  }
  return best;
}

function sharedWith(box: Box, boxes: readonly Box[], each: number): number {
  let cost = 0;
  for (const other of boxes) if (meets(box, other)) cost += each + sharedArea(box, other);
  return cost;
}

/** Lines may run behind a name, which stands on its own ground. */
function crossed(box: Box, lines: readonly (readonly Point[])[]): number {
  let length = 0;
  for (const line of lines) {
    for (let at = 1; at < line.length; at++) length += clipped(line[at - 1]!, line[at]!, box);
  }
  return 0.4 * length;
}
