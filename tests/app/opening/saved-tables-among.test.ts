import { gzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { savedTablesAmong } from '../../../src/app/opening/saved-tables-among';
import { csv } from '../../../src/formats/csv';
import { unzipped } from '../../../src/formats/reading/unzipped';
import type { GivenFile } from '../../../src/sources/event-messages';
import { openGiven } from '../../../src/sources/open-given';
import { writtenBytes } from '../../formats/written';
import { readInput } from '../../support/read-file';
import { shippedDatasets } from '../../support/shipped';

const given = (name: string, content: BlobPart): GivenFile => ({ file: new File([content], name) });
const [, sel] = shippedDatasets().find(([name]) => name === 'harbour-of-sel')!;
const packed = [...unzipped(writtenBytes(csv, sel))];
const tables = packed.map(([name, bytes]) => given(name, Uint8Array.from(bytes)));

test('all that lies in a ZIP of tables belongs together, in any order, and opens as the dataset that was saved', async () => {
  for (const some of [tables, tables.toReversed()])
    expect(await savedTablesAmong(some)).toEqual({ tables: some, others: [] });
  const files = packed.map(([name, bytes]) => ({ name, bytes }));
  expect(await openGiven(files, readInput('', ''))).toMatchObject({ ok: true, value: JSON.parse(JSON.stringify(sel)) });
});

test('packed tables belong together too, and what is beside them is among the others', async () => {
  const [actors, claims] = ['actors.csv', 'claims.csv'].map((name) => {
    const [, bytes] = packed.find(([other]) => other === name)!;
    return given(`${name}.gz`, Uint8Array.from(gzipSync(bytes)));
  });
  const text = given('article.txt', 'A title\nA paragraph, and more.\n');
  expect(await savedTablesAmong([text, claims!, actors!])).toEqual({ tables: [claims, actors], others: [text] });
});

test.each([
  ['one table', tables.slice(0, 1)],
  ['what stands beside tables, without any', tables.filter(({ file }) => !file.name.endsWith('.csv'))],
  [
    'tables of events',
    [given('a.csv', 'source,target,type,date\na,b,x,2018-01-01\n'), given('b.csv', 'id,label\na,Ann\n')],
  ],
  ['what is no table, though it stands beside one', [given('a.json', '{"title": "Mi'), tables[0]!]],
  ['nothing', []],
])('%s is left for others to open', async (_, files) => {
  expect(await savedTablesAmong(files)).toEqual({ tables: [], others: files });
});
