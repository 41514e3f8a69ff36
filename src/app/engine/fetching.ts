import type { Atlas } from '../../graph/atlas';
import { counted } from '../../lib/text';
import type { ActorId, TypeId } from '../../model/ids';
import type { Ends, GraphSource, Restriction } from '../../sources/graph-source';
import { type EngineWindow, UNRESTRICTED } from '../../sources/window/engine-window';
import { fetchNeighbours, fetchPaths, fetchStrongest, NEXT_BUDGET } from '../../sources/window/fetch-around';
import { fetchPairs, type Growing } from '../../sources/window/fetch-pairs';
import { restrictionOf } from '../../sources/window/restriction';
import { windowAtlas, windowOf } from '../../sources/window/window-atlas';
import { baseOf } from '../../view/folding';
import { connectionFor } from '../engine-connection';
import type { SessionControl } from '../session';
import { notify } from '../stage';
import { keepSoon } from './keeping';
import { asTask } from './tasks';

/** So often what was fetched meanwhile is shown, ms. */
const SHOWN_EVERY = 1200;

const NOTHING_MORE = {
  done: 'Nothing more was found in the engine.',
  cancelled: 'Cancelled; nothing was fetched.',
} as const;

/** What is asked, of which window; every step of it is shown, and what came before a failure stays. */
type Grow = (source: GraphSource, window: EngineWindow, signal: AbortSignal) => Growing;

/** One thing at a time is fetched into a window, so that none is lost to another. */
let line: Promise<unknown> = Promise.resolve();

/** Fetches into the window that is looked at, wherever the reader goes meanwhile; true when all of it came. */
function fetchInto(session: SessionControl, what: string, grow: Grow): Promise<boolean> {
  const again = () => void fetchInto(session, what, grow);
  const turn = line.then(() => fetchNow(session, what, grow, again));
  line = turn.catch(() => undefined);
  return turn;
}

async function fetchNow(session: SessionControl, what: string, grow: Grow, again: () => void): Promise<boolean> {
  let base = baseOf(session.present().atlas);
  const window = windowOf(base);
  const connection = connectionFor(session.present());
  if (!window || !connection) {
    notify('The engine is not connected. The panel “Engine” connects it again.');
    return false;
  }
  let shown = window;
  const show = async (next: EngineWindow) => {
    if (next === shown) return;
    shown = next;
    const atlas: Atlas = windowAtlas(next, base);
    await session.grow(base, atlas);
    base = atlas;
  };
  let latest = window;
  const run = async (signal: AbortSignal, tell: (claims: number) => void) => {
    let at = performance.now();
    try {
      for await (const next of grow(connection.source, window, signal)) {
        signal.throwIfAborted();
        latest = next;
        tell(next.claims.size - window.claims.size);
        if (performance.now() - at < SHOWN_EVERY) continue;
        await show(next);
        at = performance.now();
      }
    } finally {
      await show(latest);
    }
  };
  const outcome = await asTask(what, run, again);
  const more = latest.claims.size - window.claims.size;
  if (outcome !== 'failed') notify(more > 0 ? `Fetched ${counted(more, 'more claim')}.` : NOTHING_MORE[outcome]);
  if (latest !== window) keepSoon(latest);
  return outcome === 'done';
}

function presentRestriction(session: SessionControl): Restriction {
  const { atlas, view } = session.present();
  return restrictionOf(atlas, view);
}

/** Fetches the strongest neighbours of an actor among the claims that pass now, by one relation where that is given. */
export function fetchAround(session: SessionControl, id: ActorId, limit: number, type?: TypeId): Promise<boolean> {
  const restriction = presentRestriction(session);
  const name = session.present().atlas.nameOf(id);
  return fetchInto(session, `neighbours of ${name}`, (source, window, signal) =>
    fetchNeighbours(source, window, { id, limit, restriction, signal, ...(type && { type }) }),
  );
}

/** Fetches so many more claims between two actors: all there are, or those that pass now. */
export function fetchBetween(
  session: SessionControl,
  ends: Ends,
  limit: number,
  restriction = UNRESTRICTED,
): Promise<boolean> {
  const { nameOf } = session.present().atlas;
  return fetchInto(session, `claims between ${nameOf(ends[0])} and ${nameOf(ends[1])}`, (source, window, signal) =>
    fetchPairs(source, window, [{ ends, restriction, limit }], signal),
  );
}

/** Fetches the next strongest pairs of what passes now. */
export function fetchPassing(session: SessionControl): Promise<boolean> {
  const restriction = presentRestriction(session);
  return fetchInto(session, 'more of what passes the filters', (source, window, signal) =>
    fetchStrongest(source, window, { restriction, budget: NEXT_BUDGET, signal }),
  );
}

/** Fetches the paths between two actors that the engine finds among the claims that pass now. */
export function fetchWays(session: SessionControl, ends: Ends, hops: number): Promise<boolean> {
  const restriction = presentRestriction(session);
  const { nameOf } = session.present().atlas;
  return fetchInto(
    session,
    `paths from ${nameOf(ends[0])} to ${nameOf(ends[1])}`,
    async function* (source, window, signal) {
      yield* fetchPaths(source, window, { ends, hops, restriction, signal });
    },
  );
}
