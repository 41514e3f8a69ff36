import type { Atlas } from '../../graph/atlas';
import type { BendStrand } from '../../graph/layouts/bends';
import { type Box, boxAround, labelBox, shapeBox } from '../../graph/layouts/box';
import { curveBetween, pointsOf } from '../../graph/layouts/curve';
import type { Dressing, Undressed } from '../../graph/layouts/dressing';
import type { PlacedNode } from '../../graph/layouts/labels';
import type { LayoutInput, LayoutNode, Point } from '../../graph/layouts/layout';
import { marksAlong } from '../../graph/layouts/marks-along';
import type { PlacedMark } from '../../graph/layouts/notes';
import { placeStrandNames, type StrandName } from '../../graph/layouts/strand-names';
import type { ActorId } from '../../model/ids';
import { relationLabel } from '../../model/predicate';
import { type Annotation, annotationsOf } from '../../view/annotations';
import { layoutEdges, type Scene, type SceneActor } from '../../view/scene';
import type { Strand } from '../../view/strands';
import { noteOf, placedAnnotation } from './annotation-size';
import type { Geometry } from './elements';
import { labelSize, type RelationName, relationSize } from './label-size';
import type { Palette } from './palette';
import { type Mark, markOf } from './strand-look';

/** What the layout needs to know of a scene; `starts` are where actors stand already. */
export function layoutInput(
  scene: Scene,
  {
    area,
    centre,
    starts,
    family,
  }: {
    readonly area: LayoutInput['area'];
    readonly centre: readonly ActorId[];
    readonly starts: ReadonlyMap<string, Point>;
    readonly family: string;
  },
): LayoutInput {
  const bodies = new Map(scene.hulls);
  const nodes = scene.actors.map((drawn): LayoutNode => {
    const { id } = drawn.actor;
    const [group, start] = [bodies.get(id), starts.get(id)];
    return {
      id,
      radius: drawn.radius,
      label: labelSize(drawn, family),
      weight: drawn.claims,
      ...(group && { group }),
      ...(start && { start, pinned: start }),
    };
  });
  return { nodes, edges: layoutEdges(scene.strands), area, centre };
}

/** A scene whose actors stand, ready to be dressed, with what only the page knows of it. */
export interface Plan {
  readonly atlas: Atlas;
  readonly scene: Scene;
  readonly positions: ReadonlyMap<string, Point>;
  readonly undressed: Undressed;
  readonly marks: ReadonlyMap<string, Mark>;
  /** The names of relations that are fanned out, as wide as they are at 100 %. */
  readonly names: ReadonlyMap<string, RelationName>;
  readonly annotations: readonly Annotation[];
}

/** A line is looked at in so many pieces. */
const PIECES = 12;

/** From so many strands on only what is disputed, anonymous or planned bears a mark. */
const CROWD = 250;

/** Measures everything that a scene whose actors stand at `positions` is to be dressed with. */
export function planOf(
  atlas: Atlas,
  scene: Scene,
  positions: ReadonlyMap<string, Point>,
  { sans, serif }: Pick<Palette, 'sans' | 'serif'>,
): Plan {
  const marks = new Map(
    scene.strands.flatMap((strand) => {
      const mark = markOf(strand, sans, scene.strands.length > CROWD);
      return mark ? [[strand.key, mark] as const] : [];
    }),
  );
  const annotations = annotationsOf(atlas, scene.strands);
  const undressed: Undressed = {
    nodes: scene.actors.map((drawn) => placedNode(drawn, positions, sans)),
    strands: scene.strands.map((strand) => bendStrand(strand, marks.get(strand.key))),
    fanned: new Set(scene.strands.filter(({ fanned }) => fanned).map(({ key }) => key)),
    notes: annotations.map((annotation) => noteOf(annotation, serif)),
  };
  const names = new Map(scene.strands.flatMap((strand) => nameOf(strand, sans)));
  return { atlas, scene, positions, undressed, marks, names, annotations };
}

