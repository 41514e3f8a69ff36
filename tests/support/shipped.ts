import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Dataset } from '../../src/model/dataset';
import { parseDataset } from '../../src/model/read';
import { standardVocabulary } from './vocabulary';

const FOLDER = new URL('../../graph-data/', import.meta.url);

/** The text of every dataset that comes with the project, by folder name. */
export function shippedTexts(): readonly (readonly [name: string, text: string])[] {
  return readdirSync(FOLDER)
    .filter((name) => existsSync(new URL(`${name}/dataset.json`, FOLDER)))
    .map((name) => [name, readFileSync(new URL(`${name}/dataset.json`, FOLDER), 'utf8')]);
}

/** Every dataset that comes with the project, by folder name; throws where one does not read. */
export function shippedDatasets(): readonly (readonly [name: string, dataset: Dataset])[] {
  return shippedTexts().map(([name, text]) => {
    const read = parseDataset(text, standardVocabulary);
    if (!read.ok)
      throw new Error(`${name}: ${read.issues.map(({ place, message }) => `${place} ${message}`).join('\n')}`);
    return [name, read.value];
  });
}
