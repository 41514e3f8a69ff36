import type { Result } from '../lib/result';
import type { Issue } from '../model/issue';
import { cameoCodes } from '../sources/cameo';
import { CATALOGUE, type CatalogueEntry, fetchEntry } from '../sources/catalogue';
import { type Kept, keptUnder } from '../sources/kept-reading';
import { standardVocabulary } from '../sources/standard-vocabulary';
import { ARRIVAL, datasetIn } from './arrival';

/** An answer that was asked for, under the id that it is about. */
interface Asked<Answer> {
  readonly id: string;
  readonly answer: Promise<Answer>;
}

let text: Asked<Result<string, Issue>> | undefined;
let kept: Asked<Kept | undefined> | undefined;

/** Asks for what the first picture will be drawn of, while the scripts that draw it are still on their way; true for something that this browser may keep. */
export function askAhead(): boolean {
  void standardVocabulary();
  const wanted = datasetIn(ARRIVAL);
  const entry = wanted === undefined ? CATALOGUE[0] : CATALOGUE.find(({ id }) => id === wanted);
  if (entry) text = { id: entry.id, answer: fetchEntry(entry) };
  else if (wanted !== undefined) {
    cameoCodes().catch(() => {});
    kept = { id: wanted, answer: keptUnder(wanted) };
  }
  return kept !== undefined;
}

/** The text of a dataset of the catalogue: asked for ahead, the first time, or now. */
export function entryText(entry: CatalogueEntry): Promise<Result<string, Issue>> {
  const ahead = text?.id === entry.id ? text.answer : undefined;
  text = undefined;
  return ahead ?? fetchEntry(entry);
}

/** The table of events that this browser keeps under an id: asked for ahead, the first time, or now. */
export function keptUnderId(id: string): Promise<Kept | undefined> {
  const ahead = kept?.id === id ? kept.answer : undefined;
  kept = undefined;
  return ahead ?? keptUnder(id);
}
