import { chunked } from './chunks';
import type { ReadFormat, WrittenFormat } from './format';
import { jsonPieces } from './json-pieces';
import { firstKeysOf, startsWithKey } from './json-start';
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
  recognises: ({ text }) => /^\s*\{/.test(text) && (isNamed(text) || isShaped(text)),
  reader: () => import('./reading/read-dataset').then(({ readDatasetJson }) => readDatasetJson),
};

const NAMED = /"format"\s*:\s*"actor-atlas\b/;
const KEYS: ReadonlySet<string> = new Set(Object.keys(DATASET_ORDER));

function isNamed(text: string): boolean {
  return NAMED.test(text) && startsWithKey(text, ['format']);
}

/** A program that sorts keys puts the long lists first, so that the name of the format stands far behind. */
function isShaped(text: string): boolean {
  return startsWithKey(text, ['actors', 'claims']) && [...firstKeysOf(text)].every((key) => KEYS.has(key));
}
