import { foreignKinds } from '../../../formats/reading/foreign-kinds';
import type { Vocabulary } from '../../../model/vocabulary';

/** The kind that a class is by what it is called: one of ours by its id, where a file with that word would be read so, else the word itself. */
export function kindForWord(word: string, standard: Vocabulary): string {
  const kind = foreignKinds([word], standard).kindOf(word);
  return standard.kinds.some(({ id }) => id === kind) ? (kind ?? word) : word;
}
