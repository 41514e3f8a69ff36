import url from '../../graph-data/vocabulary.json?url';
import type { Result } from '../lib/result';
import type { Issue } from '../model/issue';
import type { Vocabulary } from '../model/vocabulary';

let asked: Promise<Vocabulary> | undefined;

/** The vocabulary of datasets that bring none of their own, fetched once; the test suite holds its shape. */
export async function standardVocabulary(): Promise<Result<Vocabulary, Issue>> {
  try {
    asked ??= fetched();
    return { ok: true, value: await asked, issues: [] };
  } catch (error) {
    asked = undefined;
    const message = `The vocabulary could not be fetched: ${error instanceof Error ? error.message : String(error)}.`;
    const hint = 'Reload the page; if it persists, the site was not copied whole.';
    return { ok: false, issues: [{ severity: 'error', code: 'not-reachable', place: 'vocabulary', message, hint }] };
  }
}

async function fetched(): Promise<Vocabulary> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return response.json();
}
