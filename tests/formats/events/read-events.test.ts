import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseEdtf } from '../../../src/model/edtf';
import { type EventTable, NO_DAY } from '../../../src/model/events';
import { type EventRow, eventRows, tableFile, writing } from '../../support/arbitrary-events';
import { readTexts } from '../../support/event-files';

const HEADER = ['Source', 'TARGET', 'relation', 'date'];

/** What a table says, row by row. */
function rowsIn({ actors, types, subject, object, type, day }: EventTable): readonly unknown[] {
  return Array.from(subject, (from, row) => ({
    source: actors.labels[from],
    target: actors.labels[object[row]!],
    type: types[type[row]!],
    day: day[row],
  }));
}

/** What rows of cells say, read without columns. */
function naive(rows: readonly EventRow[], nameOf = (id: string) => id): readonly unknown[] {
  return rows.map(({ source, target, type, date }) => ({
    source: nameOf(source),
    target: nameOf(target),
    type,
    day: date === '' ? NO_DAY : parseEdtf(date)?.first,
  }));
}

async function sound(...files: Parameters<typeof readTexts>[0]): Promise<EventTable> {
  const read = await readTexts(files);
  if (!read.ok) throw new Error(read.issues.map(({ place, message }) => `${place}: ${message}`).join('\n'));
  return read.value;
}

test('a table reads the same however it is written, packed and cut into pieces', async () => {
  await fc.assert(
    fc.asyncProperty(eventRows, writing, async (rows, how) => {
      const cells = rows.map(({ source, target, type, date }) => [source, target, type, date]);
      const table = await sound(tableFile('any.csv', [HEADER, ...cells], how));
      expect(rowsIn(table)).toEqual(naive(rows));
      expect(table.actors.ids).toEqual([...new Set(rows.flatMap(({ source, target }) => [source, target]))]);
      expect(table.types).toEqual([...new Set(rows.map(({ type }) => type))]);
      expect(table.files.map(({ name, holds, rows: count }) => ({ name, holds, count }))).toEqual([
        { name: 'any.csv', holds: 'claims', count: rows.length },
      ]);
    }),
    { numRuns: 300 },
  );
});

test('a table of actors names the ids of the rows, in whatever order the files come', async () => {
  await fc.assert(
    fc.asyncProperty(eventRows, writing, writing, fc.boolean(), async (rows, how, other, actorsFirst) => {
      const ids = [...new Set(rows.flatMap(({ source, target }) => [source, target]))];
      const relations = tableFile(
        'b.csv',
        [
          ['date', 'object', 'note', 'subject', 'type'],
          ...rows.map((row) => [row.date, row.target, '-', row.source, row.type]),
        ],
        how,
      );
      const actors = tableFile('a.csv', [['Name', 'ID'], ...ids.map((id) => [`the ${id}`, id])], other);
      const table = await sound(...(actorsFirst ? [actors, relations] : [relations, actors]));
      expect(rowsIn(table)).toEqual(naive(rows, (id) => `the ${id}`));
      expect(table.actors.ids).toEqual(ids);
    }),
  );
});

test('an actor without a name goes by its id, and one that nobody names stays in the table', async () => {
  const table = await sound(
    { name: 'relations.csv', text: 'from,to,event\na1,a2,meets\n' },
    { name: 'actors.csv', text: 'id,label\na1,Ann\na2,\na3,Cid\n' },
  );
  expect(table.actors).toEqual({ ids: ['a1', 'a2', 'a3'], labels: ['Ann', 'a2', 'Cid'] });
  expect([...table.day]).toEqual([NO_DAY]);
});

test('a table of types gives families and signs, in the order of the types', async () => {
  const table = await sound(
    { name: 'x.csv', text: 'source,target,type\na,b,Fight\na,b,Greet\na,b,Hum\n' },
    {
      name: 'codes.csv',
      text: 'relation,cameo_code,root_code,root_label,quad_class\nGreet,05,05,Diplomacy,verbal cooperation\nFight,190,19,Fight,material conflict\n',
    },
  );
  expect(table.coding).toEqual([
    { family: 'Fight', sign: -1, code: '190' },
    { family: 'Diplomacy', sign: 1, code: '05' },
    undefined,
  ]);
});

