import cameoText from '../../graph-data/cameo.json?raw';
import vocabularyText from '../../graph-data/vocabulary.json?raw';
import type { Cameo } from '../model/events/cameo';
import type { Vocabulary } from '../model/vocabulary';

/** What files are read with that bring no vocabulary of their own; the test suite holds the shape of both. */
export interface Standards {
  readonly standard: Vocabulary;
  readonly cameo: Cameo;
}

let known: Standards | undefined;

/** The standard vocabulary and the codes of CAMEO, as the program carries them along. */
export function standards(): Standards {
  known ??= { standard: JSON.parse(vocabularyText), cameo: JSON.parse(cameoText) };
  return known;
}
