import { existsSync, openAsBlob } from 'node:fs';
import { expect, test } from 'vitest';
import { digested } from '../../../src/formats/events/identity';
import { readEvents } from '../../../src/formats/events/read-events';
import { dayOf } from '../../../src/model/edtf';

const FOLDER = new URL('../../../../shared/data/icews18/', import.meta.url);
const FILES = ['relations.csv.gz', 'actors.csv.gz'].map((name) => ({ name, url: new URL(name, FOLDER) }));
const isHere = FILES.every(({ url }) => existsSync(url));

test.skipIf(!isHere)('ICEWS 2018 (where it is at hand) is read whole', async () => {
  const inputs = FILES.map(async ({ name, url }) => {
    const blob = await openAsBlob(url);
    return { name, folder: 'icews18', size: blob.size, stream: () => blob.stream() };
  });
  const read = await readEvents(await digested(await Promise.all(inputs)));
  if (!read.ok) throw new Error(read.issues[0]?.message);
  const { title, actors, types, subject, day, files } = read.value;
  expect({ title, issues: read.issues }).toEqual({ title: 'icews18', issues: [] });
  expect({ actors: actors.ids.length, types: types.length, rows: subject.length }).toEqual({
    actors: 23_033,
    types: 256,
    rows: 468_558,
  });
  expect([day[0], day.at(-1)]).toEqual([dayOf(2018, 1, 1), dayOf(2018, 10, 31)]);
  expect(files.map(({ holds, rows }) => [holds, rows])).toEqual([
    ['actors', 23_033],
    ['claims', 468_558],
  ]);
});
