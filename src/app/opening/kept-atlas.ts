import type { Atlas } from '../../graph/atlas';
import type { EventIndex } from '../../graph/atlas-of-events';
import { openKept } from '../../sources/events';
import { unpackEvents } from '../../sources/packed-events';
import { keptUnderId } from '../ahead';
import { builtAddress, startWorker } from '../own-worker';
import { eventAtlas } from './event-atlas';

/** The atlas of a table of events that this browser keeps; undefined when it keeps none of that id, or no longer. */
export async function openKeptAtlas(id: string): Promise<Atlas | undefined> {
  const kept = await keptUnderId(id);
  if (!kept) return undefined;
  const { table, pictures } = kept;
  // What was found in it still holds: nothing is left to do that would need a worker.
  if (table.program === builtAddress('events'))
    return eventAtlas({ table: unpackEvents(table.table), index: table.index, pictures });
  const answer = await openKept<EventIndex>(id, { startWorker: () => startWorker('events') });
  return answer.ok ? eventAtlas(answer.value) : undefined;
}