/** A strand that is fanned out bears the name of its one relation; the ties of no other are gathered for it. */
function nameOf(strand: Strand, family: string): readonly (readonly [string, RelationName])[] {
  const [tie] = strand.fanned ? strand.ties : [];
  if (!tie) return [];
  const text = relationLabel(tie.relation, tie.negated);
  return [[strand.key, { text, ...relationSize(text, family) }]];
}

function bendStrand({ key, from, to, claims }: Strand, mark: Mark | undefined): BendStrand {
  return { key, from, to, weight: claims, ...(mark && { mark: { width: mark.width, height: mark.height } }) };
}

/** What is drawn of a plan once it is dressed. */
export function geometryOf(plan: Plan, dressing: Dressing): Geometry {
  const { scene, positions, undressed, marks, names, annotations } = plan;
  const { bends, labels, notes } = dressing;
  const placed = marksAlong(undressed.nodes, undressed.strands, bends);
  const named = strandNames(plan, bends, placed);
  const off = placeStrandNames(named, takenIn(plan, dressing));
  const byStrand = new Map(annotations.map((annotation) => [annotation.strand, annotation]));
  return {
    positions,
    labels,
    widths: new Map(undressed.nodes.map(({ id, label }) => [id, label.width])),
    bends,
    marks: new Map([...placed].map(([key, { at }]) => [key, { mark: marks.get(key)!, at }])),
    names: new Map(
      named.map(({ key, size, line }) => [key, { text: names.get(key)!.text, size, line, ...off.get(key)! }]),
    ),
    annotations: notes.map((note) => placedAnnotation(byStrand.get(note.strand)!, note)),
    hulls: hullsNear(scene, positions),
  };
}

function strandNames(
  { scene, undressed, names }: Plan,
  bends: ReadonlyMap<string, number>,
  marks: ReadonlyMap<string, PlacedMark>,
): readonly StrandName[] {
  if (names.size === 0) return [];
  const rounds = new Map(undressed.nodes.map((node) => [node.id, node]));
  return scene.strands.flatMap(({ key, from, to }) => {
    const [size, mark, a, b] = [names.get(key), marks.get(key), rounds.get(from), rounds.get(to)];
    if (!size || !mark || !a || !b) return [];
    const line = pointsOf(curveBetween(a, b, bends.get(key) ?? 0), PIECES);
    return [{ key, size, middle: mark.at, mark, line }];
  });
}

/** What the names of relations keep clear of: shapes and names of actors, and annotations. */
function takenIn({ undressed: { nodes }, names }: Plan, { labels, notes }: Dressing): readonly Box[] {
  if (names.size === 0) return [];
  const ofNames = nodes.flatMap((node) => {
    const place = labels.get(node.id);
    return place && !place.hidden ? [labelBox(node, node, place.side)] : [];
  });
  return [
    ...nodes.map((node) => shapeBox(node, node.radius)),
    ...ofNames,
    ...notes.map((note) => boxAround(note.at, note)),
  ];
}

/** Beyond this distance, in layout units, a ground behind a body and its member would only be in the way. */
const HULL_REACH = 260;

function hullsNear({ hulls }: Scene, positions: ReadonlyMap<string, Point>): ReadonlySet<string> {
  const near = hulls.filter(([member, body]) => {
    const [a, b] = [positions.get(member), positions.get(body)];
    return a && b && Math.hypot(a.x - b.x, a.y - b.y) <= HULL_REACH;
  });
  return new Set(near.map(([member]) => member));
}

function placedNode(drawn: SceneActor, positions: ReadonlyMap<string, Point>, family: string): PlacedNode {
  const { id } = drawn.actor;
  const at = positions.get(id) ?? { x: 0, y: 0 };
  return { id, ...at, radius: drawn.radius, label: labelSize(drawn, family), weight: drawn.claims };
}
