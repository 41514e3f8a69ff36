import type { ColumnMapping } from '../../formats/reading/column-mapping';
import type { ReadChoices } from '../../formats/reading/reader';
import { atlasOf } from '../../graph/atlas';
import { counted } from '../../lib/text';
import { type FileOpened, openFile } from '../../sources/open-file';
import { startWorker } from '../own-worker';
import type { SessionControl } from '../session';
import { type Offer, openDialog } from '../stage';
import { followShare } from './progress';
import { showOpened } from './show-opened';
import { underWay } from './under-way';

/** Opens a file of any format as one step that can be undone; asks what the columns of a table mean where that is not obvious. */
export function openGraph(session: SessionControl, file: File, choices: ReadChoices = {}, remark = '') {
  return underWay([file.name], async (signal) => {
    const answer = await openFile(file, {
      startWorker: () => startWorker('read'),
      choices,
      onProgress: followShare(file.name),
      signal,
    });
    if (answer.ok === 'ask') openDialog({ kind: 'columns', file, question: answer.question });
    else if (answer.ok) await show(session, file, answer, choices, remark);
    else openDialog({ kind: 'refusal', refusal: { file: file.name, issues: answer.issues, found: answer.found } });
  });
}

type Opened = Extract<FileOpened, { readonly ok: true }>;

async function show(session: SessionControl, file: File, answer: Opened, choices: ReadChoices, remark: string) {
  const { value: dataset, standard, format, issues, found } = answer;
  const as = format === undefined ? '' : ` Read as ${format}.`;
  const other = otherwise(session, file, answer, choices);
  const remarks = { file: file.name, issues, found, ...(other && { otherwise: other }) };
  const offer = { label: counted(found, 'remark'), take: () => openDialog({ kind: 'remarks', remarks }) };
  await showOpened(session, atlasOf(dataset, standard), `${as}${remark}`, found > 0 ? offer : other);
}

const TABLE = /\.(?:csv|tsv|tab)$/i;

/** Another way to take a file: the references inside STIX objects are ties only on demand, and what columns mean can be said of any table. */
function otherwise(
  session: SessionControl,
  file: File,
  { issues }: Opened,
  { columns }: ReadChoices,
): Offer | undefined {
  if (issues.some(({ code }) => code === 'embedded-references')) {
    const take = () => void openGraph(session, file, { embeddedReferences: true });
    return { label: 'Make ties of the references too', take };
  }
  if (!TABLE.test(file.name)) return undefined;
  return { label: 'Say what its columns mean', take: () => void askAgain(file, columns) };
}

async function askAgain(file: File, columns: ColumnMapping | undefined) {
  const { questionAfter } = await import('./recut-table');
  openDialog({ kind: 'columns', file, question: await questionAfter(file, columns) });
}
