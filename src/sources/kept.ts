import { commonDigest } from '../formats/events/identity';
import { byAge } from './kept-reading';
import type { PictureAnswers } from './picture-answers';
import { changing, type KeptHead, type KeptTable, onShelves } from './shelves';

/** Keeps a table, in place of one of the same files; `columnBytes` is what its columns take. Rejects where the browser has no room or allows no storage. */
export async function keep(
  table: KeptTable,
  { keptAt, columnBytes }: { readonly keptAt: number; readonly columnBytes: number },
): Promise<void> {
  const head = headOf(table, keptAt, columnBytes);
  await changing((writing) =>
    Promise.all([
      writing.objectStore('heads').put(head, head.digest),
      writing.objectStore('tables').put(table, head.digest),
    ]),
  );
}

/** All tables that are kept, the last first; none where the browser allows no storage. */
export async function listKept(): Promise<readonly KeptHead[]> {
  const heads = await onShelves((shelves) => shelves.getAll('heads')).catch(noneWithoutStorage);
  return heads.toSorted(byAge);
}

/** Keeps answers beside the table of files of this digest; where that is not kept, neither are they. Rejects where the browser allows no storage. */
export function keepPictures(digest: string, pictures: PictureAnswers): Promise<void> {
  return changing(async (writing) => {
    const isKept = (await writing.objectStore('heads').getKey(digest)) !== undefined;
    if (isKept) await writing.objectStore('pictures').put(pictures, digest);
  });
}

/** Lets go of what is kept of files of this digest. */
export async function removeKept(digest: string): Promise<void> {
  await changing((writing) =>
    Promise.all([
      writing.objectStore('heads').delete(digest),
      writing.objectStore('tables').delete(digest),
      writing.objectStore('pictures').delete(digest),
    ]),
  );
}

function noneWithoutStorage(): readonly KeptHead[] {
  return [];
}

function headOf({ table }: KeptTable, keptAt: number, columnBytes: number): KeptHead {
  const { id, title, files, actors, subject } = table;
  const { ids, labels } = actors;
  return {
    digest: commonDigest(files),
    id,
    title,
    rows: subject.length,
    actors: ids.ends.length,
    bytes: columnBytes + ids.text.length + labels.text.length,
    keptAt,
  };
}
