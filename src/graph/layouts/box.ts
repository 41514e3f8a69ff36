import type { LayoutNode, Point } from './layout';

/** A rectangle by its edges. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export const SIDES = ['below', 'above', 'right', 'left'] as const;
/** Where a label stands, seen from its shape. */
export type Side = (typeof SIDES)[number];

/** Room between a shape and its label. */
export const LABEL_GAP = 4;

type Sized = Pick<LayoutNode, 'radius' | 'label'>;

/** The rectangle of a label beside a shape that stands at a point. */
export function labelBox({ x, y }: Point, { radius, label }: Sized, side: Side): Box {
  const away = radius + LABEL_GAP;
  const [halfWidth, halfHeight] = [label.width / 2, label.height / 2];
  if (side === 'right' || side === 'left') {
    const left = side === 'right' ? x + away : x - away - label.width;
    return { left, right: left + label.width, top: y - halfHeight, bottom: y + halfHeight };
  }
  const top = side === 'below' ? y + away : y - away - label.height;
  return { left: x - halfWidth, right: x + halfWidth, top, bottom: top + label.height };
}

/** The rectangle of a shape that stands at a point. */
export function shapeBox({ x, y }: Point, radius: number): Box {
  return { left: x - radius, right: x + radius, top: y - radius, bottom: y + radius };
}

/** The rectangle around a shape with its label below: what keeps its distance from others. */
export function footprint(at: Point, node: Sized): Box {
  const label = labelBox(at, node, 'below');
  return {
    left: Math.min(label.left, at.x - node.radius),
    right: Math.max(label.right, at.x + node.radius),
    top: at.y - node.radius,
    bottom: label.bottom,
  };
}

/** How deep two rectangles overlap, across and down; negative is their distance. */
export function overlap(a: Box, b: Box): { readonly across: number; readonly down: number } {
  return {
    across: Math.min(a.right, b.right) - Math.max(a.left, b.left),
    down: Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top),
  };
}

/** The area that two rectangles share. */
export function sharedArea(a: Box, b: Box): number {
  const { across, down } = overlap(a, b);
  return across > 0 && down > 0 ? across * down : 0;
}

/** A rectangle of a size around a point. */
export function boxAround({ x, y }: Point, { width, height }: LayoutNode['label']): Box {
  return { left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 };
}

/** The rectangle made larger by a margin all round. */
export function grown({ left, right, top, bottom }: Box, by: number): Box {
  return { left: left - by, right: right + by, top: top - by, bottom: bottom + by };
}
