import type { Atlas } from '../../graph/atlas';
import type { EventIndex } from '../../graph/atlas-of-events';
import { openKept } from '../../sources/events';
import { startWorker } from '../own-worker';
import { eventAtlas } from './event-atlas';

/** The atlas of a table of events that this browser keeps; undefined when it keeps none of that id, or no longer. */
export async function openKeptAtlas(id: string): Promise<Atlas | undefined> {
  const answer = await openKept<EventIndex>(id, { startWorker: () => startWorker('events') });
  return answer.ok ? eventAtlas(answer.value) : undefined;
}
