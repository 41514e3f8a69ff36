import { type Box, footprint, shapeBox } from '../../graph/layouts/box';
import type { Scene } from '../../view/scene';
import { legible } from './detail';
import type { Geometry } from './elements';
import { ACTOR_FONT, LEAD_FONT } from './label-size';

/** About what a picture takes at a zoom, in layout units, names enlarged to be legible there: told before it is drawn. */
export function extentOf({ actors }: Scene, { positions, labels, widths }: Geometry, zoom: number): Box | undefined {
  const boxes = actors.flatMap(({ actor, radius, lead }) => {
    const at = positions.get(actor.id);
    if (!at) return [];
    const place = labels.get(actor.id);
    if (place?.hidden) return [shapeBox(at, radius)];
    const font = lead ? LEAD_FONT.size : ACTOR_FONT.size;
    const height = legible(font, zoom);
    const width = ((widths.get(actor.id) ?? 0) * height) / font;
    return [footprint(at, { radius, label: { width, height } }, place?.side)];
  });
  return boxes.length === 0 ? undefined : boxes.reduce(around);
}

function around(a: Box, b: Box): Box {
  return {
    left: Math.min(a.left, b.left),
    right: Math.max(a.right, b.right),
    top: Math.min(a.top, b.top),
    bottom: Math.max(a.bottom, b.bottom),
  };
}
