import type { Atlas } from '../../graph/atlas';
import { type DressOptions, dress } from '../../graph/layouts/dress';
import type { MarkedCurve, PlacedNode } from '../../graph/layouts/labels';
import type { LayoutInput, LayoutNode, Point } from '../../graph/layouts/layout';
import type { ActorId } from '../../model/ids';
import { annotationsOf } from '../../view/annotations';
import { layoutEdges, type Scene, type SceneActor } from '../../view/scene';
import type { Strand } from '../../view/strands';
import { type PlacedAnnotation, placeAnnotations } from './annotation-places';
import type { Geometry } from './elements';
import { labelSize } from './label-size';
import { middleOf } from './motion';
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

/** Bends, marks, label sides and annotations of a scene whose actors stand at `positions`. */
export function geometryOf(
  atlas: Atlas,
  scene: Scene,
  positions: ReadonlyMap<string, Point>,
  { sans, serif }: Pick<Palette, 'sans' | 'serif'>,
): Geometry {
  const nodes = scene.actors.map((drawn) => placedNode(drawn, positions, sans));
  const looks = new Map(
    scene.strands.flatMap((strand) => {
      const mark = markOf(strand, sans);
      return mark ? [[strand.key, mark] as const] : [];
    }),
  );
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const marksAt = (bends: ReadonlyMap<string, number>) =>
    new Map(
      scene.strands.flatMap(({ key, from, to }) => {
        const [mark, a, b] = [looks.get(key), byId.get(from), byId.get(to)];
        return mark && a && b ? [[key, { mark, at: middleOf(a, b, bends.get(key) ?? 0) }] as const] : [];
      }),
    );
  const notes = annotationsOf(atlas, scene.strands);
  const leading = notes.filter((note) => note.leading);
  // The leading annotation is the story: it takes its place before the names do, and they make room.
  const leadAt = (bends: ReadonlyMap<string, number>) =>
    placeAnnotations(leading, { nodes, labels: new Map(), marks: marksAt(bends) }, serif);
  const { bends, labels } = dressed(scene.strands, nodes, looks, (found) => leadAt(found).map(roomFor));
  const marks = marksAt(bends);
  const [lead] = leadAt(bends);
  const others = notes.filter(({ strand }) => strand !== lead?.strand);
  const around = { nodes, labels, marks, ...(lead && { beside: lead }) };
  const annotations = [...(lead ? [lead] : []), ...placeAnnotations(others, around, serif)];
  return { positions, labels, bends, marks, annotations, hulls: hullsNear(scene, positions) };
}

/** A place that labels keep clear of, told to them as a mark on a line without length. */
function roomFor({ at, width, height }: PlacedAnnotation): MarkedCurve {
  return { start: at, control: at, end: at, mark: { width, height } };
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

function dressed(
  strands: readonly Strand[],
  nodes: readonly PlacedNode[],
  looks: ReadonlyMap<string, Mark>,
  room: DressOptions['room'] & {},
) {
  const bent = strands.map(({ key, from, to, claims }) => {
    const mark = looks.get(key);
    return { key, from, to, weight: claims, ...(mark && { mark: { width: mark.width, height: mark.height } }) };
  });
  const fanned = new Set(strands.filter((strand) => strand.fanned).map(({ key }) => key));
  return dress(nodes, bent, { fanned, room });
}
