import { type Box, boxAround, grown, labelBox, type Side } from '../../graph/layouts/box';
import type { PlacedNode } from '../../graph/layouts/labels';
import type { Point } from '../../graph/layouts/layout';
import type { Annotation } from '../../view/annotations';
import { widthOf } from './label-size';
import type { Mark } from './strand-look';

export const NOTE_FONT = { size: 16, leading: 20, weight: 500 } as const;

/** An annotation with the place found for it. */
export interface PlacedAnnotation extends Annotation {
  readonly at: Point;
  readonly width: number;
  readonly height: number;
}

interface Surroundings {
  readonly nodes: readonly PlacedNode[];
  readonly labels: ReadonlyMap<string, { readonly side: Side; readonly hidden: boolean }>;
  readonly marks: ReadonlyMap<string, { readonly mark: Mark; readonly at: Point }>;
  /** An annotation that has its place already. */
  readonly beside?: PlacedAnnotation;
}

/** Finds free room beside each annotation's mark, at most 40 px away (the leading one 110); one that finds none is left out, its mark stays. */
export function placeAnnotations(
  annotations: readonly Annotation[],
  { nodes, labels, marks, beside }: Surroundings,
  serif: string,
): readonly PlacedAnnotation[] {
  const taken: Box[] = [
    ...nodes.map(({ x, y, radius }) => boxAround({ x, y }, { width: 2 * radius, height: 2 * radius })),
    ...nodes.flatMap((node) => {
      const place = labels.get(node.id);
      return place && !place.hidden ? [labelBox(node, node, place.side)] : [];
    }),
    ...[...marks.values()].map(({ mark, at }) => boxAround(at, mark)),
    ...(beside ? [boxAround(beside.at, beside)] : []),
  ];
  const within = grown(around(taken), 8);
  return annotations.flatMap((annotation) => {
    const own = marks.get(annotation.strand);
    const placed = own && firstFree(annotation, own, { taken, within }, serif);
    if (!placed) return [];
    taken.push(boxAround(placed.at, placed));
    return [placed];
  });
}

/** The leading annotation is tried in its own size, then in that of the others. */
function firstFree(
  annotation: Annotation,
  { mark, at }: { readonly mark: Mark; readonly at: Point },
  { taken, within }: { readonly taken: readonly Box[]; readonly within: Box },
  serif: string,
): PlacedAnnotation | undefined {
  for (const leading of annotation.leading ? [true, false] : [false]) {
    const size = leading ? NOTE_FONT.leading : NOTE_FONT.size;
    const box = { width: widthOf(annotation.text, size, NOTE_FONT.weight, serif) + 8, height: size * 1.25 };
    const near = candidates(at, mark, box);
    const places = annotation.leading ? [...near, ...ring(at, box)] : near;
    const free = places.find((place) => {
      const wanted = boxAround(place, box);
      return isInside(wanted, within) && isFree(wanted, taken);
    });
    if (free) return { ...annotation, leading, at: free, ...box };
  }
  return undefined;
}

function candidates(
  { x, y }: Point,
  mark: Mark,
  { width, height }: { width: number; height: number },
): readonly Point[] {
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

/** Farther places around a mark, for the annotation that matters most. */
function ring({ x, y }: Point, { width }: { width: number }): readonly Point[] {
  return [60, 85, 110].flatMap((radius) =>
    Array.from({ length: 16 }, (_, at) => {
      const angle = (at / 16) * 2 * Math.PI;
      return { x: x + Math.cos(angle) * (radius + width / 3), y: y + Math.sin(angle) * radius };
    }),
  );
}

/** The rectangle around all that is drawn: an annotation beyond it would make the picture larger. */
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
