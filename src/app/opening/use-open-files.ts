import { useCallback } from 'react';
import { counted, listed } from '../../lib/text';
import type { GivenFile } from '../../sources/event-messages';
import { useSession } from '../hooks';
import { openTexts } from '../open-texts';
import type { SessionControl } from '../session';
import { graphAmong } from './graph-among';
import { openGraph } from './open-graph';
import { openTables } from './open-tables';
import { textsAmong } from './texts-among';

/** Opens the files the reader chose or dropped as a step that can be undone, or says everything that is wrong with them: the tables that one dataset was saved in, else the first graph among them, else all of them as tables of events; then the texts of sources. */
export function useOpenFiles(): (given: readonly GivenFile[]) => Promise<void> {
  const session = useSession();
  return useCallback(
    async (given) => {
      const { savedTablesAmong } = await import('./saved-tables-among');
      const saved = await savedTablesAmong(given);
      const { texts, others } = await textsAmong(saved.others);
      await openData(session, saved.tables, others);
      if (texts.length > 0) await openTexts(session, texts);
    },
    [session],
  );
}

async function openData(session: SessionControl, tables: readonly GivenFile[], others: readonly GivenFile[]) {
  if (tables.length > 0) return openGraph(session, tables, {}, besides(others));
  const graph = await graphAmong(others.map(({ file }) => file));
  if (graph) return openGraph(session, [{ file: graph }], {}, amongOthers(graph, others.length));
  if (others.length > 0) await openTables(session, others);
}

function besides(others: readonly GivenFile[]): string {
  if (others.length === 0) return '';
  const named = others.slice(0, 3).map(({ file }) => file.name);
  const more = others.length > 3 ? [counted(others.length - 3, 'more file')] : [];
  return ` Not opened with its tables: ${listed([...named, ...more])}.`;
}

function amongOthers({ name }: File, given: number): string {
  return given > 1 ? ` Only ${name} was opened of ${counted(given, 'file')}.` : '';
}
