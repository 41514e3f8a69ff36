import type { Atlas } from '../graph/atlas';
import { ENGINE_KEY, type EnginePlace, readEngine } from '../view/engine-place';
import { baseOf } from '../view/folding';
import { fragmentOf } from '../view/fragment';
import { readView } from '../view/permalink';
import { FOLDING_KEYS, readFolding } from '../view/permalink-folding';
import type { Folding } from '../view/state';
import { datasetIn, paramsIn } from './arrival';
import { folds } from './folds';
import type { Moment, SessionControl } from './session';
import { notify, openDialog } from './stage';

/** The whole address that restores a moment in another tab. */
export function linkTo(moment: Moment): string {
  const { origin, pathname } = window.location;
  return `${origin}${pathname}#${fragmentOf(moment)}`;
}

/** The engine that an address names, if it names one; it is asked only when the reader says so. */
export function engineIn(hash: string): EnginePlace | undefined {
  const named = paramsIn(hash).get(ENGINE_KEY);
  return named === null ? undefined : readEngine(named);
}

/** The files that an address hands over to be opened, such as `opened/0/data/relations.csv`: below `opened/` on this very site, or not at all. */
export function filesIn(hash: string): readonly URL[] {
  const paths = paramsIn(hash).get(OPEN)?.split(',') ?? [];
  const shelf = new URL('opened/', document.baseURI).href;
  const addresses = paths.filter((path) => URL.canParse(path, shelf)).map((path) => new URL(path, document.baseURI));
  return addresses.filter(({ href }) => href.startsWith(shelf));
}

/** Hands files over to the page: not part of a view, and gone from the address once the page stands. */
const OPEN = 'open';

/** Reads the moment out of an address for an opened dataset, folded as it says; what means nothing there is said in a notice and left out. */
export async function momentIn(hash: string, opened: Atlas): Promise<Moment> {
  const params = paramsIn(hash);
  params.delete(OPEN);
  const atlas = await folded(opened, readFolding(params)).catch(() => undefined);
  if (!atlas) {
    notify('The names that the link folds could not be folded here: they stand by themselves.');
    for (const key of FOLDING_KEYS) params.delete(key);
  }
  const { view, junk } = readView(params, atlas ?? opened);
  if (junk.length > 0)
    notify(`The link held something that this dataset does not know, which was left out: ${junk.join(', ')}.`);
  return { atlas: atlas ?? opened, view };
}

async function folded(atlas: Atlas, folding: Folding): Promise<Atlas> {
  return folds.now(atlas, folding) ?? folds.later(atlas, folding);
}

/** Keeps the address in step with the session, whose first moment it says at first: each step a history entry, a gesture one; Back and Forward lead to views. */
export function followAddress(session: SessionControl, openEntry: OpenEntry): () => void {
  const { history, steps } = session.store.getState();
  let taken = steps;
  let written = fragmentOf(history.past[0] ?? history.present);
  window.history.replaceState(null, '', `#${written}`);
  const write = (how: 'pushState' | 'replaceState') => {
    written = fragmentOf(session.present());
    window.history[how](null, '', `#${written}`);
  };
  if (fragmentOf(history.present) !== written) write('pushState');
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

/** Opens a dataset of the site, or one that this browser keeps, by its id; undefined when there is none of that name. */
export type OpenEntry = (id: string) => Promise<Atlas | undefined>;

async function momentAt(hash: string, session: SessionControl, openEntry: OpenEntry): Promise<Moment | undefined> {
  const { past, present, future } = session.store.getState().history;
  const wanted = datasetIn(hash) ?? present.atlas.dataset.id;
  const known = [present, ...past, ...future].find(({ atlas }) => atlas.dataset.id === wanted)?.atlas;
  const atlas = known ?? (await openEntry(wanted));
  if (atlas) return momentIn(hash, baseOf(atlas));
  const place = engineIn(hash);
  if (place) {
    openDialog({ kind: 'engine', wish: { place, hash } });
    return undefined;
  }
  notify(
    `The dataset “${wanted}” is not open, not part of this site and not kept in this browser; open its file to see that view.`,
  );
  return undefined;
}
