import { type Atlas, atlasOf } from '../../src/graph/atlas';
import type { Dataset } from '../../src/model/dataset';
import { standardVocabulary } from '../support/vocabulary';

/** The atlas of a dataset, with the standard vocabulary where it brings none. */
export function atlasFor(dataset: Dataset): Atlas {
  return atlasOf(dataset, standardVocabulary);
}
