import { useMemo } from 'react';
import { counted, grouped } from '../../lib/text';
import { listKept, removeKept } from '../../sources/kept';
import type { KeptHead } from '../../sources/shelves';
import { useSession } from '../hooks';
import type { SessionControl } from '../session';
import { type Keeping, KeptList, type KeptThing } from '../ui/KeptList';
import { openKeptAtlas } from './kept-atlas';
import { showOpened } from './show-opened';

type KeptTable = KeptThing & Pick<KeptHead, 'bytes'>;

/** The tables of events that this browser keeps, each to be opened or let go of; nothing where it keeps none. */
export function KeptTables() {
  const session = useSession();
  const keeping = useMemo(() => keptBy(session), [session]);
  return <KeptList heading="Kept in this browser" keeping={keeping} />;
}

function keptBy(session: SessionControl): Keeping<KeptTable> {
  return {
    list: async () => (await listKept()).map(inWords),
    open: async ({ dataset }) => {
      const atlas = await openKeptAtlas(dataset);
      if (atlas) await showOpened(session, atlas);
      return atlas !== undefined;
    },
    remove: ({ key }) => removeKept(key),
    sum: (tables) => inMegabytes(tables.reduce((sum, { bytes }) => sum + bytes, 0)),
  };
}

function inWords({ digest, id, title, actors, rows, bytes }: KeptHead): KeptTable {
  const words = `${counted(actors, 'actor')}, ${counted(rows, 'claim')}, ${inMegabytes(bytes)}`;
  return { key: digest, dataset: id, title, words, bytes };
}

function inMegabytes(bytes: number): string {
  return `${grouped(bytes / 1e6, { maximumFractionDigits: 1 })} MB`;
}
