import { footprint } from './box';
import type { LayoutInput, LayoutNode } from './layout';
import type { Network, Spots } from './network';

/** The rectangle a picture fills, centred on 0, 0. */
export type Frame = LayoutInput['area'];

/** Room kept free at the frame's edge. */
export const MARGIN = 8;

/** Down to this zoom labels stay legible: a picture may take that much more room to be airy. */
const LEGIBLE = 0.86;
const AIRY = 0.34;

/** The area itself, or one of its shape so much larger that shapes and labels take at most `fill` of it, and less while legible. */
export function frameOf({ nodes }: Network, area: Frame, fill = 0.5): Frame {
  const [width, height] = [Math.max(1, area.width), Math.max(1, area.height)];
  const needed = nodes.reduce((sum, node) => sum + roomOf(node), 0) / (width * height);
  const airy = Math.min(1 / LEGIBLE, Math.sqrt(needed / Math.min(fill, AIRY)));
  const least = nodes.map((node) => leastScale(node, width, height));
  return scaled({ width, height }, Math.max(1, airy, Math.sqrt(needed / fill), ...least));
}

function leastScale(node: LayoutNode, width: number, height: number): number {
  const { left, right, top, bottom } = footprint({ x: 0, y: 0 }, node);
  return Math.max((right - left + 2 * MARGIN) / width, (bottom - top + 2 * MARGIN) / height);
}

function roomOf(node: LayoutNode): number {
  const { left, right, top, bottom } = footprint({ x: 0, y: 0 }, node);
  return (right - left + MARGIN) * (bottom - top + MARGIN);
}

/** A frame of the same shape, larger by a factor. */
export function scaled({ width, height }: Frame, by: number): Frame {
  return { width: width * by, height: height * by };
}

/** Where a node may stand so that its shape and its label stay within the frame. */
export function roamOf(node: LayoutNode, { width, height }: Frame) {
  const { left, right, top, bottom } = footprint({ x: 0, y: 0 }, node);
  const limits = {
    left: -width / 2 + MARGIN - left,
    right: width / 2 - MARGIN - right,
    top: -height / 2 + MARGIN - top,
    bottom: height / 2 - MARGIN - bottom,
  };
  const [middle, centre] = [(limits.left + limits.right) / 2, (limits.top + limits.bottom) / 2];
  return {
    left: Math.min(limits.left, middle),
    right: Math.max(limits.right, middle),
    top: Math.min(limits.top, centre),
    bottom: Math.max(limits.bottom, centre),
  };
}

/** Stretches the free nodes over the whole frame, each way by itself. */
export function fillFrame({ nodes, pinned }: Network, { x, y }: Spots, frame: Frame): void {
  const free = nodes.map((_, at) => at).filter((at) => !pinned[at]);
  stretch(x, free, (at) => pick(roamOf(nodes[at]!, frame), 'left', 'right'));
  stretch(y, free, (at) => pick(roamOf(nodes[at]!, frame), 'top', 'bottom'));
}

function pick<Key extends string>(limits: Readonly<Record<Key, number>>, low: Key, high: Key) {
  return { low: limits[low], high: limits[high] };
}

function stretch(axis: Float64Array, free: readonly number[], limitsOf: (at: number) => { low: number; high: number }) {
  const values = free.map((at) => axis[at]!);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  for (const at of free) {
    const limits = limitsOf(at);
    const share = high - low > 1e-9 ? (axis[at]! - low) / (high - low) : 0.5;
    axis[at] = limits.low + share * (limits.high - limits.low);
  }
}

/** Brings free nodes that stand outside the frame back to its edge. */
export function keepWithin(network: Network, spots: Spots, frame: Frame): void {
  keeperOf(network, frame)(spots);
}

/** As `keepWithin`, for a frame that nodes are brought back to again and again. */
export function keeperOf({ nodes, pinned }: Network, frame: Frame): (spots: Spots) => void {
  const roams = nodes.map((node) => roamOf(node, frame));
  return ({ x, y }) => {
    for (let at = 0; at < roams.length; at++) {
      if (pinned[at]) continue;
      const { left, right, top, bottom } = roams[at]!;
      x[at] = Math.min(right, Math.max(left, x[at]!));
      y[at] = Math.min(bottom, Math.max(top, y[at]!));
    }
  };
}
