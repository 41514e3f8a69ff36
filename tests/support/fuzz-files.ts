import { readdirSync, readFileSync, statSync } from 'node:fs';
import type { ReadFormat } from '../../src/formats/format';
import { READ_FORMATS, WRITTEN_FORMATS } from '../../src/formats/formats';
import { written } from '../formats/written';
import { FUZZ_SAMPLES } from './fuzz-samples';
import { startOf } from './read-file';
import { shippedDatasets } from './shipped';

/** A sound file to mutate, and the format that reads it. */
export interface FuzzFile {
  readonly name: string;
  readonly format: ReadFormat;
  readonly bytes: Uint8Array;
}

/** What we write of a dataset is cut down to so many claims. */
const CLAIMS = 10;
/** Larger files of other people are left aside. */
const LARGEST = 20_000;
const CORPUS = new URL('../../../shared/corpus/', import.meta.url);

/** What we write of both datasets in every format, short files in those we only read, and the smaller files of other people where they are there. */
export function fuzzFiles(): readonly FuzzFile[] {
  return [...ownFiles(), ...corpusFiles()];
}

function ownFiles(): readonly FuzzFile[] {
  return shippedDatasets().flatMap(([name, dataset]) => {
    const small = { ...dataset, claims: dataset.claims.slice(0, CLAIMS) };
    return READ_FORMATS.flatMap((format) => {
      const writing = WRITTEN_FORMATS.find(({ id }) => id === format.id);
      const file = writing ? written(writing, small) : FUZZ_SAMPLES.get(format.id);
      if (file === undefined) return [];
      const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
      return [{ name: `${name}.${format.extension}`, format, bytes }];
    });
  });
}

function corpusFiles(): readonly FuzzFile[] {
  return foldersIn(CORPUS).flatMap((folder) =>
    readdirSync(folder)
      .map((name) => ({ name, url: new URL(name, folder) }))
      .filter(({ url }) => statSync(url).size <= LARGEST)
      .flatMap(({ name, url }) => {
        const bytes = new Uint8Array(readFileSync(url));
        const format = READ_FORMATS.find(({ recognises }) => recognises(startOf(name, bytes)));
        return format ? [{ name, format, bytes }] : [];
      }),
  );
}

function foldersIn(url: URL): readonly URL[] {
  try {
    const entries = readdirSync(url, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => new URL(`${name}/`, url));
  } catch {
    return [];
  }
}
