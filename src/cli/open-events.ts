import type { EventInput } from '../formats/events/event-input';
import { digested } from '../formats/events/identity';
import { type EventProgress, readEvents } from '../formats/events/read-events';
import { issueOf, Unreadable } from '../formats/problems';
import { atlasOfEvents, eventIndexOf } from '../graph/atlas-of-events';
import { counted } from '../lib/text';
import type { EventTable } from '../model/events';
import { datasetHeadOf } from '../model/events/event-dataset';
import { vocabularyOfEvents } from '../model/events/event-vocabulary';
import type { OpenedGraph, Opening } from './opened';
import type { Progress } from './progress';
import { standards } from './standards';

/** What tables of events are called where formats are named. */
export const EVENT_TABLES: OpenedGraph['format'] = { id: 'events', label: 'Tables of events' };

/** Opens tables of events that belong together. */
export async function openEvents(
  paths: readonly string[],
  inputs: readonly EventInput[],
  progress: Progress,
): Promise<Opening & { readonly table?: EventTable }> {
  try {
    const read = await readEvents(await digested(inputs), { onProgress: (done) => progress.tell(wordsOf(done)) });
    if (!read.ok) return { ok: false, format: EVENT_TABLES, issues: read.issues, found: read.found };
    const table = read.value;
    const { standard, cameo } = standards();
    const head = datasetHeadOf(table, vocabularyOfEvents(table, cameo, standard));
    const atlas = atlasOfEvents(table, head, eventIndexOf(table, head));
    const { issues } = read;
    return { ok: true, table, graph: { paths, format: EVENT_TABLES, atlas, issues, found: issues.length } };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { ok: false, format: EVENT_TABLES, issues: [issueOf(error, 'the files')], found: 1 };
  }
}

function wordsOf({ file, rows }: EventProgress): string {
  return `Reading ${file}: ${counted(rows, 'claim')}`;
}
