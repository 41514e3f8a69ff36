import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReadFormat, WrittenFormat } from '../../src/formats/format';
import { READ_FORMATS, WRITTEN_FORMATS } from '../../src/formats/formats';
import type { Dataset } from '../../src/model/dataset';
import { anyDataset } from '../support/arbitrary-dataset';
import { readBy, startOf } from '../support/read-file';
import { runs } from '../support/runs';
import { shippedDatasets } from '../support/shipped';
import { SURVIVING } from './surviving';
import { written } from './written';

const BOTH = WRITTEN_FORMATS.filter(
  (format): format is WrittenFormat & ReadFormat => format.reader !== undefined && format.recognises !== undefined,
);

test('every format that is written and read says what survives it', () => {
  expect(BOTH.map(({ id }) => id).filter((id) => !SURVIVING.has(id))).toEqual([]);
});

describe.each(BOTH.map((format) => [format.id, format] as const))('%s', (id, format) => {
  const surviving = SURVIVING.get(id) ?? ((dataset: Dataset) => dataset);
  const name = `file.${format.extension}`;

  test.each(shippedDatasets())('gives %s back as it was, up to its losses', async (_, dataset) => {
    expect(await readBy(format, name, written(format, dataset))).toEqual({
      ok: true,
      value: surviving(dataset),
      issues: [],
      found: 0,
    });
  });

  test('gives any dataset back as it was, up to its losses, without a word', async () => {
    await fc.assert(
      fc.asyncProperty(anyDataset(), async (dataset) => {
        expect(await readBy(format, name, written(format, dataset))).toEqual({
          ok: true,
          value: surviving(dataset),
          issues: [],
          found: 0,
        });
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      runs(40),
    );
  });

  test('is known by what stands in its files', () => {
    fc.assert(
      fc.property(anyDataset(), (dataset) => {
        const start = startOf('file', written(format, dataset));
        expect(READ_FORMATS.find(({ recognises }) => recognises(start))?.id).toBe(id);
      }),
      runs(10),
    );
  });
});
