import { gzipSync as nodeGzip } from 'node:zlib';
import { gzipSync, strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { Unreadable } from '../../src/formats/problems';
import { isZip } from '../../src/formats/reading/unzipped';
import { filesInZip, withoutGzip } from '../../src/sources/unpack';

const TEXT = strToU8('some text '.repeat(5000));

async function refusalOf(open: () => unknown) {
  try {
    await open();
  } catch (error) {
    if (error instanceof Unreadable) return error.code;
    throw error;
  }
  return 'opened';
}

test('a gzip is unpacked by its content and loses its ending; any other file stays as it is', async () => {
  expect(await withoutGzip({ name: 'a.gexf.gz', bytes: gzipSync(TEXT) })).toEqual({ name: 'a.gexf', bytes: TEXT });
  expect(await withoutGzip({ name: 'a.gexf', bytes: gzipSync(TEXT) })).toEqual({ name: 'a.gexf', bytes: TEXT });
  expect(await withoutGzip({ name: 'a.gz', bytes: TEXT })).toEqual({ name: 'a.gz', bytes: TEXT });
});

test('a gzip that is cut off is refused at every length', async () => {
  const packed = gzipSync(TEXT);
  const cuts = [3, 10, 30, packed.length - 9, packed.length - 1];
  const codes = await Promise.all(
    cuts.map((cut) => refusalOf(() => withoutGzip({ name: 'a', bytes: packed.slice(0, cut) }))),
  );
  expect(new Set(codes)).toEqual(new Set(['broken-gzip']));
});

test('of an archive the files are given, without folders and what a computer put beside them', () => {
  const packed = zipSync({ 'd/': new Uint8Array(), 'd/a.csv': TEXT, '__MACOSX/d/a.csv': TEXT, '.DS_Store': TEXT });
  expect([isZip(packed), isZip(TEXT)]).toEqual([true, false]);
  expect(filesInZip(packed)).toEqual([{ name: 'd/a.csv', bytes: TEXT }]);
});

test('an archive that is cut off is refused', async () => {
  const packed = zipSync({ 'a.csv': TEXT });
  expect(await refusalOf(() => filesInZip(packed.slice(0, packed.length - 30)))).toBe('broken-zip');
});

test('what unpacks to more than is read is refused without being unpacked whole', async () => {
  const large = nodeGzip(new Uint8Array(270_000_000), { level: 1 });
  expect(await refusalOf(() => withoutGzip({ name: 'bomb.gz', bytes: large }))).toBe('too-large');
});
