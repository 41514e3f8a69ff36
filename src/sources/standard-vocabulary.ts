import url from '../../graph-data/vocabulary.json?url';
import type { Vocabulary } from '../model/vocabulary';

let asked: Promise<Vocabulary> | undefined;

/** The vocabulary of datasets that bring none of their own, fetched once; the test suite holds its shape. */
export function standardVocabulary(): Promise<Vocabulary> {
  asked ??= fetched();
  return asked;
}

async function fetched(): Promise<Vocabulary> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`the vocabulary could not be fetched: the server answered ${response.status}`);
  return response.json();
}
