import fc from 'fast-check';
import { type Atlas, atlasOf } from '../../src/graph/atlas';
import { anyDataset, type Extent } from '../support/arbitrary-dataset';
import { standardVocabulary } from '../support/vocabulary';

/** Any dataset with at least so many actors, opened; a counterexample prints the dataset only. */
export function anyAtlas({ atLeast = 1, ...extent }: Extent & { readonly atLeast?: number } = {}): fc.Arbitrary<Atlas> {
  return anyDataset(extent)
    .filter(({ actors }) => actors.length >= atLeast)
    .map((dataset) => {
      const printed = { [fc.toStringMethod]: () => JSON.stringify(dataset) };
      return Object.assign(atlasOf(dataset, standardVocabulary), printed);
    });
}
