import { type Atlas, atlasOf } from '../../../src/graph/atlas';
import type { ClaimRecord } from '../../../src/graph/record';
import { shippedDatasets } from '../../support/shipped';
import { standardVocabulary } from '../../support/vocabulary';

/** The dataset that the app opens with. */
export const ARTICLE = shippedAtlas('pakistan-ttp-2024');

/** The invented worked example, which has names in other scripts. */
export const SEL = shippedAtlas('harbour-of-sel');

/** How much a part of a dataset holds. */
export interface Numbers {
  readonly actors: number;
  readonly claims: number;
}

/** A dataset of `graph-data/`, read from its file as it stands there. */
function shippedAtlas(folder: string): Atlas {
  const [, dataset] = shippedDatasets().find(([name]) => name === folder) ?? [];
  if (!dataset) throw new Error(`there is no graph-data/${folder}`);
  return atlasOf(dataset, standardVocabulary);
}

/** The claims that pass a test, and every actor they name in any part. */
export function numbersOf({ claims: { records }, actors }: Atlas, passes: (record: ClaimRecord) => boolean): Numbers {
  const passing = records.filter(passes);
  if (passing.length === records.length) return { actors: actors.size, claims: passing.length };
  const named = new Set(passing.flatMap(({ claim }) => namesIn(claim)));
  return { actors: [...actors.keys()].filter((id) => named.has(id)).length, claims: passing.length };
}

function namesIn({ subject, object, by, onBehalfOf, place, also = [], responses = [] }: ClaimRecord['claim']) {
  const others = [...also.map(({ actor }) => actor), ...responses.map((response) => response.by)];
  return [subject, object, by, onBehalfOf, place, ...others].filter((id) => id !== undefined).map(String);
}
