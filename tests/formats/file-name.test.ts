import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileNameOf } from '../../src/formats/file-name';
import { anyDataset } from '../support/arbitrary-dataset';
import { shippedDatasets } from '../support/shipped';

const harbour = new Map(shippedDatasets()).get('harbour-of-sel')!;
const extract = {
  dataset: 'harbour-of-sel',
  scope: 'shown',
  filters: [],
  actors: { exported: 1, of: 2 },
  claims: { exported: 1, of: 2 },
  sources: [],
  at: '2024-06-30T12:00:00.000Z',
  by: 'Actor Atlas',
};

test('a file is called after its dataset, the part that is saved, and the day', () => {
  expect(fileNameOf({ ...harbour, derivedFrom: extract }, 'csv.zip')).toBe('harbour-of-sel-shown-2024-06-30.csv.zip');
  expect(fileNameOf({ ...harbour, id: 'harbour-of-sel-shown', derivedFrom: extract }, 'json')).toBe(
    'harbour-of-sel-shown-2024-06-30.json',
  );
  expect(fileNameOf(harbour, 'json')).toBe('harbour-of-sel-everything.json');
});

test.each([
  ['../../etc/passwd', 'etc-passwd-everything.json'],
  ['CON.x', 'CON-x-everything.json'],
  ['\u202Egnp.exe', 'gnp-exe-everything.json'],
  ['مرسانة', 'مرسانة-everything.json'],
  ['...', 'dataset-everything.json'],
])('the id %j gives %j', (id, expected) => {
  expect(fileNameOf({ ...harbour, id }, 'json')).toBe(expected);
});

test('no dataset gives a name that a file system refuses or a reader is deceived by', () => {
  fc.assert(
    fc.property(anyDataset({ actors: 1, claims: 0 }), (dataset) => {
      const name = fileNameOf(dataset, 'graphology.json');
      expect(name).toMatch(/^[\p{L}\p{M}\p{N}_-]+\.graphology\.json$/u);
      expect(name).not.toMatch(/^[-.]/);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
    }),
  );
});
