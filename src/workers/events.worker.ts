import type { EventInput } from '../formats/events/event-input';
import { commonDigest, digested } from '../formats/events/identity';
import { type EventProgress, readEvents } from '../formats/events/read-events';
import { Unreadable } from '../formats/problems';
import { atlasOfEvents, type EventIndex, eventIndexOf } from '../graph/atlas-of-events';
import type { Issue } from '../model/issue';
import { eventHeadOf } from '../sources/event-head';
import type { EventAnswer, EventQuestion, GivenFile, OpenedEvents } from '../sources/event-messages';
import { keep } from '../sources/kept';
import { type Kept, keptTable, keptUnder } from '../sources/kept-reading';
import { type PackedEvents, packEvents, unpackEvents } from '../sources/packed-events';
import type { PictureAnswers } from '../sources/picture-answers';
import { alikeOf } from '../view/facet-verdict';
import { transferablesIn } from './transferables';

/** The address of this program, which is another where the program is: built pages have its digest in it. */
const PROGRAM = import.meta.env.PROD ? location.href : `unbuilt ${performance.timeOrigin}`;

/** Between two words of progress. */
const TOLD_EVERY_MS = 80;

addEventListener('message', async ({ data }: MessageEvent<EventQuestion>) => {
  try {
    await (data.kind === 'read' ? read(data.given) : fetchKept(data.id));
  } catch (error) {
    if (error instanceof Unreadable) answer({ kind: 'refused', issues: [unreadable(error)], found: 1 });
    else answer({ kind: 'failed', message: String(error) });
  }
});

function answer(message: EventAnswer<EventIndex>) {
  postMessage(message, { transfer: transferablesIn(message) });
}

/** Opens files: from the store where the same were opened before, else by reading them, which are then kept. */
async function read(given: readonly GivenFile[]) {
  const inputs = await digested(given.map(inputOf));
  const known = await keptTable(commonDigest(inputs));
  if (known) {
    await handOver(known);
    return;
  }
  const result = await readEvents(inputs, { onProgress: teller() });
  if (!result.ok) {
    answer({ kind: 'refused', issues: result.issues, found: result.found });
    return;
  }
  await handOverAndKeep(await openedFrom(packEvents(result.value), result.value), result.issues);
}

async function fetchKept(id: string) {
  const kept = await keptUnder(id);
  if (kept) await handOver(kept);
  else answer({ kind: 'missing' });
}

/** Hands over what is kept; what another program found in it is found anew. */
async function handOver({ table: { program, table, index }, pictures }: Kept) {
  if (program === PROGRAM) answer({ kind: 'done', opened: { table, index }, pictures, issues: [], isNew: false });
  else await handOverAndKeep(await openedFrom(table), [], pictures);
}

async function handOverAndKeep(opened: OpenedEvents<EventIndex>, issues: readonly Issue[], pictures?: PictureAnswers) {
  const columnBytes = transferablesIn(opened).reduce((sum, { byteLength }) => sum + byteLength, 0);
  const keeping = keep({ ...structuredClone(opened), program: PROGRAM }, { keptAt: Date.now(), columnBytes });
  const trouble = troubleOf(keeping);
  answer({ kind: 'done', opened, pictures, issues, isNew: true });
  answer({ kind: 'keeping', ...(await trouble) });
}

/** What is handed over for a table: itself, and its columns and pairs. */
async function openedFrom(packed: PackedEvents, table = unpackEvents(packed)): Promise<OpenedEvents<EventIndex>> {
  const head = await eventHeadOf(table);
  const index = eventIndexOf(table, head);
  return { table: packed, index: { ...index, alike: alikeOf(atlasOfEvents(table, head, index)) } };
}

function unreadable({ code, message, hint }: Unreadable): Issue {
  return { severity: 'error', code, place: 'the files', message, ...(hint && { hint }) };
}

function inputOf({ file, folder }: GivenFile): EventInput {
  return { name: file.name, ...(folder !== undefined && { folder }), size: file.size, stream: () => file.stream() };
}

/** Hands on progress, but not more often than a reader can follow. */
function teller(): (progress: EventProgress) => void {
  let told = Number.NEGATIVE_INFINITY;
  return (progress) => {
    const now = performance.now();
    if (now - told < TOLD_EVERY_MS) return;
    told = now;
    answer({ kind: 'progress', progress });
  };
}

async function troubleOf(keeping: Promise<void>): Promise<{ readonly trouble?: string }> {
  try {
    await keeping;
    return {};
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    return { trouble: isFull ? 'this browser has no room left for it' : 'this browser allows no storage here' };
  }
}
