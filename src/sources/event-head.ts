import type { EventTable } from '../model/events';
import { datasetHeadOf, type EventHead } from '../model/events/event-dataset';
import { vocabularyOfEvents } from '../model/events/event-vocabulary';
import { cameoCodes } from './cameo';
import { standardVocabulary } from './standard-vocabulary';

/** What the dataset of a table is beside its claims, by CAMEO and the standard vocabulary. Rejects when they cannot be fetched. */
export async function eventHeadOf(table: EventTable): Promise<EventHead> {
  const [cameo, standard] = await Promise.all([cameoCodes(), standardVocabulary()]);
  if (!standard.ok) throw new TypeError(standard.issues[0]?.message);
  return datasetHeadOf(table, vocabularyOfEvents(table, cameo, standard.value));
}
