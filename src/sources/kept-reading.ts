import type { IDBPDatabase } from 'idb';
import type { PictureAnswers } from './picture-answers';
import { type KeptHead, type KeptTable, onShelves, type Shelves } from './shelves';

/** What is kept under one digest. */
export interface Kept {
  readonly table: KeptTable;
  /** Absent until a picture of it was drawn. */
  readonly pictures?: PictureAnswers | undefined;
}

/** What is kept of files of this digest, if anything is. */
export function keptTable(digest: string): Promise<Kept | undefined> {
  return onShelves((shelves) => keptIn(shelves, digest)).catch(() => undefined);
}

/** What is kept under an id, if anything is. */
export function keptUnder(id: string): Promise<Kept | undefined> {
  return onShelves(async (shelves) => {
    const [last] = (await shelves.getAll('heads')).filter((head) => head.id === id).toSorted(byAge);
    return last && keptIn(shelves, last.digest);
  }).catch(() => undefined);
}

async function keptIn(shelves: IDBPDatabase<Shelves>, digest: string): Promise<Kept | undefined> {
  const [table, pictures] = await Promise.all([shelves.get('tables', digest), shelves.get('pictures', digest)]);
  return table && { table, pictures };
}

/** Sorts what was kept last to the front. */
export function byAge(one: KeptHead, other: KeptHead): number {
  return other.keptAt - one.keptAt;
}
