import type { Issue } from '../model/issue';
import { cameoCodes } from '../sources/cameo';
import { handedDataset } from '../sources/handed-dataset';
import { openGiven } from '../sources/open-given';
import type { ReadMessage, ReadQuestion } from '../sources/read-messages';
import { standardVocabulary } from '../sources/standard-vocabulary';
import { transferablesIn } from './transferables';

/** Between two words of progress. */
const TOLD_EVERY_MS = 80;

addEventListener('message', async ({ data }: MessageEvent<ReadQuestion>) => {
  try {
    await read(data);
  } catch (error) {
    answer({ kind: 'failed', issues: [failure(error)] });
  }
});

function answer(message: ReadMessage, transfer: Transferable[] = []) {
  postMessage(message, { transfer });
}

async function read({ files, choices }: ReadQuestion) {
  const [standard, cameo] = await Promise.all([standardVocabulary(), cameoCodes()]);
  if (!standard.ok) return answer({ kind: 'failed', issues: standard.issues });
  const given = await Promise.all(
    files.map(async ({ file, name }) => ({ name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  const opened = await openGiven(given, { standard: standard.value, cameo, choices, onProgress: teller() });
  const { format, ...rest } = opened;
  const more = { ...(format && { format: format.label }), standard: standard.value };
  if (rest.ok !== true) return answer({ kind: 'done', answer: { ...rest, ...more } });
  const value = handedDataset(rest.value, standard.value);
  const transfer = 'table' in value ? transferablesIn([value.table, value.index]) : [];
  answer({ kind: 'done', answer: { ...rest, value, ...more } }, transfer);
}

function failure(error: unknown): Issue {
  if (error instanceof DOMException) {
    const hint = 'Is it a folder, or was it moved meanwhile?';
    return { severity: 'error', code: 'unreadable', place: 'the file', message: 'The file could not be read.', hint };
  }
  const message = `The reading broke off: ${error instanceof Error ? error.message : String(error)}.`;
  const hint = 'Try again; if it persists, the browser may be short of memory.';
  return { severity: 'error', code: 'failed', place: 'the file', message, hint };
}

/** Hands on progress, but not more often than a reader can follow. */
function teller(): (share: number) => void {
  let told = Number.NEGATIVE_INFINITY;
  return (share) => {
    const now = performance.now();
    if (now - told < TOLD_EVERY_MS) return;
    told = now;
    answer({ kind: 'progress', share });
  };
}
