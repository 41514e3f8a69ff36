import { expect, test } from 'vitest';
import { estimated } from '../../../src/app/export/estimate';
import { type FormatOutput, outputsFor } from '../../../src/app/export/outputs';
import { type Progress, writeFile } from '../../../src/app/export/write-file';
import type { OpenFile } from '../../../src/app/save-file';
import type { Dataset } from '../../../src/model/dataset';
import { claimId } from '../../../src/model/ids';
import { smallDataset } from '../../formats/small-dataset';
import { joined } from '../../formats/written';
import { lexiconFor } from '../../support/vocabulary';

const CLAIMS = 6_000;

/** A dataset of so many claims of different lengths. */
function manyClaims(): Dataset {
  const small = smallDataset();
  const claims = Array.from({ length: CLAIMS }, (_, at) => {
    const gist = `Claim ${at} ${'–'.repeat((at * 7919) % 97)}.`;
    return { ...small.claims[at % 2]!, id: claimId(`c-${at}`), gist };
  });
  return { ...small, claims };
}

const dataset = manyClaims();
const lexicon = lexiconFor(dataset);
const formats = outputsFor({ scale: 1, hasLegend: true }).filter(
  (output): output is FormatOutput => output.kind === 'format',
);
const untold = { signal: new AbortController().signal, onProgress: () => undefined };

/** A file in memory, and what became of it. */
function memoryFile(write?: (parts: number) => void) {
  const state = { parts: [] as Blob[], ending: 'open' };
  const file: OpenFile = {
    name: 'memory',
    write: async (part) => {
      state.parts.push(part);
      write?.(state.parts.length);
    },
    close: async () => {
      state.ending = 'closed';
    },
    abandon: async () => {
      state.ending = 'abandoned';
    },
  };
  return { file, state };
}

/** One of texts, one of bytes, one of many small texts: whatever the format, its chunks are put together the same way. */
const kinds = formats.filter(({ id }) => ['dataset', 'csv', 'graphml'].includes(id));

test.each(kinds.map((format) => [format.id, format] as const))(
  '%s: a file is written in parts of about a megabyte, which make up the whole',
  async (_, format) => {
    const { file, state } = memoryFile();
    await writeFile(file, format, dataset, lexicon, untold);
    const expected = Buffer.from(joined(format.write(dataset, lexicon)));
    expect(Buffer.from(await new Blob(state.parts).arrayBuffer()).equals(expected)).toBe(true);
    expect(state.ending).toBe('closed');
    const sizes = state.parts.map(({ size }) => size);
    for (const size of sizes.slice(0, -1)) expect(size).toBeGreaterThanOrEqual(1_000_000);
    for (const size of sizes) expect(size).toBeLessThan(1_200_000);
  },
);

test.each(formats.map((format) => [format.id, format] as const))(
  '%s: the estimate is right within a tenth, and the beginning is that of the file',
  async (id, format) => {
    const { bytes, beginning } = await estimated(format, dataset, lexicon, untold.signal);
    const whole = Buffer.from(joined(format.write(dataset, lexicon)));
    expect(bytes / whole.length).toBeGreaterThan(0.9);
    expect(bytes / whole.length).toBeLessThan(1.1);
    expect(beginning !== undefined && whole.toString().startsWith(beginning)).toBe(id !== 'csv');
  },
);

test('progress only grows, in claims and in bytes', async () => {
  const told: Progress[] = [];
  const onProgress = (progress: Progress) => told.push(progress);
  await writeFile(memoryFile().file, formats[0]!, dataset, lexicon, { ...untold, onProgress });
  expect(told.length).toBeGreaterThan(0);
  for (const [at, { claims, bytes }] of told.entries()) {
    expect(claims).toBeGreaterThanOrEqual(told[at - 1]?.claims ?? 0);
    expect(bytes).toBeGreaterThanOrEqual(told[at - 1]?.bytes ?? 0);
    expect(claims).toBeLessThanOrEqual(CLAIMS);
  }
});

test('a cancelled file is abandoned, never closed', async () => {
  const controller = new AbortController();
  const { file, state } = memoryFile((parts) => parts === 2 && controller.abort(new Error('cancelled')));
  const writing = writeFile(file, formats[0]!, dataset, lexicon, { ...untold, signal: controller.signal });
  await expect(writing).rejects.toThrow('cancelled');
  expect([state.parts.length, state.ending]).toEqual([2, 'abandoned']);
});

test('a file that cannot be written is abandoned, and the reason told', async () => {
  const { file, state } = memoryFile(() => {
    throw new Error('the disk is full');
  });
  await expect(writeFile(file, formats[0]!, dataset, lexicon, untold)).rejects.toThrow('the disk is full');
  expect(state.ending).toBe('abandoned');
});
