import type { Actor } from '../../model/dataset';
import { NEIGHBOURS_AT_ONCE } from '../../sources/window/fetch-around';
import { focusOn, select } from '../../view/commands';
import { expandActor } from '../../view/expansion';
import type { SessionControl } from '../session';
import { notify } from '../stage';
import { fetchAround } from './fetching';

/** Fetches the strongest neighbours of an actor that was found in the engine, and looks at them. */
export async function takeFound(session: SessionControl, { id, label }: Pick<Actor, 'id' | 'label'>) {
  await fetchAround(session, id, NEIGHBOURS_AT_ONCE);
  if (!session.present().atlas.actors.has(id)) {
    notify(`The engine has no claims of ${label} that pass the filters: reset them and ask again.`);
    return;
  }
  session.change((view) =>
    focusOn(select(expandActor(view, { id, limit: NEIGHBOURS_AT_ONCE }), { kind: 'actors', ids: [id] }), {
      kind: 'around',
      ids: [id],
      hops: 1,
    }),
  );
}
