import vocabulary from '../../graph-data/vocabulary.json';
import { asVocabulary } from '../model/read';

/** The vocabulary of datasets that bring none of their own. */
export const STANDARD_VOCABULARY = asVocabulary(vocabulary);
