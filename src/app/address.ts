import type { Atlas } from '../graph/atlas';
import { readView, writeView } from '../view/permalink';
import type { View } from '../view/state';
import type { Moment, SessionControl } from './session';
import { notify } from './stage';

/** The part of an address behind `#` that restores a moment: the dataset's id and the view. */
function fragmentOf({ atlas, view }: Moment): string {
  const params = new URLSearchParams({ d: atlas.dataset.id });
  for (const [key, value] of writeView(view)) params.set(key, value);
  // Blanks, commas and exclamation marks may stand in a fragment as they are; the rest stays escaped.
  return params.toString().replaceAll('%2C', ',').replaceAll('%21', '!');
}

/** The whole address that restores a moment in another tab. */
export function linkTo(moment: Moment): string {
  const { origin, pathname } = window.location;
  return `${origin}${pathname}#${fragmentOf(moment)}`;
}

/** The dataset that an address asks for, if it names one. */
export function datasetIn(hash: string): string | undefined {
  return new URLSearchParams(hash.replace(/^#/, '')).get('d') ?? undefined;
}

/** Reads the view out of an address for an opened atlas; what means nothing there is said in a notice and left out. */
export function viewIn(hash: string, atlas: Atlas): View {
  const { view, junk } = readView(new URLSearchParams(hash.replace(/^#/, '')), atlas);
  if (junk.length > 0)
    notify(`The link held something that this dataset does not know, which was left out: ${junk.join(', ')}.`);
  return view;
}

/** Keeps the address in step with the session: each step a history entry, a gesture one; Back and Forward lead to views. */
export function followAddress(session: SessionControl, openEntry: OpenEntry): () => void {
  let written = fragmentOf(session.present());
  let taken = session.store.getState().steps;
  window.history.replaceState(null, '', `#${written}`);
  const write = (how: 'pushState' | 'replaceState') => {
    written = fragmentOf(session.present());
    window.history[how](null, '', `#${written}`);
  };
  const stop = session.store.subscribe(({ history, steps }) => {
    const isStep = steps !== taken;
    taken = steps;
    if (fragmentOf(history.present) !== written) write(isStep ? 'pushState' : 'replaceState');
  });
  const onMove = async () => {
    const hash = window.location.hash.replace(/^#/, '');
    if (hash === written) return;
    // The address is where the reader wants to be: the step that leads there must not write another entry.
    written = hash;
    const moment = await momentAt(hash, session, openEntry);
    if (!moment) {
      write('replaceState');
      return;
    }
    written = fragmentOf(moment);
    window.history.replaceState(null, '', `#${written}`);
    if (moment.atlas === session.present().atlas) session.change(() => moment.view);
    else session.open(moment.atlas, moment.view);
  };
  window.addEventListener('popstate', onMove);
  return () => {
    stop();
    window.removeEventListener('popstate', onMove);
  };
}

/** Opens a dataset of the site by its id; undefined when the site has none of that name. */
export type OpenEntry = (id: string) => Promise<Atlas | undefined>;

async function momentAt(hash: string, session: SessionControl, openEntry: OpenEntry): Promise<Moment | undefined> {
  const { past, present, future } = session.store.getState().history;
  const wanted = datasetIn(hash) ?? present.atlas.dataset.id;
  const known = [present, ...past, ...future].find(({ atlas }) => atlas.dataset.id === wanted)?.atlas;
  const atlas = known ?? (await openEntry(wanted));
  if (atlas) return { atlas, view: viewIn(hash, atlas) };
  notify(`The dataset “${wanted}” is not open and not part of this site; open its file to see that view.`);
  return undefined;
}
