import type { Page } from '@playwright/test';

type Shelf = 'heads' | 'windows' | 'counted';

/** What stands on a shelf of the windows that the browser keeps, maps as lists of their entries; nothing where there is no such shelf. */
function keptOn(page: Page, shelf: Shelf): Promise<readonly unknown[]> {
  return page.evaluate(
    (name) =>
      new Promise<readonly unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('actor-atlas-windows');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const answer = (kept: readonly unknown[]) => {
            database.close();
            const inLists = (_: string, value: unknown) => (value instanceof Map ? [...value] : value);
            resolve(JSON.parse(JSON.stringify(kept, inLists)));
          };
          if (!database.objectStoreNames.contains(name)) return answer([]);
          const reading = database.transaction(name).objectStore(name).getAll();
          reading.onsuccess = () => answer(reading.result);
        };
      }),
    shelf,
  );
}

/** How many windows the browser keeps. */
export async function windowsKept(page: Page): Promise<number> {
  return (await keptOn(page, 'heads')).length;
}

/** How many counts of each sort the browser keeps beside its windows. */
export async function countsKept(page: Page): Promise<Readonly<Record<string, number>>> {
  const kept = (await keptOn(page, 'counted')) as readonly Readonly<Record<string, readonly unknown[]>>[];
  const sum: Record<string, number> = {};
  for (const counted of kept) {
    for (const [sort, counts] of Object.entries(counted)) sum[sort] = (sum[sort] ?? 0) + counts.length;
  }
  return sum;
}

/** Keeps the same windows as a program did that kept no counts. */
export function keepAsBeforeCounts(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const name = 'actor-atlas-windows';
    const shelves = ['heads', 'windows'];
    const done = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const now = await done(indexedDB.open(name));
    const on = (shelf: string) => now.transaction(shelf).objectStore(shelf);
    const kept = await Promise.all(
      shelves.map(async (shelf) => {
        const [keys, values] = await Promise.all([done(on(shelf).getAllKeys()), done(on(shelf).getAll())]);
        return { shelf, keys, values };
      }),
    );
    now.close();
    await done(indexedDB.deleteDatabase(name));
    const opening = indexedDB.open(name, 1);
    opening.onupgradeneeded = () => {
      for (const { shelf, keys, values } of kept) {
        const store = opening.result.createObjectStore(shelf);
        for (const [at, key] of keys.entries()) store.put(values[at], key);
      }
    };
    (await done(opening)).close();
  });
}
