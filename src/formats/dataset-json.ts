import { chunked } from './chunks';
import type { ReadFormat, WrittenFormat } from './format';
import { jsonPieces } from './json-pieces';
import { startsAsJsonLd, startsWithKey } from './json-start';
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
const LISTED = /"(?:actors|claims)"\s*:\s*\[/;
/** What the outermost objects of other formats have, which may call whatever they hold actors and claims too. */
const OTHERS = ['nodes', 'edges', 'links', 'elements', 'objects'];

function isNamed(text: string): boolean {
  return NAMED.test(text) && startsWithKey(text, ['format']);
}

/** A program that sorts keys puts the long lists first, so that the name of the format stands far behind; where it is missing, the reader says so. */
function isShaped(text: string): boolean {
  if (!LISTED.test(text) || !startsWithKey(text, ['actors', 'claims'])) return false;
  return !startsWithKey(text, OTHERS) && !startsAsJsonLd(text);
}