test.each([
  ['1', 1],
  ['2', 1],
  ['+1', 1],
  ['Material cooperation', 1],
  ['3', -1],
  ['4', -1],
  ['-1', -1],
  ['−1', -1],
  ['Verbal conflict', -1],
  ['0', 0],
  ['Neutral', 0],
  ['', 0],
])('a type without a root code has the sign of its quad class or its own: “%s” is %i', async (cell, sign) => {
  const table = await sound(
    { name: 'x.csv', text: 'source,target,type\na,b,t\n' },
    { name: 'codes.csv', text: `relation,quad_class\nt,${cell}\n` },
  );
  expect(table.coding).toEqual([{ family: 'Other', sign }]);
});

test('the same files have the same id, whatever their order and names; other bytes have another', async () => {
  const relations = {
    name: 'relations.csv.gz',
    text: 'source,target,type\na,b,t\n',
    packed: true,
    folder: 'Große Daten',
  };
  const actors = { name: 'actors.csv', text: 'id,label\na,A\nb,B\n', folder: 'Große Daten' };
  const [one, other] = [await sound(relations, actors), await sound(actors, relations)];
  expect(one.id).toMatch(/^große-daten-[0-9a-f]{8}$/);
  expect(other).toEqual(one);
  const changed = await sound({ ...relations, text: 'source,target,type\na,b,u\n' }, actors);
  expect(changed.id).not.toBe(one.id);
  expect(changed.title).toBe('Große Daten');
  expect((await sound({ name: 'events 2018.csv.gz', text: relations.text })).title).toBe('events 2018');
});

test('several tables of relations follow each other by their names', async () => {
  const [first, second] = [
    { name: '2017.csv', text: 'source,target,type\na,b,t\n' },
    { name: '2018.csv', text: 'source,target,type\nc,a,t\nc,a,u\n' },
  ];
  const table = await sound(second, first);
  expect(table).toEqual(await sound(first, second));
  expect(table.actors.ids).toEqual(['a', 'b', 'c']);
  expect(table.files.map(({ name, rows }) => [name, rows])).toEqual([
    ['2017.csv', 1],
    ['2018.csv', 2],
  ]);
});

test('columns that are not read, and ids without names, are said', async () => {
  const read = await readTexts([{ name: 'x.csv', text: 'source,target,type,weight,note\na1,a2,t,3,n\n' }]);
  expect(read.ok && read.issues.map(({ code, place, message }) => [code, place, message])).toEqual([
    ['unread-columns', 'x.csv, line 1', 'These columns were not read: weight, note.'],
    ['no-names', 'x.csv', 'Its actors have ids and no names: open it together with its table of actors.'],
  ]);
});

test('progress counts up to all bytes and rows', async () => {
  const text = `source,target,type\n${'a,b,t\n'.repeat(50_000)}`;
  const steps: { readonly bytesRead: number; readonly bytes: number; readonly rows: number }[] = [];
  const read = await readTexts([{ name: 'x.csv', text, pieces: [10_000] }], { onProgress: (step) => steps.push(step) });
  expect(read.ok).toBe(true);
  expect(steps.length).toBeGreaterThan(20);
  expect(steps.at(-1)).toEqual({ file: 'x.csv', bytesRead: text.length, bytes: text.length, rows: 50_000 });
  for (const [at, step] of steps.entries()) {
    expect(step.rows).toBeGreaterThanOrEqual(steps[at - 1]?.rows ?? 0);
    expect(step.bytesRead).toBeGreaterThanOrEqual(steps[at - 1]?.bytesRead ?? 0);
  }
});

test('a reading ends where it is cancelled', async () => {
  const text = `source,target,type\n${'a,b,t\n'.repeat(50_000)}`;
  const ending = new AbortController();
  let rows = 0;
  const reading = readTexts([{ name: 'x.csv', text, pieces: [10_000] }], {
    signal: ending.signal,
    onProgress: (step) => {
      rows = step.rows;
      if (rows > 10_000) ending.abort(new Error('enough'));
    },
  });
  await expect(reading).rejects.toThrow('enough');
  expect(rows).toBeLessThan(20_000);
});
