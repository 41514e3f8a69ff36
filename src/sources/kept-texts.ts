import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** The text of a source that this browser keeps, and nobody else: it is never sent anywhere. */
export interface KeptText {
  /** Of its UTF-8 bytes, in lower-case hexadecimal. */
  readonly sha256: string;
  readonly text: string;
}

interface Shelves extends DBSchema {
  texts: { key: string; value: KeptText };
}

const NAME = 'actor-atlas-texts';
/** Goes up when what is kept changes its form. */
const FORM = 1;

/** Keeps a text for the next time; rejects where the browser has no room or allows no storage. */
export async function keepText(kept: KeptText): Promise<void> {
  await onShelves((shelves) => shelves.put('texts', kept, kept.sha256));
}

/** The text of a digest, where this browser keeps it. */
export async function keptText(sha256: string): Promise<string | undefined> {
  const kept = await onShelves((shelves) => shelves.get('texts', sha256)).catch(() => undefined);
  return kept?.text;
}

/** Lets go of a text; it is no error when it was not kept. */
export async function forgetText(sha256: string): Promise<void> {
  await onShelves((shelves) => shelves.delete('texts', sha256));
}

/** Opens the database for one use, so that another tab is never kept waiting. */
async function onShelves<Value>(use: (shelves: IDBPDatabase<Shelves>) => Promise<Value>): Promise<Value> {
  const shelves = await openDB<Shelves>(NAME, FORM, {
    upgrade(database) {
      for (const name of database.objectStoreNames) database.deleteObjectStore(name);
      database.createObjectStore('texts');
    },
  });
  try {
    return await use(shelves);
  } finally {
    shelves.close();
  }
}
