import type { Atlas } from '../../graph/atlas';
import { atlasOfEvents, eventIndexOf } from '../../graph/atlas-of-events';
import type { EventTable } from '../../model/events';
import { datasetHeadOf } from '../../model/events/event-dataset';
import { vocabularyOfEvents } from '../../model/events/event-vocabulary';
import { cameoCodes } from '../../sources/cameo';
import { standardVocabulary } from '../../sources/standard-vocabulary';

/** Makes an atlas of an opened table of events. */
export async function eventAtlas(table: EventTable): Promise<Atlas> {
  const [cameo, standard] = await Promise.all([cameoCodes(), standardVocabulary()]);
  if (!standard.ok) throw new TypeError(standard.issues[0]?.message);
  const head = datasetHeadOf(table, vocabularyOfEvents(table, cameo, standard.value));
  return atlasOfEvents(table, head, eventIndexOf(table, head));
}
