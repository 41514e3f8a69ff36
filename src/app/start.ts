import { atlasOf } from '../graph/atlas';
import type { Result } from '../lib/result';
import type { Issue } from '../model/issue';
import { CATALOGUE, FIRST_DATASET, loadEntry } from '../sources/catalogue';
import { STANDARD_VOCABULARY } from '../sources/standard-vocabulary';
import { DEFAULT_VIEW } from '../view/state';
import { datasetIn, viewIn } from './address';
import { createSession, type SessionControl } from './session';
import { notify } from './stage';

/** Opens the dataset and the view that the address asks for; one that is not in the catalogue gives a notice and the first dataset. */
export async function openFirst(hash: string): Promise<Result<SessionControl, Issue>> {
  const wanted = datasetIn(hash);
  const entry = CATALOGUE.find(({ id }) => id === wanted);
  const chosen = entry ?? CATALOGUE.find(({ id }) => id === FIRST_DATASET) ?? CATALOGUE[0];
  if (!chosen) return { ok: false, issues: [noDatasets()] };
  const answer = await loadEntry(chosen, STANDARD_VOCABULARY);
  if (!answer.ok) return answer;
  const atlas = atlasOf(answer.value, STANDARD_VOCABULARY);
  const foreign = wanted !== undefined && !entry;
  if (foreign) notify(`The link is about “${wanted}”, which is not part of this site. Open its file to see that view.`);
  return { ok: true, value: createSession(atlas, foreign ? DEFAULT_VIEW : viewIn(hash, atlas)), issues: [] };
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
