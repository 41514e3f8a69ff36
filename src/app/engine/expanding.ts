import type { ActorId, TypeId } from '../../model/ids';
import { NEIGHBOURS_AT_ONCE } from '../../sources/window/fetch-around';
import { select } from '../../view/commands';
import { expandActor, expandedBy } from '../../view/expansion';
import type { SessionControl } from '../session';
import { fetchAround } from './fetching';

/** Fetches more of an actor's strongest neighbours, by one relation where that is given, and draws them beside it: one step that Undo takes back, whereas what was fetched stays. */
export async function expandInEngine(session: SessionControl, id: ActorId, type?: TypeId): Promise<void> {
  const { view, atlas } = session.present();
  const known = type ? expandedBy(view, id, type) : Math.max(neighboursHere(atlas, id), expandedBy(view, id));
  const limit = known + NEIGHBOURS_AT_ONCE;
  await fetchAround(session, id, limit, type);
  session.change((now) =>
    select(expandActor(now, { id, limit, ...(type && { type }) }), { kind: 'actors', ids: [id] }),
  );
}

/** How many different actors the fetched claims tie an actor to. */
export function neighboursHere(
  { placeOf, pairs }: Pick<ReturnType<SessionControl['present']>['atlas'], 'placeOf' | 'pairs'>,
  id: ActorId,
): number {
  const place = placeOf(id);
  return place === undefined ? 0 : pairs.ofActor.offsets[place + 1]! - pairs.ofActor.offsets[place]!;
}
