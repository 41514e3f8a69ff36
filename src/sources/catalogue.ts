import type { Result } from '../lib/result';
import type { Dataset } from '../model/dataset';
import type { Issue } from '../model/issue';
import type { Vocabulary } from '../model/vocabulary';
import { standardVocabulary } from './standard-vocabulary';

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
const FIRST_DATASET = 'pakistan-ttp-2024';

/** The datasets of `graph-data/`, by folder name, the first one first. */
export const CATALOGUE: readonly CatalogueEntry[] = Object.entries(urls)
  .map(([path, url]) => ({ id: path.split('/').at(-2)!, url }))
  .sort((a, b) => Number(b.id === FIRST_DATASET) - Number(a.id === FIRST_DATASET));

/** Fetches the text of a dataset of the catalogue; a failed request is an issue like any other. */
export async function fetchEntry({ id, url }: CatalogueEntry): Promise<Result<string, Issue>> {
  try {
    const response = await fetch(url);
    if (response.ok) return { ok: true, value: await response.text(), issues: [] };
    return unreachable(id, `the server answered ${response.status}`);
  } catch (error) {
    // What fetch throws when there is no answer, or a connection that breaks off.
    if (!(error instanceof TypeError)) throw error;
    return unreachable(id, 'there was no answer');
  }
}

/** A dataset that passed every check, and the vocabulary that stands in where it brings none. */
export interface Checked {
  readonly dataset: Dataset;
  readonly standard: Vocabulary;
}

/** Reads a dataset from its text with every check; the checks are loaded when they are first needed. */
export async function checkedDataset(text: string): Promise<Result<Checked, Issue>> {
  const [{ parseDataset }, standard] = await Promise.all([import('../model/read'), standardVocabulary()]);
  if (!standard.ok) return standard;
  const read = parseDataset(text, standard.value);
  return read.ok ? { ...read, value: { dataset: read.value, standard: standard.value } } : read;
}

/** Fetches and reads a dataset of the catalogue with every check. */
export async function loadEntry(entry: CatalogueEntry): Promise<Result<Checked, Issue>> {
  const answer = await fetchEntry(entry);
  return answer.ok ? checkedDataset(answer.value) : answer;
}

function unreachable(id: string, reason: string): { readonly ok: false; readonly issues: readonly Issue[] } {
  const message = `The dataset “${id}” could not be fetched: ${reason}.`;
  const hint = 'Reload the page; if it persists, the site was not copied whole.';
  return { ok: false, issues: [{ severity: 'error', code: 'not-reachable', place: id, message, hint }] };
}
