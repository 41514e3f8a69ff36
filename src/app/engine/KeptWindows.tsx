import { useMemo } from 'react';
import { counted } from '../../lib/text';
import { forgetWindow, type KeptWindowHead, listKeptWindows } from '../../sources/kept-windows';
import { hostOf } from '../../view/engine-place';
import { ageInWords } from '../../view/engine-words';
import { useSession } from '../hooks';
import type { SessionControl } from '../session';
import { type Keeping, KeptList, type KeptThing } from '../ui/KeptList';
import { openKeptWindow } from './open-kept';

/** What was fetched from engines before and is kept in this browser: opened again without asking anybody. */
export function KeptWindows() {
  const session = useSession();
  const keeping = useMemo(() => keptBy(session), [session]);
  return <KeptList heading="Fetched before, and kept in this browser" keeping={keeping} />;
}

function keptBy(session: SessionControl): Keeping<KeptThing> {
  return {
    list: async () => (await listKeptWindows()).map(inWords),
    open: ({ key }) => openKeptWindow(session, key),
    remove: ({ key }) => forgetWindow(key),
  };
}

function inWords({ id, title, place, actors, claims, keptAt }: KeptWindowHead): KeptThing {
  const size = `${counted(actors, 'actor')}, ${counted(claims, 'claim')}`;
  const words = `from ${hostOf(place)}: ${size}, fetched ${ageInWords(keptAt, Date.now())}`;
  return { key: id, dataset: id, title, words };
}
