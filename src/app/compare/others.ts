import type { Atlas } from '../../graph/atlas';
import { CATALOGUE } from '../../sources/catalogue';
import { atlasOfHanded } from '../../sources/handed-dataset';
import { listKept } from '../../sources/kept';
import { openFile } from '../../sources/open-file';
import { startWorker } from '../own-worker';
import { openEntry } from '../start';

/** A dataset that the open one can be compared with, by the name it can be had under. */
export interface OtherEntry {
  readonly id: string;
  readonly title: string;
}

/** Datasets read from files for comparison, as long as the page stands. */
const read = new Map<string, Atlas>();
const opened = new Map<string, Promise<Atlas | undefined>>();

/** All datasets at hand beside the open one: of the site, kept in this browser, read from files. */
export async function otherEntries(own: string): Promise<readonly OtherEntry[]> {
  const kept = await listKept();
  const entries = [
    ...CATALOGUE.map(({ id }) => ({ id, title: id })),
    ...kept.map(({ id, title }) => ({ id, title })),
  ].filter(({ id }) => id !== own);
  return [...entries, ...[...read].map(([id, atlas]) => ({ id, title: `${atlas.dataset.title} (file)` }))];
}

/** The dataset of a name, opened once; undefined where there is none, or none any more. */
export function otherAtlas(id: string): Promise<Atlas | undefined> {
  const file = read.get(id);
  if (file) return Promise.resolve(file);
  const known = opened.get(id) ?? openEntry(id);
  opened.set(id, known);
  return known;
}

/** What reading a file for comparison came to: the name it can be had under, or why there is none. */
export type Reading = { readonly id: string } | { readonly problem: string };

/** Reads a graph from a file of any format to compare the open one with. */
export async function readOther(file: File): Promise<Reading> {
  const answer = await openFile(file, { startWorker: () => startWorker('read') });
  if (answer.ok === 'ask')
    return { problem: `${file.name} is a table: open it by itself first, to say what its columns mean.` };
  if (!answer.ok) {
    const [first] = answer.issues;
    return {
      problem: `${file.name} could not be read: ${first ? `${first.place}: ${first.message}` : 'it is no dataset'}`,
    };
  }
  const id = `file:${file.name}`;
  read.set(id, atlasOfHanded(answer.value, answer.standard));
  return { id };
}
