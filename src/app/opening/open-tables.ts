import type { EventIndex } from '../../graph/atlas-of-events';
import type { Issue } from '../../model/issue';
import type { GivenFile, IndexedEvents } from '../../sources/event-messages';
import { openEvents } from '../../sources/events';
import { startWorker } from '../own-worker';
import { noteRemarks } from '../remarks';
import type { SessionControl } from '../session';
import { notify, openDialog } from '../stage';
import { eventAtlas } from './event-atlas';
import { namesTogether } from './names-together';
import { followOpening } from './progress';
import { showOpened } from './show-opened';
import { underWay } from './under-way';

/** Opens tables of events as one step that can be undone. */
export function openTables(session: SessionControl, given: readonly GivenFile[]) {
  const names = given.map(({ file }) => file.name);
  return underWay(names, async (signal) => {
    const keeping = followKeeping();
    const answer = await openEvents<EventIndex>(given, {
      startWorker: () => startWorker('events'),
      onProgress: followOpening(),
      signal,
      onNotKept: keeping.onNotKept,
    });
    if (answer.ok) await showTable(session, namesTogether(names), answer.value, answer.issues);
    else refuse(names, answer);
    keeping.onShown();
  });
}

/** Says why a table was not kept, but not before the word that it is open, which would take its place. */
function followKeeping() {
  let [shown, trouble] = [false, ''];
  const tell = () => {
    if (shown && trouble !== '') notify(`It is open, but was not kept for the next time: ${trouble}.`);
  };
  return {
    onShown() {
      shown = true;
      tell();
    },
    onNotKept(reason: string) {
      trouble = reason;
      tell();
    },
  };
}

async function showTable(
  session: SessionControl,
  file: string,
  opened: IndexedEvents<EventIndex>,
  issues: readonly Issue[],
) {
  const atlas = await eventAtlas(opened);
  noteRemarks(atlas, { file, issues, found: issues.length });
  await showOpened(session, atlas, issues.map(({ message }) => ` ${message}`).join(''));
}

interface Refused {
  readonly issues: readonly Issue[];
  readonly found?: number;
}

function refuse(names: readonly string[], { issues, found }: Refused) {
  const file = namesTogether(names);
  openDialog({ kind: 'refusal', refusal: { file, issues, ...(found !== undefined && { found }) } });
}
