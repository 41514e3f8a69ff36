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

/** The datasets of `graph-data/`, by folder name. */
export const CATALOGUE: readonly CatalogueEntry[] = Object.entries(urls).map(([path, url]) => ({
  id: path.split('/').at(-2)!,
  url,
}));

/** The dataset shown when the address names none. */
export const FIRST_DATASET = 'pakistan-ttp-2024';

/** Fetches and reads a dataset of the catalogue; a failed request is an issue like any other. */
export async function loadEntry(entry: CatalogueEntry, standard: Vocabulary): Promise<Result<Dataset, Issue>> {
  const response = await fetch(entry.url);
  if (!response.ok) return { ok: false, issues: [unreachable(entry.id, response.status)] };
  return parseDataset(await response.text(), standard);
}

function unreachable(id: string, status: number): Issue {
  return {
    severity: 'error',
    code: 'not-reachable',
    place: id,
    message: `The dataset “${id}” could not be fetched: the server answered ${status}.`,
    hint: 'Reload the page; if it persists, the site was not copied whole.',
  };
}
