import { type Box, grown, labelBox, shapeBox } from '../../graph/layouts/box';
import { boundsOf, curveBetween, pointsOf } from '../../graph/layouts/curve';
import type { Dressing, Undressed } from '../../graph/layouts/dressing';

/** What a picture shows, in layout units, and how many px a unit is. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** A size in px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

const MARGIN = 12;
const LARGEST = 1.15;

/** The frame that holds everything drawn in a picture of some size, enlarged a little at most. */
export function frameFor(undressed: Undressed, dressing: Dressing, size: Size): Frame {
  const box = grown(boxOf(undressed, dressing), MARGIN);
  const [wide, high] = [box.right - box.left, box.bottom - box.top];
  const scale = Math.min(LARGEST, size.width / Math.max(1, wide), size.height / Math.max(1, high));
  const [width, height] = [size.width / scale, size.height / scale];
  return { x: (box.left + box.right - width) / 2, y: (box.top + box.bottom - height) / 2, width, height, scale };
}

function boxOf({ nodes, strands }: Undressed, { bends, labels }: Dressing): Box {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const boxes: Box[] = nodes.flatMap((node) => {
    const place = labels.get(node.id);
    const shape = shapeBox(node, node.radius + 4);
    return place && !place.hidden ? [shape, labelBox(node, node, place.side)] : [shape];
  });
  for (const { key, from, to } of strands) {
    const [a, b] = [byId.get(from), byId.get(to)];
    if (a && b && from !== to) boxes.push(boundsOf(pointsOf(curveBetween(a, b, bends.get(key) ?? 0), 8)));
    else if (a) boxes.push(grown(shapeBox(a, a.radius), 30));
  }
  return boundsOf(
    boxes.flatMap(({ left, right, top, bottom }) => [
      { x: left, y: top },
      { x: right, y: bottom },
    ]),
  );
}
