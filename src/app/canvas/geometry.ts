import { bendsOf } from '../../graph/layouts/bends';
import { labelBox } from '../../graph/layouts/box';
import { curveBetween, pointAt } from '../../graph/layouts/curve';
import { type PlacedNode, placeLabels } from '../../graph/layouts/labels';
import type { LayoutInput, LayoutNode, Point } from '../../graph/layouts/layout';
import type { ActorId } from '../../model/ids';
import { layoutEdges, type Scene } from '../../view/scene';
import type { View } from '../../view/state';
import type { Geometry } from './elements';
import { labelSize } from './label-size';
import { type Mark, markOf } from './strand-look';

/** What the layout needs to know of a scene; `starts` are where actors stand already. */
export function layoutInput(
  scene: Scene,
  view: View,
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
  const pins = new Map(view.pins.map(({ id, x, y }) => [id, { x, y }]));
  const bodies = new Map(scene.hulls);
  const nodes = scene.actors.map((drawn): LayoutNode => {
    const { id } = drawn.actor;
    const [group, pinned, start] = [bodies.get(id), pins.get(id), starts.get(id)];
    return {
      id,
      radius: drawn.radius,
      label: labelSize(drawn, family),
      weight: drawn.claims,
      ...(group && { group }),
      ...(pinned && { pinned }),
      ...(start && { start }),
    };
  });
  return { nodes, edges: layoutEdges(scene.strands), area, centre };
}

/** Bends, marks and label sides of a scene whose actors stand at `positions`. */
export function geometryOf(
  scene: Scene,
  positions: ReadonlyMap<string, Point>,
  fanned: ReadonlySet<string>,
  family: string,
): Geometry {
  const nodes = scene.actors.map(
    (drawn): PlacedNode => ({
      id: drawn.actor.id,
      ...(positions.get(drawn.actor.id) ?? { x: 0, y: 0 }),
      radius: drawn.radius,
      label: labelSize(drawn, family),
      weight: drawn.claims,
    }),
  );
  const marks = new Map<string, Mark>();
  const strands = scene.strands.map((strand) => {
    const mark = markOf(strand, family);
    if (mark) marks.set(strand.key, mark);
    const { key, from, to, claims: weight } = strand;
    return { key, from, to, weight, ...(mark && { mark: { width: mark.width, height: mark.height } }) };
  });
  const bends = bendsOf(
    strands,
    nodes.map((node) => ({ ...node, labelBox: labelBox(node, node, 'below') })),
    fanned,
  );
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const curves = strands.flatMap(({ key, from, to, mark }) => {
    const [a, b] = [byId.get(from), byId.get(to)];
    return a && b ? [{ key, ...curveBetween(a, b, bends.get(key) ?? 0), ...(mark && { mark }) }] : [];
  });
  return {
    positions,
    labels: placeLabels(nodes, curves),
    bends,
    marks: new Map(
      curves.flatMap((curve) => {
        const mark = marks.get(curve.key);
        return mark ? [[curve.key, { mark, at: pointAt(curve, 0.5) }] as const] : [];
      }),
    ),
  };
}
