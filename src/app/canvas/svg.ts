import { element, type XmlElement, xmlDocument } from '../../formats/xml';
import { labelBox } from '../../graph/layouts/box';
import { glyphOf } from '../../view/glyphs';
import type { SceneActor } from '../../view/scene';
import { NOTE_FONT, type PlacedAnnotation } from './annotation-size';
import type { Drawing } from './drawing';
import { drawnRadius } from './elements';
import { ACTOR_FONT, LEAD_FONT, labelSize } from './label-size';
import type { Palette } from './palette';
import { MARK_FONT } from './strand-look';
import { strandParts } from './svg-strand';

const HULL_WIDTH = 64;

/** The whole picture as an SVG document with real text: names, marks and annotations can be searched and edited. */
export function svgOf(drawing: Drawing, title: string, caption: string): string {
  const { palette, frame } = drawing;
  const { x, y, width, height } = frame;
  const root = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: [x, y, width, height].map(Math.round).join(' '),
      width: Math.round(width),
      height: Math.round(height),
      'font-family': palette.sans,
    },
    [
      element('title', {}, title),
      element('desc', {}, caption),
      element('rect', { x, y, width, height, fill: palette.canvas }),
      element('g', { id: 'hulls' }, hulls(drawing)),
      element(
        'g',
        { id: 'ties', fill: 'none' },
        drawing.scene.strands.flatMap((strand) => strandParts(strand, drawing)),
      ),
      element(
        'g',
        { id: 'actors' },
        drawing.scene.actors.map((actor) => actorPart(actor, drawing)),
      ),
      element('g', { id: 'marks' }, marks(drawing)),
      element(
        'g',
        { id: 'annotations' },
        drawing.geometry.annotations
          .filter((note) => isLit(note.strand, drawing))
          .map((note) => notePart(note, palette)),
      ),
      element('text', { x: x + 24, y: y + height - 12, 'font-size': 11.5, fill: palette.ink3 }, caption),
    ],
  );
  return xmlDocument(root);
}

function isLit(strand: string, { lit }: Drawing): boolean {
  return lit === undefined || lit.strands.has(strand);
}

function hulls({ scene, geometry, palette }: Drawing): XmlElement[] {
  return scene.hulls.flatMap(([member, body]) => {
    const [a, b] = [geometry.positions.get(member), geometry.positions.get(body)];
    if (!a || !b || !geometry.hulls.has(member)) return [];
    const look = { stroke: palette.hull, 'stroke-width': HULL_WIDTH, 'stroke-linecap': 'round' };
    return [element('line', { x1: a.x, y1: a.y, x2: b.x, y2: b.y, ...look })];
  });
}

function actorPart(drawn: SceneActor, drawing: Drawing): XmlElement {
  const { actor, name } = drawn;
  const { palette, geometry, lit } = drawing;
  const at = geometry.positions.get(actor.id) ?? { x: 0, y: 0 };
  const bright = lit === undefined || lit.actors.has(actor.id);
  const [ink, text] = bright ? [palette.ink1, palette.ink1] : [palette.ghost, palette.ink3];
  const glyph = glyphOf(actor.kind);
  const scale = drawnRadius(drawn) / 11;
  const shape = {
    transform: `translate(${at.x.toFixed(1)} ${at.y.toFixed(1)}) scale(${scale.toFixed(3)})`,
    stroke: ink,
  };
  const line = { 'stroke-width': (2 / scale).toFixed(2) };
  const dashes = glyph.dashed && { 'stroke-dasharray': `${(3 / scale).toFixed(2)}` };
  const paths = [
    element('path', { d: glyph.outline, fill: glyph.solid ? ink : palette.canvas, ...line, ...dashes }),
    ...(glyph.inner ? [element('path', { d: glyph.inner, fill: 'none', ...line })] : []),
  ];
  const place = geometry.labels.get(actor.id);
  const named = place && !place.hidden ? [namePart(drawn, at, place.side, text, palette)] : [];
  return element('g', { 'data-actor': actor.id }, [element('title', {}, name), element('g', shape, paths), ...named]);
}

function namePart(
  drawn: SceneActor,
  at: { readonly x: number; readonly y: number },
  side: Parameters<typeof labelBox>[2],
  fill: string,
  palette: Palette,
): XmlElement {
  const label = labelSize(drawn, palette.sans);
  const box = labelBox(at, { radius: drawn.radius, label }, side);
  const { size, weight } = drawn.lead ? LEAD_FONT : ACTOR_FONT;
  // Anchored at the side of the shape, so that a wider font in another program grows away from it.
  const [x, anchor] =
    side === 'right'
      ? [box.left, 'start']
      : side === 'left'
        ? [box.right, 'end']
        : [(box.left + box.right) / 2, 'middle'];
  return element(
    'text',
    {
      x: x.toFixed(1),
      y: ((box.top + box.bottom) / 2).toFixed(1),
      'text-anchor': anchor,
      'dominant-baseline': 'central',
      'font-size': size,
      'font-weight': weight,
      fill,
      stroke: palette.canvas,
      'stroke-width': 5,
      'stroke-linejoin': 'round',
      'paint-order': 'stroke',
    },
    drawn.label,
  );
}

function marks(drawing: Drawing): XmlElement[] {
  const { geometry, palette, scene } = drawing;
  return scene.strands.flatMap((strand) => {
    const placed = geometry.marks.get(strand.key);
    if (!placed || (!isLit(strand.key, drawing) && placed.mark.kind !== 'contested')) return [];
    const { mark, at } = placed;
    const [edge, text] = markColours(strand.sign, palette);
    const contested = mark.kind === 'contested' && isLit(strand.key, drawing);
    const dotted = mark.kind === 'anonymous' || mark.kind === 'planned';
    return [
      element('rect', {
        x: at.x - mark.width / 2,
        y: at.y - mark.height / 2,
        width: mark.width,
        height: mark.height,
        rx: mark.kind === 'contested' ? 3 : 8,
        fill: contested ? palette.mark : palette.canvas,
        stroke: contested ? palette.markEdge : isLit(strand.key, drawing) ? edge : palette.ghost,
        'stroke-width': 1.5,
        'stroke-dasharray': dotted ? '2 2.5' : undefined,
      }),
      element(
        'text',
        {
          ...at,
          'text-anchor': 'middle',
          'dominant-baseline': 'central',
          'font-size': MARK_FONT.size,
          'font-weight': MARK_FONT.weight,
          fill: contested ? palette.markInk : isLit(strand.key, drawing) ? text : palette.ink3,
        },
        mark.text,
      ),
    ];
  });
}

function markColours(sign: -1 | 0 | 1, palette: Palette): readonly [edge: string, text: string] {
  if (sign === -1) return [palette.hostile, palette.hostileText];
  return sign === 1 ? [palette.coop, palette.coopText] : [palette.neutral, palette.neutralText];
}

function notePart({ text, at, width, height, contested, leading }: PlacedAnnotation, palette: Palette): XmlElement {
  const marked = contested && !palette.dark;
  const words = element(
    'text',
    {
      ...at,
      'text-anchor': 'middle',
      'dominant-baseline': 'central',
      'font-family': palette.serif,
      'font-style': 'italic',
      'font-weight': NOTE_FONT.weight,
      'font-size': leading ? NOTE_FONT.leading : NOTE_FONT.size,
      fill: contested && palette.dark ? palette.mark : palette.ink1,
    },
    text,
  );
  const ground = element('rect', { x: at.x - width / 2, y: at.y - height / 2, width, height, fill: palette.mark });
  return element('g', {}, marked ? [ground, words] : [words]);
}
