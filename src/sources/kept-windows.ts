import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import type { Actor, Claim } from '../model/dataset';
import { lexiconOf } from '../model/lexicon';
import type { Vocabulary } from '../model/vocabulary';
import type { EnginePlace } from '../view/engine-place';
import type { About } from './graph-source';
import type { Asked } from './sparql/engine';
import type { CountedBefore } from './window/counted-before';
import type { EngineWindow, PairReading } from './window/engine-window';
import { titleOf, windowId } from './window/window-atlas';

/** What is told of a kept window without opening it. */
export interface KeptWindowHead {
  readonly id: string;
  readonly title: string;
  readonly place: EnginePlace;
  readonly claims: number;
  readonly actors: number;
  /** Milliseconds since 1970. */
  readonly keptAt: number;
}

/** A window as it is kept: what was fetched and the queries that fetched it, and never who asked. */
interface KeptWindow {
  readonly place: EnginePlace;
  readonly about: Omit<About, 'lexicon'>;
  readonly vocabulary: Vocabulary;
  readonly actors: readonly Actor[];
  readonly claims: readonly Claim[];
  readonly readings: readonly (readonly [string, PairReading])[];
  readonly remarks: readonly string[];
  readonly at: number;
  readonly journal: readonly Asked[];
  /** The text of the mapping by which it is read, where it has one. */
  readonly mapping?: string;
}

/** A window of a former day, with what goes on from it. */
export interface ReopenedWindow {
  readonly window: EngineWindow;
  readonly journal: readonly Asked[];
  readonly counted: CountedBefore;
  readonly mapping?: string;
}

interface Shelves extends DBSchema {
  heads: { key: string; value: KeptWindowHead };
  windows: { key: string; value: KeptWindow };
  counted: { key: string; value: unknown };
}

const NAME = 'actor-atlas-windows';
/** Goes up when there is one more shelf; what stands on the others stays. */
const FORM = 2;
const SHELVES = ['heads', 'windows', 'counted'] as const;

/** Keeps a window for when the engine is not there, in place of what was kept of it; rejects where the browser has no room or allows no storage. */
export async function keepWindow(
  { window, journal, counted, mapping }: ReopenedWindow,
  keptAt: number = Date.now(),
): Promise<void> {
  const { place, about, actors, claims, readings, remarks, at } = window;
  const { lexicon, ...rest } = about;
  const vocabulary = { version: 1, families: lexicon.families, types: lexicon.types, kinds: lexicon.kinds } as const;
  const id = windowId(place);
  const head = { id, title: titleOf(window), place, claims: claims.size, actors: actors.size, keptAt };
  const kept: KeptWindow = {
    place,
    about: rest,
    vocabulary,
    actors: [...actors.values()],
    claims: [...claims.values()],
    readings: [...readings],
    remarks,
    at,
    journal,
    ...(mapping !== undefined && { mapping }),
  };
  await changing((writing) =>
    Promise.all([
      writing.objectStore('heads').put(head, id),
      writing.objectStore('windows').put(kept, id),
      writing.objectStore('counted').put(counted, id),
    ]),
  );
}

/** Keeps what was counted beside the window of this id; where that is not kept, neither is this. Rejects where the browser has no room or allows no storage. */
export function keepCounted(id: string, counted: CountedBefore): Promise<void> {
  return changing(async (writing) => {
    const isKept = (await writing.objectStore('heads').getKey(id)) !== undefined;
    if (isKept) await writing.objectStore('counted').put(counted, id);
  });
}

/** All windows that are kept, the last first; none where the browser allows no storage. */
export async function listKeptWindows(): Promise<readonly KeptWindowHead[]> {
  const heads = await onShelves((shelves) => shelves.getAll('heads')).catch((): readonly KeptWindowHead[] => []);
  return heads.toSorted((one, other) => other.keptAt - one.keptAt);
}

/** The window that is kept under an id, if there is one. */
export async function keptWindow(id: string): Promise<ReopenedWindow | undefined> {
  const [kept, counted] = await onShelves((shelves) =>
    Promise.all([shelves.get('windows', id), shelves.get('counted', id)]),
  ).catch(() => []);
  if (!kept) return undefined;
  const { countedIn } = await import('./kept-counts');
  const { place, about, vocabulary, actors, claims, readings, remarks, at, journal, mapping } = kept;
  const window: EngineWindow = {
    place,
    about: { ...about, lexicon: lexiconOf(vocabulary) },
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    claims: new Map(claims.map((claim) => [claim.id, claim])),
    readings: new Map(readings),
    remarks,
    at,
  };
  return { window, journal, counted: countedIn(counted), ...(mapping !== undefined && { mapping }) };
}

/** Lets go of a window; it is no error when it was not kept. */
export async function forgetWindow(id: string): Promise<void> {
  await changing((writing) => Promise.all(SHELVES.map((name) => writing.objectStore(name).delete(id))));
}

/** Changes what is kept, all or nothing. */
function changing(
  change: (writing: IDBPTransaction<Shelves, typeof SHELVES, 'readwrite'>) => Promise<unknown>,
): Promise<void> {
  return onShelves(async (shelves) => {
    const writing = shelves.transaction(SHELVES, 'readwrite');
    await Promise.all([change(writing), writing.done]);
  });
}

/** Opens the database for one use, so that another tab is never kept waiting. */
async function onShelves<Value>(use: (shelves: IDBPDatabase<Shelves>) => Promise<Value>): Promise<Value> {
  const shelves = await openDB<Shelves>(NAME, FORM, {
    upgrade(database) {
      for (const name of SHELVES) {
        if (!database.objectStoreNames.contains(name)) database.createObjectStore(name);
      }
    },
  });
  try {
    return await use(shelves);
  } finally {
    shelves.close();
  }
}
