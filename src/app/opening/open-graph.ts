import type { ColumnMapping } from '../../formats/reading/column-mapping';
import type { ReadChoices } from '../../formats/reading/reader';
import { counted } from '../../lib/text';
import type { GivenFile } from '../../sources/event-messages';
import { atlasOfHanded } from '../../sources/handed-dataset';
import { type FileOpened, openFiles } from '../../sources/open-file';
import type { NamedFile } from '../../sources/read-messages';
import { startWorker } from '../own-worker';
import { noteRemarks } from '../remarks';
import type { SessionControl } from '../session';
import { type Offer, openDialog, type Remarks } from '../stage';
import { namesTogether } from './names-together';
import { followShare } from './progress';
import { showOpened } from './show-opened';
import { underWay } from './under-way';

/** Opens a file of any format, or the tables that one dataset was saved in, as one step that can be undone; asks what the columns of a table mean where that is not obvious. */
export function openGraph(
  session: SessionControl,
  given: readonly GivenFile[],
  choices: ReadChoices = {},
  remark = '',
): Promise<void> {
  const names = given.map(({ file }) => file.name);
  const [only, another] = given.map(({ file }) => file);
  const name = namesTogether(names);
  return underWay(names, async (signal) => {
    const answer = await openFiles(given.map(inFolder), {
      startWorker: () => startWorker('read'),
      choices,
      onProgress: followShare(name),
      signal,
    });
    if (answer.ok === 'ask') {
      if (only) openDialog({ kind: 'columns', file: only, question: answer.question });
    } else if (answer.ok) {
      const other = another || !only ? undefined : otherwise(session, only, answer, choices);
      await show(session, answer, { file: name, remark, ...(other && { otherwise: other }) });
    } else openDialog({ kind: 'refusal', refusal: { file: name, issues: answer.issues, found: answer.found } });
  });
}

/** By its folder too: two tables of one name in two folders are two. */
function inFolder({ file, folder }: GivenFile): NamedFile {
  return { file, name: folder === undefined ? file.name : `${folder}/${file.name}` };
}

type Opened = Extract<FileOpened, { readonly ok: true }>;

interface OpenedAs extends Pick<Remarks, 'file' | 'otherwise'> {
  /** What else is to be said of the opening. */
  readonly remark: string;
}

async function show(session: SessionControl, answer: Opened, { remark, ...from }: OpenedAs) {
  const { value: dataset, standard, format, issues, found } = answer;
  const as = format === undefined ? '' : ` Read as ${format}.`;
  const atlas = atlasOfHanded(dataset, standard);
  const remarks: Remarks = { ...from, issues, found };
  noteRemarks(atlas, remarks);
  const offer = { label: counted(found, 'remark'), take: () => openDialog({ kind: 'remarks', remarks }) };
  await showOpened(session, atlas, `${as}${remark}`, found > 0 ? offer : from.otherwise);
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
    const take = () => void openGraph(session, [{ file }], { embeddedReferences: true });
    return { label: 'Make ties of the references too', take };
  }
  if (!TABLE.test(file.name)) return undefined;
  return { label: 'Say what its columns mean', take: () => void askAgain(file, columns) };
}

async function askAgain(file: File, columns: ColumnMapping | undefined) {
  const { questionAfter } = await import('./recut-table');
  openDialog({ kind: 'columns', file, question: await questionAfter(file, columns) });
}
