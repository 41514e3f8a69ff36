import type { Atlas } from '../../graph/atlas';
import type { Point } from '../../graph/layouts/layout';
import { memoizeLast } from '../../lib/memoize';
import type { ActorId } from '../../model/ids';
import { drawnOf } from '../../view/drawing';
import type { Foreground, Room } from '../../view/foreground';
import { fannedPair, type Scene, sceneOf } from '../../view/scene';
import { type Shown, shownOf } from '../../view/shown';
import { sizesOf } from '../../view/sizing';
import type { View } from '../../view/state';
import type { Moment } from '../session';
import { type Plan, planOf } from './geometry';
import type { Palette } from './palette';

type Places = ReadonlyMap<string, Point>;

/** What is to be drawn of a moment and where; the same values as long as nothing of it changes. */
export class Scenery {
  scene({ atlas, view }: Moment, room: Room): Scene {
    const [a, b] = fannedPair(atlas, view.selection) ?? [];
    const shown = shownOf(atlas, view);
    return this.sceneFor(atlas, shown, drawnOf(atlas, view, room), sizesOf(shown, view.sizing), a, b);
  }

  /** Actors that are pinned stand there instead of at their places. */
  plan(moment: Moment, room: Room, places: Places, palette: Palette): Plan {
    const { atlas, view } = moment;
    return this.planFor(atlas, this.scene(moment, room), this.pinned(places, view.pins), palette);
  }

  private readonly sceneFor = memoizeLast(
    (atlas: Atlas, shown: Shown, drawn: Foreground, sizes: ArrayLike<number>, a?: ActorId, b?: ActorId): Scene =>
      sceneOf(atlas, shown, drawn, a && b && [a, b], sizes),
  );

  private readonly planFor = memoizeLast(planOf);

  private readonly pinned = memoizeLast(
    (places: Places, pins: View['pins']): Places =>
      new Map([...places, ...pins.map(({ id, x, y }) => [id, { x, y }] as const)]),
  );
}
