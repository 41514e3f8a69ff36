import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { commonDigest } from '../formats/events/identity';
import type { PackedEvents } from './packed-events';

/** A table of events that this browser keeps. */
export interface KeptHead {
  /** The digest of its files together. */
  readonly digest: string;
  readonly id: string;
  readonly title: string;
  readonly rows: number;
  readonly actors: number;
  /** What its columns and names take. */
  readonly bytes: number;
  /** Milliseconds since 1970. */
  readonly keptAt: number;
}

interface Shelves extends DBSchema {
  heads: { key: string; value: KeptHead };
  tables: { key: string; value: PackedEvents };
}

const NAME = 'actor-atlas-events';
/** Goes up when what is kept changes its form; what an older program kept is then let go of. */
const FORM = 1;

/** Keeps a table, in place of one of the same files; rejects where the browser has no room or allows no storage. */
export async function keep(table: PackedEvents, keptAt: number): Promise<void> {
  const head = headOf(table, keptAt);
  await onShelves(async (shelves) => {
    const writing = shelves.transaction(['heads', 'tables'], 'readwrite');
    await Promise.all([
      writing.objectStore('heads').put(head, head.digest),
      writing.objectStore('tables').put(table, head.digest),
      writing.done,
    ]);
  });
}

/** All tables that are kept, the last first; none where the browser allows no storage. */
export async function listKept(): Promise<readonly KeptHead[]> {
  const heads = await onShelves((shelves) => shelves.getAll('heads')).catch(noneWithoutStorage);
  return heads.toSorted((one, other) => other.keptAt - one.keptAt);
}

/** The table that is kept of files of this digest, if there is one. */
export async function keptTable(digest: string): Promise<PackedEvents | undefined> {
  return onShelves((shelves) => shelves.get('tables', digest)).catch(() => undefined);
}

/** The table that is kept under an id, if there is one. */
export async function keptUnder(id: string): Promise<PackedEvents | undefined> {
  const head = (await listKept()).find((candidate) => candidate.id === id);
  return head && keptTable(head.digest);
}

/** Lets go of what is kept of files of this digest. */
export async function removeKept(digest: string): Promise<void> {
  await onShelves(async (shelves) => {
    const writing = shelves.transaction(['heads', 'tables'], 'readwrite');
    await Promise.all([
      writing.objectStore('heads').delete(digest),
      writing.objectStore('tables').delete(digest),
      writing.done,
    ]);
  });
}

/** Opens the database for one use; it is not held open, so that another tab with a newer form is never kept waiting. */
async function onShelves<Value>(use: (shelves: IDBPDatabase<Shelves>) => Promise<Value>): Promise<Value> {
  const shelves = await openDB<Shelves>(NAME, FORM, {
    upgrade(database) {
      for (const name of database.objectStoreNames) database.deleteObjectStore(name);
      database.createObjectStore('heads');
      database.createObjectStore('tables');
    },
  });
  try {
    return await use(shelves);
  } finally {
    shelves.close();
  }
}

function noneWithoutStorage(): readonly KeptHead[] {
  return [];
}

function headOf({ id, title, files, actors, subject, object, type, day }: PackedEvents, keptAt: number): KeptHead {
  const { ids, labels } = actors;
  const columns = [subject, object, type, day, ids.ends, labels.ends];
  const names = ids.text.length + labels.text.length;
  return {
    digest: commonDigest(files),
    id,
    title,
    rows: subject.length,
    actors: ids.ends.length,
    bytes: columns.reduce((sum, { byteLength }) => sum + byteLength, names),
    keptAt,
  };
}
