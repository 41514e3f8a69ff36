import type { EdgeDefinition, ElementDefinition, NodeDefinition } from 'cytoscape';
import type { Side } from '../../graph/layouts/box';
import type { Point } from '../../graph/layouts/layout';
import type { ActorId } from '../../model/ids';
import { glyphOf } from '../../view/glyphs';
import type { Scene, SceneActor } from '../../view/scene';
import type { Strand } from '../../view/strands';
import { strokeOf } from '../../view/stroke';
import { NOTE_FONT, type PlacedAnnotation } from './annotation-size';
import { legible } from './detail';
import { ACTOR_FONT, LEAD_FONT, type NamedStrand, RELATION_FONT, type RelationName } from './label-size';
import type { Mark } from './strand-look';

/** Where everything of a scene stands: positions of actors, sides of labels, bends and marks of strands. */
export interface Geometry {
  readonly positions: ReadonlyMap<string, Point>;
  readonly labels: ReadonlyMap<string, { readonly side: Side; readonly hidden: boolean }>;
  /** How wide each name is at 100 %. */
  readonly widths: ReadonlyMap<string, number>;
  readonly bends: ReadonlyMap<string, number>;
  readonly marks: ReadonlyMap<string, { readonly mark: Mark; readonly at: Point }>;
  /** The names of relations that are fanned out, by how far they stand from their marks. */
  readonly names: ReadonlyMap<string, Point & NamedStrand & Pick<RelationName, 'text'>>;
  readonly annotations: readonly PlacedAnnotation[];
  /** Members near enough to their body for a ground behind both. */
  readonly hulls: ReadonlySet<string>;
}

/** The radius that an actor is drawn with, in steps that the eye can tell apart: a filter then changes few actors and their ties. */
export function drawnRadius({ radius }: SceneActor): number {
  return Math.round(radius);
}

export const actorKey = (id: string) => `n:${id}`;
export const strandKey = (key: string) => `s:${key}`;
export const markKey = (key: string) => `m:${key}`;
export const noteKey = (key: string) => `a:${key}`;
const hullKey = (member: string) => `h:${member}`;

/** The elements of a scene as Cytoscape takes them; keys are prefixed, so no id of a dataset can collide. */
export function elementsOf(
  scene: Scene,
  geometry: Geometry,
  pinned: ReadonlySet<ActorId>,
  zoom: number,
): ElementDefinition[] {
  return [
    ...scene.actors.map((actor) => actorElement(actor, geometry, { pinned: pinned.has(actor.actor.id), zoom })),
    ...scene.hulls.filter(([member]) => geometry.hulls.has(member)).map(([member, body]) => hullElement(member, body)),
    ...scene.strands.map((strand) => strandElement(strand, geometry, scene.most)),
    ...scene.strands.flatMap((strand) => markElement(strand, geometry)),
    ...geometry.annotations.map(annotationElement),
  ];
}

function actorElement(
  drawn: SceneActor,
  { positions, labels, widths }: Geometry,
  { pinned, zoom }: { readonly pinned: boolean; readonly zoom: number },
): NodeDefinition {
  const { actor, label, lead } = drawn;
  const radius = drawnRadius(drawn);
  const glyph = glyphOf(actor.kind);
  const place = labels.get(actor.id);
  const stretch = Math.sqrt(glyph.aspect);
  const labelWidth = widths.get(actor.id) ?? 0;
  const font = lead ? LEAD_FONT.size : ACTOR_FONT.size;
  return {
    group: 'nodes',
    data: {
      id: actorKey(actor.id),
      role: 'actor',
      actor: actor.id,
      kind: actor.kind,
      label,
      width: 2 * radius * stretch,
      height: (2 * radius) / stretch,
      shape: glyph.shape,
      side: place?.side ?? 'below',
      font,
      size: legible(font, zoom),
      weight: lead ? LEAD_FONT.weight : ACTOR_FONT.weight,
    },
    // What no rule of the style looks at: a change of it changes no look.
    scratch: { rank: drawn.claims, wide: labelWidth, best: place?.side ?? 'below' },
    classes: classes(
      'actor',
      glyph.solid ? 'solid' : 'open',
      glyph.dashed && 'dashed',
      lead && 'lead',
      pinned && 'pinned',
      place?.hidden && 'unlabelled',
    ),
    position: { ...(positions.get(actor.id) ?? { x: 0, y: 0 }) },
  };
}

function hullElement(member: ActorId, body: ActorId): EdgeDefinition {
  return {
    group: 'edges',
    data: { id: hullKey(member), role: 'hull', source: actorKey(member), target: actorKey(body) },
    classes: 'hull',
  };
}

const SIGN_CLASS = { '-1': 'hostile', 0: 'neutral', 1: 'cooperative' } as const;

function strandElement(strand: Strand, { bends, names }: Geometry, most: number): EdgeDefinition {
  const stroke = strokeOf(strand, most);
  const named = names.get(strand.key);
  const { text = '', x = 0, y = 0 } = named ?? {};
  return {
    group: 'edges',
    data: {
      id: strandKey(strand.key),
      role: 'strand',
      strand: strand.key,
      source: actorKey(strand.from),
      target: actorKey(strand.to),
      bend: Math.round(bends.get(strand.key) ?? 0),
      width: stroke.width,
      line: stroke.line,
      cap: stroke.cap,
      dashes: stroke.dashes,
      name: text,
      nameX: Math.round(x),
      nameY: Math.round(y),
      size: RELATION_FONT.size,
      above: above(strand.claims, most),
    },
    scratch: { named },
    classes: classes(
      'strand',
      SIGN_CLASS[strand.sign],
      strand.heads.to && !strand.structural && 'to',
      strand.heads.from && !strand.structural && 'fro',
      strand.structural && 'structural',
    ),
  };
}

/** Stronger strands lie over weaker ones, in ten steps: finer ones would have Cytoscape style every line anew at every filter. */
function above(claims: number, most: number): number {
  return 5 + Math.min(9, Math.floor((10 * claims) / Math.max(100, most)));
}

function markElement(strand: Strand, { marks }: Geometry): NodeDefinition[] {
  const placed = marks.get(strand.key);
  if (!placed) return [];
  const { mark, at } = placed;
  return [
    {
      group: 'nodes',
      data: {
        id: markKey(strand.key),
        role: 'mark',
        strand: strand.key,
        label: mark.text,
        width: mark.width,
        height: mark.height,
      },
      classes: classes('mark', SIGN_CLASS[strand.sign], mark.kind),
      position: { ...at },
      grabbable: false,
      pannable: true,
    },
  ];
}

function annotationElement({ strand, text, at, width, height, contested, leading }: PlacedAnnotation): NodeDefinition {
  return {
    group: 'nodes',
    data: {
      id: noteKey(strand),
      role: 'note',
      strand,
      label: text,
      width,
      height,
      font: leading ? NOTE_FONT.leading : NOTE_FONT.size,
    },
    classes: classes('note', contested && 'contested'),
    position: { ...at },
    grabbable: false,
    pannable: true,
  };
}

function classes(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
