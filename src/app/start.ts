import { type Atlas, atlasOf } from '../graph/atlas';
import type { Result } from '../lib/result';
import { counted } from '../lib/text';
import type { Issue } from '../model/issue';
import type { Vocabulary } from '../model/vocabulary';
import { CATALOGUE, type CatalogueEntry, checkedDataset } from '../sources/catalogue';
import { standardVocabulary } from '../sources/standard-vocabulary';
import { firstViewOf } from '../view/story';
import { entryText } from './ahead';
import { datasetIn } from './arrival';
import { folds } from './folds';
import { pictureDrawn } from './picture';
import { pictureDesk } from './picture-desk';
import { createSession, type Moment, type SessionControl } from './session';
import { notify, openDialog } from './stage';

/** Opens the dataset and the view that the address asks for; one that is neither in the catalogue nor kept gives a notice and the first dataset. */
export async function openFirst(hash: string): Promise<Result<SessionControl, Issue>> {
  const wanted = datasetIn(hash);
  const entry = CATALOGUE.find(({ id }) => id === wanted);
  const kept = wanted === undefined || entry ? undefined : await keptAtlas(wanted);
  if (kept) return { ok: true, value: sessionAt(await momentAt(hash, kept)), issues: [] };
  const chosen = entry ?? CATALOGUE[0];
  if (!chosen) return { ok: false, issues: [noDatasets()] };
  pictureDesk.prepare();
  const answer = await drawable(chosen);
  if (!answer.ok) return answer;
  const { atlas, text } = answer.value;
  const foreign = wanted !== undefined && !entry;
  const place = foreign ? (await import('./address')).engineIn(hash) : undefined;
  if (place) openDialog({ kind: 'engine', wish: { place, hash } });
  else if (foreign)
    notify(`The link is about “${wanted}”, which is not part of this site. Open its file to see that view.`);
  const session = sessionAt(foreign ? { atlas, view: firstViewOf(atlas) } : await momentAt(hash, atlas));
  void checkOnceDrawn(text);
  return { ok: true, value: session, issues: [] };
}

/** The moment that an address says; what reads addresses is loaded for one that says something. */
async function momentAt(hash: string, atlas: Atlas): Promise<Moment> {
  if (hash === '') return { atlas, view: firstViewOf(atlas) };
  const { momentIn } = await import('./address');
  return momentIn(hash, atlas);
}

function sessionAt(moment: Moment): SessionControl {
  return createSession(moment, { folds, tell: notify });
}

/** Opens a dataset of the catalogue, or a kept one, for a link that leads to it. */
export async function openEntry(id: string): Promise<Atlas | undefined> {
  const entry = CATALOGUE.find((candidate) => candidate.id === id);
  if (!entry) return keptAtlas(id);
  const answer = await drawable(entry);
  return answer.ok ? answer.value.atlas : undefined;
}

/** What this browser keeps under an id: a table of events, or what was fetched of an engine. */
async function keptAtlas(id: string): Promise<Atlas | undefined> {
  const { openKeptAtlas } = await import('./opening/kept-atlas');
  const table = await openKeptAtlas(id);
  if (table) return table;
  const { keptWindowAtlas } = await import('./engine/open-kept');
  return keptWindowAtlas(id);
}

interface Drawable {
  readonly atlas: Atlas;
  readonly text: string;
}

async function drawable(entry: CatalogueEntry): Promise<Result<Drawable, Issue>> {
  const [text, standard] = await Promise.all([entryText(entry), standardVocabulary()]);
  if (!text.ok) return text;
  if (!standard.ok) return standard;
  const atlas = await atlasFrom(text.value, standard.value);
  return atlas.ok ? { ok: true, value: { atlas: atlas.value, text: text.value }, issues: [] } : atlas;
}

/**
 * A dataset of the site's own is drawn first and checked after, since the checks weigh more than the page around them. One that
 * is so wrong that it cannot even be drawn is checked at once, so that every reason is told.
 */
async function atlasFrom(text: string, standard: Vocabulary): Promise<Result<Atlas, Issue>> {
  try {
    return { ok: true, value: atlasOf(JSON.parse(text), standard), issues: [] };
  } catch (error) {
    const checked = await checkedDataset(text);
    if (checked.ok) throw error;
    return checked;
  }
}

async function checkOnceDrawn(text: string) {
  await pictureDrawn;
  const checked = await checkedDataset(text);
  if (checked.ok) return;
  const [first, ...more] = checked.issues;
  const others = more.length > 0 ? ` (and ${counted(more.length, 'other problem')})` : '';
  notify(
    `This dataset of the site is drawn as far as it goes, but has a mistake: ${first?.place}: ${first?.message}${others}`,
  );
}

function noDatasets(): Issue {
  return {
    severity: 'error',
    code: 'no-datasets',
    place: 'graph-data',
    message: 'This site was built without any dataset.',
    hint: 'Put one into graph-data/<name>/dataset.json and build again.',
  };
}
