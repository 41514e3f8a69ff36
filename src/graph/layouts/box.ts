import type { LayoutNode, Point } from './layout';

/** A rectangle by its edges. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const SIDES = ['below', 'above', 'right', 'left'] as const;
type PlainSide = (typeof SIDES)[number];

/** Each side along which a label can be moved, with the way it is moved: 1 is to the right, or down. */
const MOVED = {
  'below right': { plain: 'below', by: 1 },
  'below left': { plain: 'below', by: -1 },
  'above right': { plain: 'above', by: 1 },
  'above left': { plain: 'above', by: -1 },
  'right below': { plain: 'right', by: 1 },
  'right above': { plain: 'right', by: -1 },
  'left below': { plain: 'left', by: 1 },
  'left above': { plain: 'left', by: -1 },
} as const satisfies Readonly<Record<string, { readonly plain: PlainSide; readonly by: 1 | -1 }>>;

/** Where a label stands, seen from its shape: in the middle of a side, or moved along it until it ends where the shape does. */
export type Side = PlainSide | keyof typeof MOVED;

const PLAIN: Readonly<Record<PlainSide, { readonly plain: PlainSide; readonly by: 0 }>> = {
  below: { plain: 'below', by: 0 },
  above: { plain: 'above', by: 0 },
  right: { plain: 'right', by: 0 },
  left: { plain: 'left', by: 0 },
};
const STANDS: Readonly<Record<Side, { readonly plain: PlainSide; readonly by: 1 | 0 | -1 }>> = { ...PLAIN, ...MOVED };

/** Room between a shape and its label. */
export const LABEL_GAP = 4;

type Sized = Pick<LayoutNode, 'radius' | 'label'>;

/** The rectangle of a label beside a shape that stands at a point. */
export function labelBox({ x, y }: Point, { radius, label }: Sized, side: Side): Box {
  const away = radius + LABEL_GAP;
  const { plain, by } = STANDS[side];
  if (plain === 'right' || plain === 'left') {
    const left = plain === 'right' ? x + away : x - away - label.width;
    const top = y + ((by - 1) / 2) * label.height;
    return { left, right: left + label.width, top, bottom: top + label.height };
  }
  const left = by === 0 ? x - label.width / 2 : by === 1 ? x - radius : x + radius - label.width;
  const top = plain === 'below' ? y + away : y - away - label.height;
  return { left, right: left + label.width, top, bottom: top + label.height };
}

/** The rectangle of a shape that stands at a point. */
export function shapeBox({ x, y }: Point, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

/** The rectangle around a shape with its label: what keeps its distance from others. */
export function footprint(at: Point, node: Sized, side: Side = 'below'): Box {
  const [label, shape] = [labelBox(at, node, side), shapeBox(at, node.radius)];
  return {
    left: Math.min(label.left, shape.left),
    right: Math.max(label.right, shape.right),
    top: Math.min(label.top, shape.top),
    bottom: Math.max(label.bottom, shape.bottom),
  };
}

/** True when two rectangles share some area. */
export function meets(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** How far a rectangle reaches out of another, all sides together. */
export function outside(box: Box, within: Box): number {
  const across = Math.max(0, within.left - box.left) + Math.max(0, box.right - within.right);
  return across + Math.max(0, within.top - box.top) + Math.max(0, box.bottom - within.bottom);
}

/** The area that two rectangles share. */
export function sharedArea(a: Box, b: Box): number {
  return meets(a, b)
    ? (Math.min(a.right, b.right) - Math.max(a.left, b.left)) * (Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top))
    : 0;
}

/** A rectangle of a size around a point. */
export function boxAround({ x, y }: Point, { width, height }: LayoutNode['label']): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

/** The rectangle made larger by a margin all round. */
export function grown({ left, right, top, bottom }: Box, by: number): Box {
  return { left: left - by, right: right + by, top: top - by, bottom: bottom + by };
}
