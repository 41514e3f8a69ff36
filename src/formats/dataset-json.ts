import type { Format } from './format';
import { cutLoss, onlyReal } from './losses';
import { DATASET_ORDER, orderedJson } from './ordered-json';

/** The project's own format: reading what it writes gives the same dataset, and the same dataset gives the same bytes. */
export const datasetJson: Format = {
  id: 'dataset',
  label: 'Actor Atlas JSON',
  hint: 'keeps everything',
  extension: 'json',
  mime: 'application/json',
  write: (dataset) => `${orderedJson(dataset, DATASET_ORDER)}\n`,
  losses: (dataset) => onlyReal([cutLoss(dataset)]),
};
