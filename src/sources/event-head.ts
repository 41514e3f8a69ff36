import type { Coded } from '../graph/columns';
import type { EventTable } from '../model/events';
import { datasetHeadOf, type EventHead } from '../model/events/event-dataset';
import { vocabularyOfEvents } from '../model/events/event-vocabulary';
import type { KindId } from '../model/ids';
import { cameoCodes } from './cameo';
import { standardVocabulary } from './standard-vocabulary';

/** What the dataset of a table is beside its claims, by CAMEO and the standard vocabulary; `kinds` are those of its actors where they are known already. Rejects when the words cannot be fetched. */
export async function eventHeadOf(table: EventTable, kinds?: Coded<KindId>): Promise<EventHead> {
  const [cameo, standard] = await Promise.all([cameoCodes(), standardVocabulary()]);
  if (!standard.ok) throw new TypeError(standard.issues[0]?.message);
  const kindAt = kinds && ((place: number) => kinds.values[kinds.codes[place]!]);
  return datasetHeadOf(table, vocabularyOfEvents(table, cameo, standard.value), kindAt);
}
