import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { WRITTEN_FORMATS } from '../../src/formats/formats';
import { atOnce } from '../../src/lib/slices';
import type { Dataset } from '../../src/model/dataset';
import { anyDataset } from '../support/arbitrary-dataset';
import { runs } from '../support/runs';
import { shippedDatasets } from '../support/shipped';
import { lexiconFor } from '../support/vocabulary';
import { visible } from './kept';
import { READERS } from './readers';
import { written } from './written';

const bytesOf = (file: string | Uint8Array) => Buffer.from(file);
const forAny = (check: (dataset: Dataset) => void) => fc.assert(fc.property(anyDataset(), check), runs(15, 500));

test('no two formats share an id or an extension', () => {
  expect(new Set(WRITTEN_FORMATS.map(({ id }) => id)).size).toBe(WRITTEN_FORMATS.length);
  expect(new Set(WRITTEN_FORMATS.map(({ extension }) => extension)).size).toBe(WRITTEN_FORMATS.length);
});

test('every format has a reader in these tests', () => {
  expect([...READERS.keys()].sort()).toEqual(WRITTEN_FORMATS.map(({ id }) => id).sort());
});

describe.each(WRITTEN_FORMATS.map((format) => [format.id, format] as const))('%s', (id, format) => {
  const read = READERS.get(id)!;

  test.each(shippedDatasets())('holds every actor and claim of %s, and where it comes from', (_, dataset) => {
    const found = read(written(format, dataset), dataset);
    expect(found.kept).toEqual(found.expected);
    expect(found.counts).toEqual({ actors: dataset.actors.length, claims: dataset.claims.length });
  });

  test('holds every actor and claim of any dataset, ids and all, and where it comes from', () => {
    forAny((dataset) => {
      const found = read(written(format, dataset), dataset);
      expect(visible(found.kept)).toEqual(visible(found.expected));
      expect(found.counts).toEqual({ actors: dataset.actors.length, claims: dataset.claims.length });
    });
  });

  test('names every loss with the count that the file shows, and no other', () => {
    forAny((dataset) => {
      fc.pre(!JSON.stringify(dataset).includes('\uFFFD'));
      const found = read(written(format, dataset), dataset);
      const shown = found.losses.filter(([, count]) => count > 0);
      const named = atOnce(format.losses(dataset, lexiconFor(dataset)));
      expect(named.map(({ count }) => count)).toEqual(shown.map(([, count]) => count));
      for (const [at, { what }] of named.entries()) expect(what).toMatch(shown[at]![0]);
    });
  });

  test('gives the same bytes each time, whole in UTF-8, and leaves the dataset and Object.prototype alone', () => {
    forAny((dataset) => {
      const before = structuredClone(dataset);
      const [first, second] = [written(format, dataset), written(format, dataset)];
      expect(bytesOf(second).equals(bytesOf(first))).toBe(true);
      if (typeof first === 'string') expect(bytesOf(first).toString()).toBe(first);
      expect(dataset).toEqual(before);
      expect(Object.keys(Object.prototype)).toEqual([]);
    });
  });
});
