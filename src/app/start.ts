import { type Atlas, atlasOf } from '../graph/atlas';
import type { Result } from '../lib/result';
import type { Issue } from '../model/issue';
import type { Vocabulary } from '../model/vocabulary';
import { CATALOGUE, checkedDataset, FIRST_DATASET, fetchEntry } from '../sources/catalogue';
import { standardVocabulary } from '../sources/standard-vocabulary';
import { DEFAULT_VIEW } from '../view/state';
import { datasetIn, viewIn } from './address';
import { pictureDrawn } from './picture';
import { createSession, type SessionControl } from './session';
import { notify, openDialog } from './stage';

/** Opens the dataset and the view that the address asks for; one that is not in the catalogue gives a notice and the first dataset. */
export async function openFirst(hash: string): Promise<Result<SessionControl, Issue>> {
  const wanted = datasetIn(hash);
  const entry = CATALOGUE.find(({ id }) => id === wanted);
  const chosen = entry ?? CATALOGUE.find(({ id }) => id === FIRST_DATASET) ?? CATALOGUE[0];
  if (!chosen) return { ok: false, issues: [noDatasets()] };
  const [text, standard] = await Promise.all([fetchEntry(chosen), standardVocabulary()]);
  if (!text.ok) return text;
  const atlas = await atlasFrom(text.value, standard);
  if (!atlas.ok) return atlas;
  const foreign = wanted !== undefined && !entry;
  if (foreign) notify(`The link is about “${wanted}”, which is not part of this site. Open its file to see that view.`);
  const session = createSession(atlas.value, foreign ? DEFAULT_VIEW : viewIn(hash, atlas.value));
  void checkOnceDrawn(chosen.id, text.value);
  return { ok: true, value: session, issues: [] };
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

async function checkOnceDrawn(file: string, text: string) {
  await pictureDrawn;
  const checked = await checkedDataset(text);
  if (!checked.ok) openDialog({ kind: 'refusal', refusal: { file, issues: checked.issues } });
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
