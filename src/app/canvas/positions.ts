import type { Atlas } from '../../graph/atlas';
import type { Placed, Point } from '../../graph/layouts/layout';
import type { ActorId } from '../../model/ids';
import { selectedActors } from '../../view/commands';
import { type Scene, sceneOf, stableShown } from '../../view/scene';
import type { View } from '../../view/state';
import { arrange } from './arrange';
import { layoutInput } from './geometry';

/** Where the picture is to be arranged: the canvas in px, in steps, so that small changes of size move nobody. */
export interface Area {
  readonly width: number;
  readonly height: number;
}

const STEP = 1.25;

/** The area of a canvas, its shape rounded to steps of a quarter, so that a link looks alike on like screens. */
export function areaOf(width: number, height: number): Area {
  const aspect = STEP ** Math.round(Math.log(width / height) / Math.log(STEP));
  const size = Math.min(1300, Math.max(520, Math.sqrt(width * height)));
  const rounded = 520 * STEP ** Math.round(Math.log(size / 520) / Math.log(STEP));
  return { width: rounded * Math.sqrt(aspect), height: rounded / Math.sqrt(aspect) };
}

/** What positions depend on; as long as it is the same, nobody moves. */
export interface Arrangement {
  readonly atlas: Atlas;
  readonly only: readonly ActorId[] | undefined;
  readonly layout: View['layout'];
  readonly limit: number;
  readonly area: Area;
  readonly centre: string;
}

/** The arrangement that a view asks for. Filters and hiding are no part of it: they move nobody. */
export function arrangementOf(atlas: Atlas, view: View, limit: number, area: Area): Arrangement {
  const centre = view.layout === 'concentric' ? selectedActors(view.selection).join(' ') : '';
  return { atlas, only: view.only, layout: view.layout, limit, area, centre };
}

export function sameArrangement(a: Arrangement | undefined, b: Arrangement): boolean {
  return (
    a !== undefined &&
    a.atlas === b.atlas &&
    a.only === b.only &&
    a.layout === b.layout &&
    a.limit === b.limit &&
    a.centre === b.centre &&
    a.area.width === b.area.width &&
    a.area.height === b.area.height
  );
}

/** Finds where everybody stands, off the main thread. */
export async function positionsFor(
  { atlas, layout, limit, area }: Arrangement,
  view: View,
  starts: ReadonlyMap<string, Point>,
  family: string,
): Promise<ReadonlyMap<string, Point>> {
  const scene: Scene = sceneOf(atlas, stableShown(atlas, view), limit);
  const input = layoutInput(scene, view, { area, centre: selectedActors(view.selection), starts, family });
  const placed: readonly Placed[] = await arrange(layout, input);
  return new Map(placed.map(({ id, x, y }) => [id, { x, y }]));
}
