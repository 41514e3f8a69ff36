import type { Atlas } from '../../graph/atlas';
import type { Point } from '../../graph/layouts/layout';
import type { ActorId } from '../../model/ids';
import { selectedActors } from '../../view/commands';
import { drawnAtFirst, roomFor } from '../../view/drawing';
import type { Room } from '../../view/foreground';
import { firstOf } from '../../view/growing';
import { type Scene, sceneOf } from '../../view/scene';
import { wholeOf } from '../../view/shown';
import type { View } from '../../view/state';
import { arrange } from './asking';
import { layoutInput } from './geometry';

/** Where the picture is arranged: a size in layout units. */
export interface Area {
  readonly width: number;
  readonly height: number;
}

const STEP = 1.25;
const NARROW = 1000;
/** What stands around the picture on a wide and on a narrow page, px. */
const AROUND = { wide: { x: 264, y: 290 }, narrow: { x: 110, y: 260 } } as const;

/**
 * The area of a page of some size, its shape and size rounded to steps of a quarter. It does not depend on whether a card is
 * open: a selection moves nobody, and a link looks alike on like screens.
 */
export function areaOf(page: Area): Area {
  const around = page.width > NARROW ? AROUND.wide : AROUND.narrow;
  const [width, height] = [Math.max(300, page.width - around.x), Math.max(260, page.height - around.y)];
  const aspect = rounded(width / height, 1);
  const size = Math.min(rounded(1300, 800), Math.max(rounded(420, 800), rounded(Math.sqrt(width * height), 800)));
  return { width: size * Math.sqrt(aspect), height: size / Math.sqrt(aspect) };
}

function rounded(value: number, unit: number): number {
  return unit * STEP ** Math.round(Math.log(value / unit) / Math.log(STEP));
}

/** What positions depend on; as long as it is the same, nobody moves. */
export interface Arrangement {
  readonly atlas: Atlas;
  readonly layout: View['layout'];
  readonly room: Room;
  readonly area: Area;
  /** Whom a layout around the selection has in the middle. */
  readonly centre: readonly ActorId[];
}

/** The arrangement that a view asks for. Filters, hiding and pins are no part of it: they move nobody else. */
export function arrangementOf(atlas: Atlas, view: View, page: Room, area: Area): Arrangement {
  const centre = view.layout === 'concentric' ? selectedActors(view.selection) : [];
  return { atlas, layout: view.layout, room: roomFor(view, page), area, centre };
}

export function sameArrangement(a: Arrangement | undefined, b: Arrangement): boolean {
  return (
    a !== undefined &&
    firstOf(a.atlas) === firstOf(b.atlas) &&
    a.layout === b.layout &&
    a.room.actors === b.room.actors &&
    a.room.strands === b.room.strands &&
    a.centre.join('\n') === b.centre.join('\n') &&
    a.area.width === b.area.width &&
    a.area.height === b.area.height
  );
}

/** Finds where the strongest actors of the whole dataset stand, off the main thread. */
export function positionsAtFirst(arrangement: Arrangement, family: string): Promise<ReadonlyMap<string, Point>> {
  const { atlas, room } = arrangement;
  const first = sceneOf(atlas, wholeOf(atlas), drawnAtFirst(atlas, room.actors, room.strands));
  return placed(arrangement, first, new Map(), family);
}

/** Finds places for actors of a scene that have none yet, next to those who stand already. */
export async function placesBeside(
  arrangement: Arrangement,
  scene: Scene,
  standing: ReadonlyMap<string, Point>,
  family: string,
): Promise<ReadonlyMap<string, Point>> {
  const found = await placed(arrangement, scene, standing, family);
  return new Map([...found, ...standing]);
}

/** Finds places for all actors of a scene, wherever they stood before. */
export function placesAnew(
  arrangement: Arrangement,
  scene: Scene,
  family: string,
): Promise<ReadonlyMap<string, Point>> {
  return placed(arrangement, scene, new Map(), family);
}

/** From this share on a picture is one that the reader knows. */
const KNOWN = 0.6;

/** How much of a scene stands in some places. */
export function shareKnown({ actors }: Scene, places: ReadonlyMap<string, Point>): number {
  return actors.length === 0 ? 1 : actors.filter(({ actor }) => places.has(actor.id)).length / actors.length;
}

/** True when a scene goes on from the one before: most of it is known, or most of what was drawn stays. */
export function goesOn(before: Scene, scene: Scene, places: ReadonlyMap<string, Point>): boolean {
  const now = new Set(scene.actors.map(({ actor }) => actor.id));
  const stay = before.actors.filter(({ actor }) => now.has(actor.id)).length;
  return shareKnown(scene, places) >= KNOWN || (stay > 0 && stay >= KNOWN * before.actors.length);
}

async function placed(
  { atlas, layout, area, centre }: Arrangement,
  scene: Scene,
  starts: ReadonlyMap<string, Point>,
  family: string,
): Promise<ReadonlyMap<string, Point>> {
  const places = await arrange(atlas, layout, layoutInput(scene, { area, centre, starts, family }));
  return new Map(places.map(({ id, x, y }) => [id, { x, y }]));
}
