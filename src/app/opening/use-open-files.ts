import { useCallback } from 'react';
import { counted } from '../../lib/text';
import type { GivenFile } from '../../sources/event-messages';
import { useSession } from '../hooks';
import { openTexts } from '../open-texts';
import { graphAmong } from './graph-among';
import { openGraph } from './open-graph';
import { openTables } from './open-tables';
import { textsAmong } from './texts-among';

/** Opens the files the reader chose or dropped as a step that can be undone, or says everything that is wrong with them: the first graph among them, else all of them as tables of events; then the texts of sources. */
export function useOpenFiles(): (given: readonly GivenFile[]) => Promise<void> {
  const session = useSession();
  return useCallback(
    async (given) => {
      const { texts, others } = await textsAmong(given);
      const graph = await graphAmong(others.map(({ file }) => file));
      if (graph) await openGraph(session, graph, {}, amongOthers(graph, others.length));
      else if (others.length > 0) await openTables(session, others);
      if (texts.length > 0) await openTexts(session, texts);
    },
    [session],
  );
}

function amongOthers({ name }: File, given: number): string {
  return given > 1 ? ` Only ${name} was opened of ${counted(given, 'file')}.` : '';
}
