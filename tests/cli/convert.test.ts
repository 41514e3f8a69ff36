import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { csv } from '../../src/formats/csv';
import { WRITTEN_FORMATS } from '../../src/formats/formats';
import { unzipped } from '../../src/formats/reading/unzipped';
import { flat } from '../formats/surviving';
import { written, writtenBytes } from '../formats/written';
import { shippedDatasets } from '../support/shipped';
import { atlas } from './memory-machine';

const sel = new Map(shippedDatasets()).get('harbour-of-sel')!;

describe.each(WRITTEN_FORMATS.map((format) => [format.id, format] as const))('%s', (id, format) => {
  test('is written as the app writes it, by the name of the file or by its id', async () => {
    const expected = Buffer.from(written(format, sel));
    const byName = await atlas(['convert', 'sel.json', `out.${format.extension}`]);
    const byId = await atlas(['convert', 'sel.json', 'out', '--to', id]);
    expect([byName.code, byId.code]).toEqual([0, 0]);
    expect(Buffer.from(byName.bytes.get(`out.${format.extension}`)!).equals(expected)).toBe(true);
    expect(Buffer.from(byId.bytes.get('out')!).equals(expected)).toBe(true);
  });
});

test('from standard input to standard output, packed or not', async () => {
  const { code, out, err } = await atlas(['convert', '-', '-', '--to', 'dataset'], { '-': JSON.stringify(sel) });
  expect({ code, dataset: JSON.parse(out) }).toEqual({ code: 0, dataset: sel });
  expect(err).toMatch(/^Wrote standard output: 15 actors, 38 claims, Actor Atlas JSON, \d+ KB\.\n$/);
  const packed = (await atlas(['convert', 'sel.json', 'out.json.gz'])).bytes.get('out.json.gz')!;
  expect(JSON.parse(gunzipSync(packed).toString())).toEqual(sel);
  const again = await atlas(['convert', 'x', '-', '--to', 'dataset', '--quiet'], { x: packed });
  expect(again).toMatchObject({ code: 0, out, err: '' });
});

test('what the format cannot hold is said, as text or as JSON', async () => {
  const told = await atlas(['convert', 'sel.json', 'out.graphml']);
  const json = await atlas(['convert', 'sel.json', 'out.graphml', '--json']);
  const report = JSON.parse(json.out);
  expect(json.err).toBe('');
  expect(report).toMatchObject({ path: 'out.graphml', format: 'graphml', actors: 15, claims: 38, issues: [] });
  expect(report.bytes).toBe(json.bytes.get('out.graphml')!.length);
  expect(report.losses.length).toBeGreaterThan(0);
  for (const { what } of report.losses) expect(told.err).toContain(what);
  const streamed = await atlas(['convert', 'sel.json', '-', '--to', 'dataset', '--json']);
  expect(JSON.parse(streamed.err)).toMatchObject({ path: '-', format: 'dataset' });
  expect(JSON.parse(streamed.out)).toEqual(sel);
});

test('a table of all claims is what a plain .csv holds, and it opens again', async () => {
  const { files } = await atlas(['convert', 'sel.json', 'out.csv']);
  const back = await atlas(['convert', 'out.csv', 'back.json', '--quiet'], { 'out.csv': files.get('out.csv')! });
  const { claims } = JSON.parse(back.files.get('back.json')!);
  expect({ code: back.code, claims }).toEqual({ code: 0, claims: JSON.parse(JSON.stringify(flat(sel).claims)) });
});

describe('the tables of a ZIP, unpacked', () => {
  const tables = Object.fromEntries(
    [...unzipped(writtenBytes(csv, sel))].map(([name, bytes]) => [`t/${name}`, bytes] as const),
  );
  const opened = async (names: readonly string[], files: Readonly<Record<string, Uint8Array>> = tables) => {
    const { code, err, files: after } = await atlas(['convert', ...names, 'out.json', '--quiet'], files);
    return { code, err, dataset: JSON.parse(after.get('out.json') ?? 'null') };
  };

  test('named together are the dataset that was written, in any order', async () => {
    const names = Object.keys(tables);
    for (const some of [names, names.toReversed()])
      expect(await opened(some)).toEqual({ code: 0, err: '', dataset: JSON.parse(JSON.stringify(sel)) });
  });

  test('are one graph without what stands beside them, packed or not', async () => {
    const files = { 'a.csv.gz': gzipSync(tables['t/actors.csv']!), '-': tables['t/claims.csv']! };
    const { code, dataset } = await opened(['a.csv.gz', '-'], files);
    expect([code, dataset.actors.length, dataset.claims.length]).toEqual([0, 15, 38]);
  });

  test('are refused beside a stranger, and twice', async () => {
    expect(await opened(['t/claims.csv', 'sel.json'])).toMatchObject({ code: 2, dataset: null });
    const twice = await opened(['t/claims.csv', 't/claims.csv']);
    expect(twice).toMatchObject({ code: 1, dataset: null });
    expect(twice.err).toContain('One table is named twice.');
  });
});

test('a file that cannot be opened leaves the place of the other as it was', async () => {
  const { code, files } = await atlas(['convert', 'bad.json', 'out.json'], { 'bad.json': '[', 'out.json': 'old' });
  expect({ code, out: files.get('out.json') }).toEqual({ code: 1, out: 'old' });
});

test.each([
  [['convert', 'sel.json'], 'It takes a file to read and a file to write.'],
  [['convert', 'sel.json', '-'], 'Standard output has no name that tells the format.'],
  [['convert', 'sel.json', 'out.doc'], 'The name out.doc does not tell the format.'],
  [['convert', 'sel.json', 'out', '--to', 'gexff'], 'There is no format “gexff”.\nDid you mean “gexf”?'],
  [
    ['convert', 'sel.json', 'out.csv', '--to', 'csv'],
    '“csv” writes several tables as a ZIP, which the name out.csv hides.\nLet it end in .csv.zip, or take one table: ',
  ],
  [['convert', '-', '-', '-', '--to', 'gexf'], 'Standard input can be read once: “-” is named twice.'],
])('%j ends with 2', async (args, message) => {
  const { code, out, err } = await atlas(args);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err.startsWith(message)).toBe(true);
});

test('tables of events become one dataset', async () => {
  const files = {
    'e/r.csv': 'source,target,type,date\na0,a1,Consult,2018-01-01\n',
    'e/a.csv': 'id,label\na0,Kim\na1,Moon\n',
  };
  const { code, files: after } = await atlas(['convert', 'e/r.csv', 'e/a.csv', 'out.json'], files);
  const { actors, claims } = JSON.parse(after.get('out.json')!);
  expect({ code, labels: actors.map(({ label }: { label: string }) => label), claims: claims.length }).toEqual({
    code: 0,
    labels: ['Kim', 'Moon'],
    claims: 1,
  });
  expect((await atlas(['validate', 'out.json'], { 'out.json': after.get('out.json')! })).code).toBe(0);
});

test('a name that may be several formats is told so', async () => {
  const { code, err } = await atlas(['convert', 'sel.json', 'out.zip']);
  expect({ code, err }).toEqual({
    code: 2,
    err: 'The name out.zip does not tell the format.\nLet it end in .csv.zip (or --to csv).\n',
  });
});
