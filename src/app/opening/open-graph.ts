import type { ReadChoices } from '../../formats/reading/reader';
import { atlasOf } from '../../graph/atlas';
import { counted } from '../../lib/text';
import { type FileOpened, openFile } from '../../sources/open-file';
import { startWorker } from '../own-worker';
import type { SessionControl } from '../session';
import { openDialog } from '../stage';
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
    else if (answer.ok) await show(session, file, answer, remark);
    else openDialog({ kind: 'refusal', refusal: { file: file.name, issues: answer.issues, found: answer.found } });
  });
}

type Opened = Extract<FileOpened, { readonly ok: true }>;

async function show(session: SessionControl, file: File, answer: Opened, remark: string) {
  const { value: dataset, standard, format, issues, found } = answer;
  const as = format === undefined ? '' : ` Read as ${format}.`;
  const remarks = { file: file.name, issues, found, ...otherwise(session, file, answer) };
  const offer = { label: counted(found, 'remark'), take: () => openDialog({ kind: 'remarks', remarks }) };
  await showOpened(session, atlasOf(dataset, standard), `${as}${remark}`, found > 0 ? offer : undefined);
}

/** The references inside STIX objects are ties only on demand. */
function otherwise(session: SessionControl, file: File, { issues }: Opened) {
  if (!issues.some(({ code }) => code === 'embedded-references')) return {};
  const take = () => void openGraph(session, file, { embeddedReferences: true });
  return { otherwise: { label: 'Make ties of the references too', take } };
}
