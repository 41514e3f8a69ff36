import { element, type XmlElement } from '../../formats/xml';
import { curveBetween } from '../../graph/layouts/curve';
import type { Point } from '../../graph/layouts/layout';
import { curvePath, type HeadSize, headPath, headSize, loopPath } from '../../graph/layouts/line-path';
import type { Strand } from '../../view/strands';
import { strokeOf } from '../../view/stroke';
import type { Drawing } from './drawing';
import type { Palette } from './palette';

/** A strand's casing, line and heads. */
export function strandParts(strand: Strand, { scene, geometry, palette, lit }: Drawing): XmlElement[] {
  const ends = [strand.from, strand.to].map((id) => {
    const at = geometry.positions.get(id);
    const radius = scene.actors.find(({ actor }) => actor.id === id)?.radius ?? 0;
    return at && { ...at, radius: radius + 2 };
  });
  const [from, to] = ends;
  if (!from || !to) return [];
  const bright = lit === undefined || lit.strands.has(strand.key);
  const colour = bright ? colourOf(strand, palette) : palette.ghost;
  const stroke = strokeOf(strand, scene.most);
  const look = {
    stroke: colour,
    'stroke-width': stroke.width.toFixed(2),
    'stroke-linecap': stroke.cap,
    'stroke-dasharray': stroke.line === 'dashed' ? stroke.dashes.map((dash) => dash.toFixed(1)).join(' ') : undefined,
  };
  if (strand.from === strand.to) return [element('path', { d: loopPath(from), ...look })];
  const curve = curveBetween(from, to, geometry.bends.get(strand.key) ?? 0);
  const size = headSize(stroke.width);
  const heads = strand.structural ? { from: false, to: false } : strand.heads;
  const d = curvePath(curve, heads.from ? size.length * 0.8 : 0, heads.to ? size.length * 0.8 : 0);
  return [
    element('path', {
      d,
      stroke: palette.canvas,
      'stroke-width': (stroke.width + 5).toFixed(2),
      'stroke-opacity': 0.85,
    }),
    element('path', { d, ...look }),
    ...(heads.to ? [head(curve.control, curve.end, size, strand, colour, palette)] : []),
    ...(heads.from ? [head(curve.control, curve.start, size, strand, colour, palette)] : []),
  ];
}

function colourOf({ sign }: Strand, palette: Palette): string {
  if (sign === -1) return palette.hostile;
  return sign === 1 ? palette.coop : palette.neutral;
}

/** Hostile: barbed and solid. Cooperative: a hollow triangle. Neutral: an open V. */
function head(
  control: Point,
  tip: Point,
  size: HeadSize,
  { sign }: Strand,
  colour: string,
  palette: Palette,
): XmlElement {
  const d = headPath(control, tip, size, sign);
  if (sign === -1) return element('path', { d, fill: colour });
  return element('path', { d, fill: sign === 1 ? palette.canvas : 'none', stroke: colour, 'stroke-width': 1.6 });
}
