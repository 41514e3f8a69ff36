import type { Result } from '../lib/result';
import type { Dataset } from '../model/dataset';
import type { Issue } from '../model/issue';
import { parseDataset } from '../model/read';
import type { Vocabulary } from '../model/vocabulary';

/** A dataset that ships with the program. */
export interface CatalogueEntry {
  readonly id: string;
  readonly url: string;
}

const urls = import.meta.glob<string>('../../graph-data/*/dataset.json', {
  query: '?url',
  import: 'default',
  eager: true,
});

/** The dataset shown when the address names none. */
export const FIRST_DATASET = 'pakistan-ttp-2024';

/** The datasets of `graph-data/`, by folder name, the first one first. */
export const CATALOGUE: readonly CatalogueEntry[] = Object.entries(urls)
  .map(([path, url]) => ({ id: path.split('/').at(-2)!, url }))
  .sort((a, b) => Number(b.id === FIRST_DATASET) - Number(a.id === FIRST_DATASET));

/** Fetches and reads a dataset of the catalogue; a failed request is an issue like any other. */
export async function loadEntry(entry: CatalogueEntry, standard: Vocabulary): Promise<Result<Dataset, Issue>> {
  try {
    const response = await fetch(entry.url);
    if (response.ok) return parseDataset(await response.text(), standard);
    return unreachable(entry.id, `the server answered ${response.status}`);
  } catch (error) {
    // What fetch throws when there is no answer, or a connection that breaks off.
    if (!(error instanceof TypeError)) throw error;
    return unreachable(entry.id, 'there was no answer');
  }
}

function unreachable(id: string, reason: string): Result<Dataset, Issue> {
  const message = `The dataset “${id}” could not be fetched: ${reason}.`;
  const hint = 'Reload the page; if it persists, the site was not copied whole.';
  return { ok: false, issues: [{ severity: 'error', code: 'not-reachable', place: id, message, hint }] };
}
