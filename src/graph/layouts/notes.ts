import { type Box, boxAround, grown, labelBox } from './box';
import type { LabelPlace, PlacedNode } from './labels';
import type { LayoutNode, Point } from './layout';

type Size = LayoutNode['label'];

/** A few words to stand beside the mark of a strand, in the sizes they may be set in, the best first. */
export interface Note {
  readonly strand: string;
  readonly sizes: readonly Size[];
  /** The one that matters most: it is looked for farther away, and others make room for it. */
  readonly leading: boolean;
}

/** A note with the place found for it, and which of its sizes it took. */
export interface PlacedNote {
  readonly strand: string;
  readonly size: number;
  readonly at: Point;
  readonly width: number;
  readonly height: number;
}

/** The mark of a strand where it stands. */
export interface PlacedMark extends Size {
  readonly at: Point;
}

interface Surroundings {
  readonly nodes: readonly PlacedNode[];
  readonly labels: ReadonlyMap<string, LabelPlace>;
  readonly marks: ReadonlyMap<string, PlacedMark>;
  /** A note that has its place already. */
  readonly beside?: PlacedNote;
}

/** Finds free room beside each note's mark, at most 40 px away (the leading one 110); one that finds none is left out, its mark stays. */
export function placeNotes(
  notes: readonly Note[],
  { nodes, labels, marks, beside }: Surroundings,
): readonly PlacedNote[] {
  const taken: Box[] = [
    ...nodes.map(({ x, y, radius }) => boxAround({ x, y }, { width: 2 * radius, height: 2 * radius })),
    ...nodes.flatMap((node) => {
      const place = labels.get(node.id);
      return place && !place.hidden ? [labelBox(node, node, place.side)] : [];
    }),
    ...[...marks.values()].map((mark) => boxAround(mark.at, mark)),
    ...(beside ? [boxAround(beside.at, beside)] : []),
  ];
  const within = grown(around(taken), 8);
  return notes.flatMap((note) => {
    const own = marks.get(note.strand);
    const placed = own && firstFree(note, own, { taken, within });
    if (!placed) return [];
    taken.push(boxAround(placed.at, placed));
    return [placed];
  });
}

function firstFree(
  { strand, sizes, leading }: Note,
  mark: PlacedMark,
  { taken, within }: { readonly taken: readonly Box[]; readonly within: Box },
): PlacedNote | undefined {
  for (const [size, box] of sizes.entries()) {
    const near = candidates(mark.at, mark, box);
    const places = leading ? [...near, ...ring(mark.at, box)] : near;
    const free = places.find((place) => {
      const wanted = boxAround(place, box);
      return isInside(wanted, within) && isFree(wanted, taken);
    });
    if (free) return { strand, size, at: free, ...box };
  }
  return undefined;
}

function candidates({ x, y }: Point, mark: Size, { width, height }: Size): readonly Point[] {
  const [beside, above] = [mark.width / 2 + width / 2 + 6, mark.height / 2 + height / 2 + 4];
  const near = [
    { x: x + beside, y },
    { x: x - beside, y },
    { x, y: y - above },
    { x, y: y + above },
  ];
  const diagonal = [1, -1].flatMap((side) =>
    [1, -1].map((end) => ({ x: x + side * (width / 2 + 4), y: y + end * (above + 8) })),
  );
  const farther = [24, -24, 40, -40].map((shift) => ({ x: x + beside, y: y + shift }));
  return [...near, ...diagonal, ...farther];
}

/** Farther places around a mark, for the note that matters most. */
function ring({ x, y }: Point, { width }: { width: number }): readonly Point[] {
  return [60, 85, 110].flatMap((radius) =>
    Array.from({ length: 16 }, (_, at) => {
      const angle = (at / 16) * 2 * Math.PI;
      return { x: x + Math.cos(angle) * (radius + width / 3), y: y + Math.sin(angle) * radius };
    }),
  );
}

/** The rectangle around all that is drawn: a note beyond it would make the picture larger. */
function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    right: Math.max(...boxes.map(({ right }) => right)),
    top: Math.min(...boxes.map(({ top }) => top)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

function isInside(box: Box, { left, right, top, bottom }: Box): boolean {
  return box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom;
}

function isFree(box: Box, taken: readonly Box[]): boolean {
  const { left, right, top, bottom } = grown(box, 2);
  return taken.every(
    (other) => other.right <= left || other.left >= right || other.bottom <= top || other.top >= bottom,
  );
}
