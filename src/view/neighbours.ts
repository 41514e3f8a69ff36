import type { Atlas } from '../graph/atlas';
import { eachNeighbour } from '../graph/network';
import type { ActorId } from '../model/ids';
import { expand, select } from './commands';
import { drawnOf } from './drawing';
import { expandActor, FIRST_EXPANDED, neighboursOf } from './expansion';
import type { Room } from './foreground';
import { shownOf } from './shown';
import type { View } from './state';

/** How many of the actors that one is tied to by shown claims are drawn. */
export interface Neighbours {
  readonly drawn: number;
  readonly all: number;
}

/** The neighbours of an actor in what is shown, and how many of them the picture has. */
export function neighboursIn(atlas: Atlas, view: View, room: Room, id: ActorId): Neighbours {
  const place = atlas.placeOf(id);
  if (place === undefined) return { drawn: 0, all: 0 };
  const drawn = new Set(drawnOf(atlas, view, room).actors);
  const counts = { drawn: 0, all: 0 };
  eachNeighbour(shownOf(atlas, view).network, place, (other) => {
    counts.all++;
    if (drawn.has(other)) counts.drawn++;
  });
  return counts;
}

/** How many of its strongest neighbours an actor has to be expanded to for so many more to be drawn. */
export function limitForMore(atlas: Atlas, view: View, room: Room, id: ActorId, more = FIRST_EXPANDED): number {
  const drawn = new Set(drawnOf(atlas, view, room).actors);
  let [limit, fresh] = [0, 0];
  for (const other of neighboursOf(atlas, shownOf(atlas, view), { id, limit: Number.POSITIVE_INFINITY })) {
    limit++;
    if (!drawn.has(other)) fresh++;
    if (fresh === more) break;
  }
  return limit;
}

/** Brings more of an actor's neighbours into the picture: the strongest that are not drawn, or, where all are, whoever was hidden, in focus. */
export function expandFurther(view: View, atlas: Atlas, room: Room, id: ActorId): View {
  const { drawn, all } = neighboursIn(atlas, view, room, id);
  if (drawn === all) return expand(view, atlas, id);
  const limit = limitForMore(atlas, view, room, id);
  return select(expandActor(view, { id, limit }), { kind: 'actors', ids: [id] });
}
