import { element, type XmlElement } from '../../formats/xml';
import { type Curve, curveBetween } from '../../graph/layouts/curve';
import type { Point } from '../../graph/layouts/layout';
import type { Strand } from '../../view/strands';
import type { Drawing } from './drawing';
import type { Palette } from './palette';
import { strokeOf } from './strand-look';

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
  if (strand.from === strand.to) return [element('path', { d: loop(from), ...look })];
  const curve = curveBetween(from, to, geometry.bends.get(strand.key) ?? 0);
  const size = { length: 6 + 1.5 * stroke.width, half: 3.4 + 0.85 * stroke.width };
  const heads = strand.structural ? { from: false, to: false } : strand.heads;
  const d = pathOf(curve, heads.from ? size.length * 0.8 : 0, heads.to ? size.length * 0.8 : 0);
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

function loop({ x, y, radius }: Point & { readonly radius: number }): string {
  const far = radius + 40;
  return `M${fixed({ x: x - radius, y })}C${fixed({ x: x - far, y: y - 12 })} ${fixed({ x: x - 12, y: y - far })} ${fixed({ x, y: y - radius })}`;
}

function pathOf({ start, control, end }: Curve, cutStart: number, cutEnd: number): string {
  return `M${fixed(towards(start, control, cutStart))}Q${fixed(control)} ${fixed(towards(end, control, cutEnd))}`;
}

function towards(from: Point, to: Point, by: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + ((to.x - from.x) / length) * by, y: from.y + ((to.y - from.y) / length) * by };
}

/** Hostile: barbed and solid. Cooperative: a hollow triangle. Neutral: an open V. */
function head(
  control: Point,
  tip: Point,
  { length, half }: { readonly length: number; readonly half: number },
  { sign }: Strand,
  colour: string,
  palette: Palette,
): XmlElement {
  const back = towards(tip, control, length);
  const distance = Math.hypot(tip.x - back.x, tip.y - back.y) || 1;
  const side = { x: (-(tip.y - back.y) / distance) * half, y: ((tip.x - back.x) / distance) * half };
  const [left, right] = [
    { x: back.x + side.x, y: back.y + side.y },
    { x: back.x - side.x, y: back.y - side.y },
  ];
  const notch = towards(back, tip, length * 0.25);
  if (sign === -1) return element('path', { d: `M${[tip, left, notch, right].map(fixed).join('L')}Z`, fill: colour });
  if (sign === 1) {
    const d = `M${[tip, left, right].map(fixed).join('L')}Z`;
    return element('path', { d, fill: palette.canvas, stroke: colour, 'stroke-width': 1.6 });
  }
  return element('path', {
    d: `M${[left, tip, right].map(fixed).join('L')}`,
    fill: 'none',
    stroke: colour,
    'stroke-width': 1.6,
  });
}

function fixed({ x, y }: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}
