import type { Atlas } from '../../graph/atlas';
import { keptWindow } from '../../sources/kept-windows';
import { windowAtlas, windowId } from '../../sources/window/window-atlas';
import { hostOf } from '../../view/engine-place';
import { ageInWords } from '../../view/engine-words';
import { engines } from '../engines';
import type { SessionControl } from '../session';
import { notify, openDialog } from '../stage';
import { rememberMapping } from './mappings';

/** The atlas of what was fetched on a former day, with nobody asked; undefined where none of that id is kept. */
export async function keptWindowAtlas(id: string): Promise<Atlas | undefined> {
  const kept = await keptWindow(id);
  if (!kept) return undefined;
  const { window, journal, counted, mapping } = kept;
  const { place } = window;
  if (mapping !== undefined) rememberMapping(place.id, mapping);
  if (!engines.getState().connection) engines.setState({ journal });
  // What was counted since the page was opened stands first.
  engines.setState((now) => ({ counted: new Map([[windowId(place), counted], ...now.counted]) }));
  notify(
    `What was fetched from ${hostOf(place)} ${ageInWords(window.at, Date.now())} is kept in this browser; nobody was asked for it.`,
    { label: 'Connect', take: () => openDialog({ kind: 'engine', wish: { place } }) },
  );
  return windowAtlas(window);
}

/** Opens what was fetched on a former day as a step that Undo takes back; false where it is no longer kept. */
export async function openKeptWindow(session: SessionControl, id: string): Promise<boolean> {
  const atlas = await keptWindowAtlas(id);
  if (atlas) session.open(atlas);
  return atlas !== undefined;
}
