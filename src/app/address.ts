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
export function followAddress(session: SessionControl): () => void {
  let written = fragmentOf(session.present());
  window.history.replaceState(null, '', `#${written}`);
  let steps = session.store.getState().history.past.length;
  const stop = session.store.subscribe(({ history }) => {
    const fragment = fragmentOf(history.present);
    if (fragment === written) return;
    const grown = history.past.length !== steps;
    written = fragment;
    steps = history.past.length;
    window.history[grown ? 'pushState' : 'replaceState'](null, '', `#${fragment}`);
  });
  const onMove = () => {
    const hash = window.location.hash.replace(/^#/, '');
    if (hash === written) return;
    written = hash;
    restore(session, hash);
    written = fragmentOf(session.present());
  };
  window.addEventListener('popstate', onMove);
  return () => {
    stop();
    window.removeEventListener('popstate', onMove);
  };
}

function restore(session: SessionControl, hash: string) {
  const wanted = datasetIn(hash);
  const { history } = session.store.getState();
  const moments = [history.present, ...history.past, ...history.future];
  const known = moments.find(({ atlas }) => atlas.dataset.id === wanted);
  if (!known) {
    notify(`The dataset “${wanted ?? ''}” is not open; open its file to see that view.`);
    return;
  }
  const view = viewIn(hash, known.atlas);
  if (known.atlas === history.present.atlas) session.change(() => view);
  else session.open(known.atlas, view);
}
