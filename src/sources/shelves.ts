import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { EventIndex } from '../graph/atlas-of-events';
import type { OpenedEvents } from './event-messages';
import type { PictureAnswers } from './picture-answers';

/** A table of events that this browser keeps. */
export interface KeptHead {
  /** The digest of its files together. */
  readonly digest: string;
  readonly id: string;
  readonly title: string;
  readonly rows: number;
  readonly actors: number;
  /** What its columns and names take, and what was found in them. */
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly keptAt: number;
}

/** A table as it is kept, with what else would have to be found in it anew at every opening. */
export interface KeptTable extends OpenedEvents<EventIndex> {
  /** What found the index: another program finds it anew. */
  readonly program: string;
}

/** What is kept of tables of events, each under the digest of its files together. */
export interface Shelves extends DBSchema {
  heads: { key: string; value: KeptHead };
  tables: { key: string; value: KeptTable };
  pictures: { key: string; value: PictureAnswers };
}

const NAME = 'actor-atlas-events';
/** Goes up when what is kept changes its form; what an older program kept is then let go of. */
const FORM = 2;
const SHELVES = ['heads', 'tables', 'pictures'] as const;

/** Opens the database for one use; it is not held open, so that another tab with a newer form is never kept waiting. */
export async function onShelves<Value>(use: (shelves: IDBPDatabase<Shelves>) => Promise<Value>): Promise<Value> {
  const shelves = await openDB<Shelves>(NAME, FORM, {
    upgrade(database) {
      for (const name of database.objectStoreNames) database.deleteObjectStore(name);
      for (const name of SHELVES) database.createObjectStore(name);
    },
  });
  try {
    return await use(shelves);
  } finally {
    shelves.close();
  }
}

/** Changes what is kept, all or nothing. */
export function changing(
  change: (writing: IDBPTransaction<Shelves, typeof SHELVES, 'readwrite'>) => Promise<unknown>,
): Promise<void> {
  return onShelves(async (shelves) => {
    const writing = shelves.transaction(SHELVES, 'readwrite');
    await Promise.all([change(writing), writing.done]);
  });
}
