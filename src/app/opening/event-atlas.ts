import { commonDigest } from '../../formats/events/identity';
import type { Atlas } from '../../graph/atlas';
import { atlasOfEvents, type EventIndex } from '../../graph/atlas-of-events';
import { eventHeadOf } from '../../sources/event-head';
import type { IndexedEvents } from '../../sources/event-messages';
import { knowAlike } from '../../view/facet-verdict';
import { remember } from '../picture-memory';

/** Makes an atlas of a table of events that was opened, which this browser keeps where it can. */
export async function eventAtlas({ table, index, pictures }: IndexedEvents<EventIndex>): Promise<Atlas> {
  const atlas = atlasOfEvents(table, await eventHeadOf(table, index.kinds), index);
  if (index.alike) knowAlike(atlas, index.alike);
  remember(atlas, commonDigest(table.files), pictures);
  return atlas;
}
