import type { GivenFile } from '../../sources/event-messages';
import { startOf } from '../../sources/event-tables';
import { areOwnTables, mayBeAmongTables } from '../../sources/open-tables';
import { inputOf } from './file-input';

/** Files sorted into the tables that one dataset was saved in, with what stands beside them in their ZIP, and all others. A table alone needs none beside it, and is among the others. */
export async function savedTablesAmong(given: readonly GivenFile[]): Promise<Sorted> {
  const begun = await Promise.all(
    given.map(async (one) => ({ one, name: one.file.name, start: await startOf(inputOf(one.file)) })),
  );
  const tables = begun.filter(mayBeAmongTables);
  if (tables.length < 2 || !areOwnTables(tables)) return { tables: [], others: given };
  return {
    tables: tables.map(({ one }) => one),
    others: begun.filter((file) => !tables.includes(file)).map(({ one }) => one),
  };
}

interface Sorted {
  readonly tables: readonly GivenFile[];
  readonly others: readonly GivenFile[];
}
