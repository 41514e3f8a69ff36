import { useCallback } from 'react';
import { atlasOf } from '../../graph/atlas';
import { counted } from '../../lib/text';
import { readFile } from '../../sources/file';
import { useSession } from '../hooks';
import { closeDialog, notify, openDialog } from '../stage';
import { showOpened } from './show-opened';

/** Reads a file the reader chose or dropped and opens it as a step that can be undone, or says everything that is wrong with it. */
export function useOpenFile(): (file: File, alsoGiven?: number) => Promise<void> {
  const session = useSession();
  return useCallback(
    async (file, alsoGiven = 0) => {
      notify(`Reading ${file.name}…`);
      const answer = await readFile(file);
      if (!answer.ok) {
        notify('');
        openDialog({ kind: 'refusal', refusal: { file: file.name, issues: answer.issues } });
        return;
      }
      closeDialog();
      const others = alsoGiven > 0 ? ` Only the first of ${counted(alsoGiven + 1, 'file')} was opened.` : '';
      showOpened(session, atlasOf(answer.value.dataset, answer.value.standard), others);
    },
    [session],
  );
}
