import type { Atlas } from '../../graph/atlas';
import type { EventIndex } from '../../graph/atlas-of-events';
import { cameoCodes } from '../../sources/cameo';
import { openKept } from '../../sources/events';
import { standardVocabulary } from '../../sources/standard-vocabulary';
import { startWorker } from '../own-worker';
import { eventAtlas } from './event-atlas';

/** The atlas of a table of events that this browser keeps; undefined when it keeps none of that id, or no longer. */
export async function openKeptAtlas(id: string): Promise<Atlas | undefined> {
  // What words the table needs is fetched while it is being read.
  void Promise.all([cameoCodes(), standardVocabulary()]).catch(() => {});
  const answer = await openKept<EventIndex>(id, { startWorker: () => startWorker('events') });
  return answer.ok ? eventAtlas(answer.value) : undefined;
}
