import { type Box, footprint, shapeBox } from './box';
import type { Frame } from './frame';
import type { LayoutNode } from './layout';

/** An ellipse around a point by its half axes. */
export interface Ellipse {
  readonly x: number;
  readonly y: number;
  readonly across: number;
  readonly down: number;
}

/** The largest ellipse in a frame on which all of these nodes keep their labels within it. */
export function ellipseIn({ width, height }: Frame, nodes: readonly LayoutNode[]): Ellipse {
  const rooms = nodes.map((node) => footprint({ x: 0, y: 0 }, node));
  const most = (pick: (room: (typeof rooms)[number]) => number) => Math.max(0, ...rooms.map(pick)) + 8;
  const [left, right] = [-width / 2 + most((room) => -room.left), width / 2 - most((room) => room.right)];
  const [top, bottom] = [-height / 2 + most((room) => -room.top), height / 2 - most((room) => room.bottom)];
  return {
    x: (left + right) / 2,
    y: (top + bottom) / 2,
    across: Math.max(1, (right - left) / 2),
    down: Math.max(1, (bottom - top) / 2),
  };
}

/** The room of a shape with its label. */
function labelled(node: LayoutNode): Box {
  return footprint({ x: 0, y: 0 }, node);
}

/** The room of a shape alone: what counts where there are too many for labels. */
export function bare(node: LayoutNode): Box {
  return shapeBox({ x: 0, y: 0 }, node.radius);
}

/** Angles that give each node of a ring the room it needs there, from the top clockwise; `crowding` above 1 says there is too little. */
export function anglesOn(ellipse: Ellipse, nodes: readonly LayoutNode[], first = 0, roomOf = labelled) {
  const rooms = nodes.map((node) => {
    const { left, right, top, bottom } = roomOf(node);
    return { width: right - left + 10, height: bottom - top + 10 };
  });
  let angles = nodes.map((_, at) => first + (at / nodes.length) * 2 * Math.PI);
  let crowding = 0;
  for (let round = 0; round < 6; round++) {
    const needs = angles.map((angle, at) => needAt(ellipse, angle, rooms[at]!));
    const total = needs.reduce((sum, need) => sum + need, 0);
    crowding = total / (2 * Math.PI);
    let turn = first - (needs[0]! / total) * Math.PI;
    angles = needs.map((need) => {
      const half = (need / total) * Math.PI;
      turn += 2 * half;
      return turn - half;
    });
  }
  return { angles, crowding };
}

/** The angle a node takes up where it stands, so that its box clears a like one beside it. */
function needAt({ across, down }: Ellipse, angle: number, room: { width: number; height: number }): number {
  const [stepX, stepY] = [Math.abs(across * Math.cos(angle)), Math.abs(down * Math.sin(angle))];
  return Math.min(room.width / Math.max(stepX, 1e-6), room.height / Math.max(stepY, 1e-6));
}

/** The point of an ellipse at an angle, from the top clockwise. */
export function onEllipse({ x, y, across, down }: Ellipse, angle: number) {
  return { x: x + across * Math.sin(angle), y: y - down * Math.cos(angle) };
}
