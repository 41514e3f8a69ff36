import type { Atlas } from '../../graph/atlas';
import { atlasOfEvents, type EventIndex } from '../../graph/atlas-of-events';
import { eventHeadOf } from '../../sources/event-head';
import type { IndexedEvents } from '../../sources/event-messages';

/** Makes an atlas of a table of events that was opened. */
export async function eventAtlas({ table, index }: IndexedEvents<EventIndex>): Promise<Atlas> {
  return atlasOfEvents(table, await eventHeadOf(table), index);
}
