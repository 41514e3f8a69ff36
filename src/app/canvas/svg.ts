import { element, type XmlElement, xmlDocument } from '../../formats/xml';
import { type Box, labelBox, type Side } from '../../graph/layouts/box';
import type { Caption } from '../../view/caption';
import { glyphOf } from '../../view/glyphs';
import type { SceneActor } from '../../view/scene';
import { NOTE_FONT, type PlacedAnnotation } from './annotation-size';
import type { Drawing } from './drawing';
import { drawnRadius } from './elements';
import { ACTOR_FONT, LEAD_FONT, labelSize, RELATION_FONT } from './label-size';
import type { Palette } from './palette';
import type { Sheet } from './sheet';
import { partElement } from './sheet-svg';
import { MARK_FONT } from './strand-look';
import { strandParts } from './svg-strand';

const HULL_WIDTH = 64;

/** The whole picture on its sheet as an SVG document with real text: names, marks and annotations can be searched and edited. */
export function svgOf(drawing: Drawing, sheet: Sheet, { title, scope, origin }: Caption): string {
  const { palette, at } = drawing;
  const [width, height] = [Math.ceil(sheet.width), Math.ceil(sheet.height)];
  const move = `translate(${(sheet.picture.x - at.x).toFixed(1)} ${(sheet.picture.y - at.y).toFixed(1)})`;
  const root = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      'font-family': palette.sans,
    },
    [
      element('title', {}, title),
      element('desc', {}, [scope, origin].filter(Boolean).join(' ')),
      element('rect', { x: 0, y: 0, width, height, fill: palette.canvas }),
      element('g', { id: 'picture', transform: move }, pictureLayers(drawing)),
      element('g', { id: 'legend' }, sheet.parts.map(partElement)),
    ],
  );
  return xmlDocument(root);
}

function pictureLayers(drawing: Drawing): XmlElement[] {
  const { scene, geometry, palette } = drawing;
  const notes = geometry.annotations.filter((note) => isLit(note.strand, drawing));
  return [
    element('g', { id: 'hulls' }, hulls(drawing)),
    element(
      'g',
      { id: 'ties', fill: 'none' },
      scene.strands.flatMap((strand) => strandParts(strand, drawing)),
    ),
    element(
      'g',
      { id: 'actors' },
      scene.actors.map((actor) => actorPart(actor, drawing)),
    ),
    element('g', { id: 'marks' }, marks(drawing)),
    element('g', { id: 'relations' }, relationNames(drawing)),
    element(
      'g',
      { id: 'annotations' },
      notes.map((note) => notePart(note, palette)),
    ),
  ];
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
  side: Side,
  fill: string,
  palette: Palette,
): XmlElement {
  const label = labelSize(drawn, palette.sans);
  const box = labelBox(at, { radius: drawn.radius, label }, side);
  const { size, weight } = drawn.lead ? LEAD_FONT : ACTOR_FONT;
  const [x, anchor] = anchorOf(box, side);
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
      ...halo(palette),
    },
    drawn.label,
  );
}

/** Anchored where it is next to the shape, so that a wider font in another program grows away from it. */
function anchorOf(box: Box, side: Side): readonly [x: number, anchor: 'start' | 'middle' | 'end'] {
  const turned = side.split(' ').at(-1);
  if (side.startsWith('right') || turned === 'right') return [box.left, 'start'];
  return side.startsWith('left') || turned === 'left' ? [box.right, 'end'] : [(box.left + box.right) / 2, 'middle'];
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

function relationNames({ geometry: { names, marks: placed }, palette }: Drawing): XmlElement[] {
  return [...names].flatMap(([key, { text, x, y }]) => {
    const middle = placed.get(key)?.at;
    if (!middle) return [];
    const at = { x: (middle.x + x).toFixed(1), y: (middle.y + y).toFixed(1) };
    return [
      element(
        'text',
        {
          ...at,
          'text-anchor': 'middle',
          'dominant-baseline': 'central',
          'font-size': RELATION_FONT.size,
          'font-weight': RELATION_FONT.weight,
          fill: palette.ink1,
          ...halo(palette),
        },
        text,
      ),
    ];
  });
}

/** The ground around letters that lie on lines. */
function halo({ canvas }: Palette) {
  return { stroke: canvas, 'stroke-width': 5, 'stroke-linejoin': 'round', 'paint-order': 'stroke' };
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
