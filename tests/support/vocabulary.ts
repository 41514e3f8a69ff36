import { readFileSync } from 'node:fs';
import type { OpenDataset } from '../../src/model/dataset';
import { type Lexicon, lexiconOf } from '../../src/model/lexicon';
import type { Vocabulary } from '../../src/model/vocabulary';

/** The vocabulary that datasets use unless they bring their own. */
export const standardVocabulary: Vocabulary = JSON.parse(
  readFileSync(new URL('../../graph-data/vocabulary.json', import.meta.url), 'utf8'),
);

/** The lexicon of the vocabulary that a dataset uses. */
export function lexiconFor(dataset: Pick<OpenDataset, 'vocabulary'>): Lexicon {
  return lexiconOf(dataset.vocabulary ?? standardVocabulary);
}
