import type { EventIndex } from '../../graph/atlas-of-events';
import type { Issue } from '../../model/issue';
import type { GivenFile, IndexedEvents } from '../../sources/event-messages';
import { openEvents } from '../../sources/events';
import { startWorker } from '../own-worker';
import type { SessionControl } from '../session';
import { closeDialog, notify, openDialog, stage } from '../stage';
import { eventAtlas } from './event-atlas';
import { followOpening } from './progress';
import { showOpened } from './show-opened';

/** What is opened faster than this shows no progress. */
const PATIENCE_MS = 250;

/** The opening under way; another one takes its place. */
let underWay: AbortController | undefined;

/** Opens tables of events as one step that can be undone; meanwhile a dialog says how far it is and lets the reader end it. */
export async function openTables(session: SessionControl, given: readonly GivenFile[]) {
  const names = given.map(({ file }) => file.name);
  const ending = new AbortController();
  underWay?.abort();
  underWay = ending;
  notify('');
  closeDialog();
  const patience = setTimeout(() => openDialog({ kind: 'opening', names, cancel: () => ending.abort() }), PATIENCE_MS);
  const keeping = followKeeping();
  try {
    const answer = await openEvents<EventIndex>(given, {
      startWorker: () => startWorker('events'),
      onProgress: followOpening(),
      signal: ending.signal,
      onNotKept: keeping.onNotKept,
    });
    if (answer.ok) await showTable(session, answer.value, answer.issues);
    else refuse(names, answer);
    keeping.onShown();
  } catch (error) {
    if (!ending.signal.aborted) throw error;
    if (underWay === ending) notify('The opening was cancelled; nothing changed.');
  } finally {
    clearTimeout(patience);
    if (underWay === ending && stage.getState().dialog.kind === 'opening') closeDialog();
  }
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

async function showTable(session: SessionControl, opened: IndexedEvents<EventIndex>, remarks: readonly Issue[]) {
  await showOpened(session, await eventAtlas(opened), remarks.map(({ message }) => ` ${message}`).join(''));
}

interface Refused {
  readonly issues: readonly Issue[];
  readonly found?: number;
}

function refuse([first = '', ...more]: readonly string[], { issues, found }: Refused) {
  const others = more.length > 1 ? `${more.length} more files` : more[0];
  const file = others === undefined ? first : `${first} (with ${others})`;
  openDialog({ kind: 'refusal', refusal: { file, issues, ...(found !== undefined && { found }) } });
}
