import { chunked } from './chunks';
import type { ReadFormat, WrittenFormat } from './format';
import { jsonPieces } from './json-pieces';
import { countLosses, cutLoss } from './losses';
import { oneByOne } from './one-by-one';
import { CLAIM_ORDER, DATASET_ORDER, inOrder } from './ordered-json';

/** The project's own format: reading what it writes gives the same dataset, and the same dataset gives the same bytes. */
export const datasetJson: WrittenFormat & ReadFormat = {
  id: 'dataset',
  label: 'Actor Atlas JSON',
  hint: 'keeps everything',
  extension: 'json',
  mime: 'application/json',
  write: ({ claims, ...head }) => {
    const ordered = oneByOne(claims, (claim) => inOrder(claim, CLAIM_ORDER));
    return chunked(jsonPieces(inOrder({ ...head, claims: ordered }, DATASET_ORDER)));
  },
  losses: (dataset) => countLosses(dataset, [cutLoss(dataset)]),
  recognises: ({ text }) => /^\s*\{/.test(text) && NAMED.test(text),
  reader: () => import('./reading/read-dataset').then(({ readDatasetJson }) => readDatasetJson),
};

const NAMED = /"format"\s*:\s*"actor-atlas\b/;
