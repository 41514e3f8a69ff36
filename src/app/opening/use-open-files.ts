import { useCallback } from 'react';
import { atlasOf } from '../../graph/atlas';
import { counted } from '../../lib/text';
import type { GivenFile } from '../../sources/event-messages';
import { readFile } from '../../sources/file';
import { useSession } from '../hooks';
import { openTexts } from '../open-texts';
import type { SessionControl } from '../session';
import { closeDialog, notify, openDialog } from '../stage';
import { datasetAmong } from './dataset-among';
import { openTables } from './open-tables';
import { showOpened } from './show-opened';
import { textsAmong } from './texts-among';

/** Reads the files the reader chose or dropped and opens them as a step that can be undone, or says everything that is wrong with them: the first dataset among them, else all of them as tables of events; then the texts of sources. */
export function useOpenFiles(): (given: readonly GivenFile[]) => Promise<void> {
  const session = useSession();
  return useCallback(
    async (given) => {
      const { texts, others } = await textsAmong(given);
      const dataset = await datasetAmong(others.map(({ file }) => file));
      if (dataset) await openDataset(session, dataset, others.length - 1);
      else if (others.length > 0) await openTables(session, others);
      if (texts.length > 0) await openTexts(session, texts);
    },
    [session],
  );
}

async function openDataset(session: SessionControl, file: File, alsoGiven: number) {
  notify(`Reading ${file.name}…`);
  const answer = await readFile(file);
  if (!answer.ok) {
    notify('');
    openDialog({ kind: 'refusal', refusal: { file: file.name, issues: answer.issues } });
    return;
  }
  closeDialog();
  const others = alsoGiven > 0 ? ` Only ${file.name} was opened of ${counted(alsoGiven + 1, 'file')}.` : '';
  await showOpened(session, atlasOf(answer.value.dataset, answer.value.standard), others);
}
