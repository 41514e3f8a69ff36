import { expect, test } from 'vitest';
import { LIMITS } from '../../../src/formats/events/limits';
import type { ReadOptions } from '../../../src/formats/events/read-events';
import { bytesOf, type EventText, readTexts } from '../../support/event-files';

const HEAD = 'source,target,type,date\n';
const ACTORS = { name: 'actors.csv', text: 'id,label\na,Ann\nb,Bea\n' };

/** Code and place of each problem for which files are refused. */
async function refusals(files: readonly EventText[], options?: ReadOptions): Promise<readonly string[]> {
  const read = await readTexts(files, options);
  if (read.ok) throw new Error('the files were not refused');
  expect(read.found).toBeGreaterThanOrEqual(read.issues.length);
  return read.issues.map(({ code, place }) => `${code} at ${place}`);
}

function relations(...rows: readonly string[]): EventText {
  return { name: 'relations.csv', text: HEAD + rows.map((row) => `${row}\n`).join('') };
}

test('every bad row is named with its line, all at once', async () => {
  const table = relations(
    'a,b,meets,2018-01-01',
    'a,b,meets',
    'a,b,meets,2018-01-01,more',
    ',b,meets,2018-01-01',
    'a, ,meets,2018-01-01',
    'a,b,,2018-01-01',
    '',
    'a,c,meets,2018-02-30',
    'a,"b",meets,yesterday',
    '"a,b"c,b,meets,2018-01-01',
  );
  expect(await refusals([table, ACTORS])).toEqual([
    'cells at relations.csv, line 3',
    'cells at relations.csv, line 4',
    'empty at relations.csv, line 5',
    'empty at relations.csv, line 6',
    'empty at relations.csv, line 7',
    'unknown-actor at relations.csv, line 9',
    'bad-date at relations.csv, line 9',
    'bad-date at relations.csv, line 10',
    'bad-quotes at relations.csv, line 11',
  ]);
});

test.each(['2018', '2018-05', '2018-05-01?', '2018-01-01/2018-01-02', '01.02.2018', '2018-1-1', '20180101'])(
  'a date that is not one certain day is refused: %s',
  async (date) => {
    expect(await refusals([relations(`a,b,t,${date}`)])).toEqual(['bad-date at relations.csv, line 2']);
  },
);

test('lines are counted as they stand in the file, line ends inside cells and pieces of any size included', async () => {
  const many = Array.from({ length: 3000 }, () => '"x\r\ny\nz",b,t,2018-01-01\r\n').join('');
  for (const pieces of [[7], [1000], [1_000_000]]) {
    const file = { name: 'x.csv', text: `${HEAD}${many}a,b,t\n`, pieces };
    expect(await refusals([file])).toEqual(['cells at x.csv, line 9,002']);
  }
});

test('a table of actors is held to its ids', async () => {
  const actors = { name: 'actors.csv', text: `id,label\na,Ann\n,Bea\na,Cid\n${'x'.repeat(201)},Dot\nb\n` };
  expect(await refusals([relations('a,a,t,'), actors])).toEqual([
    'empty at actors.csv, line 3',
    'id-twice at actors.csv, line 4',
    'long-id at actors.csv, line 5',
    'cells at actors.csv, line 6',
  ]);
});

test('what is no known table, empty, or lacks its relations is refused by name', async () => {
  expect(await refusals([{ name: 'x.csv', text: 'one,two\n1,2\n' }])).toEqual(['no-header at x.csv, line 1']);
  expect(await refusals([{ name: 'x.csv', text: '' }])).toEqual(['empty at x.csv, line 1']);
  expect(await refusals([ACTORS])).toEqual(['no-relations at actors.csv']);
  expect(await refusals([{ name: 'x.csv', text: HEAD }])).toEqual(['no-rows at x.csv']);
});

test('bytes that are no UTF-8 are refused with the line where they stand', async () => {
  const before = new TextEncoder().encode(`${HEAD}Åse,b,t,2018-01-01\n"é\n中`);
  const text = new Uint8Array([...before, 0xff, ...new TextEncoder().encode('",b,t,2018-01-01\n')]);
  for (const pieces of [[1], [2], [3], [10_000]]) {
    expect(await refusals([{ name: 'x.csv', text, pieces }])).toEqual(['not-utf-8 at x.csv, line 4']);
  }
  const cut = bytesOf({ name: '', text: `${HEAD}a,b,t,2018-01-01\na,b,é` }).slice(0, -1);
  expect(await refusals([{ name: 'x.csv', text: cut }])).toEqual(['not-utf-8 at x.csv, line 3']);
});

test('gzip that is cut off or damaged is refused, and keeps nothing of what came before', async () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => `a${at % 97},b${at % 89},t,2018-01-01\n`).join('');
  const whole = bytesOf({ name: '', text: HEAD + rows, packed: true });
  const damaged = Uint8Array.from(whole, (byte, at) => (at === whole.length - 6 ? byte ^ 0x55 : byte));
  for (const text of [whole.slice(0, whole.length / 2), whole.slice(0, 12), damaged]) {
    const [first, ...more] = await refusals([{ name: 'x.csv.gz', text, pieces: [1000] }]);
    expect(first).toMatch(/^broken-gzip at x\.csv\.gz, line [\d,]+$/);
    expect(more).toEqual([]);
  }
});

test('a quotation mark that is never closed is refused with the line where its row begins', async () => {
  expect(await refusals([relations('a,b,t,', 'a,"b,t,2018-01-01', 'a,b,t,')])).toEqual([
    'unterminated-quote at relations.csv, line 3',
  ]);
  const long = {
    name: 'relations.csv',
    text: `${HEAD}a,b,t,\na,"b,t,\n${'a,b,t,2018-01-01\n'.repeat(200_000)}`,
    pieces: [60_000],
  };
  expect(await refusals([long])).toEqual(['unterminated-quote at relations.csv, line 3']);
});

test('tables beyond the limits are refused where the limit is passed', async () => {
  const few = (limits: Partial<typeof LIMITS>) => ({ limits: { ...LIMITS, ...limits } });
  const table = relations('a,b,t,', 'c,d,u,', 'e,f,v,', 'g,h,w,');
  expect(await refusals([table], few({ rows: 2 }))).toEqual(['too-many-rows at relations.csv, line 4']);
  expect(await refusals([table], few({ types: 3 }))).toEqual(['too-many-types at relations.csv, line 5']);
  expect(await refusals([table], few({ actors: 5 }))).toEqual(['too-many-actors at relations.csv, line 4']);
  expect(await refusals([table], few({ bytes: 40 }))).toEqual(['too-large at relations.csv, line 1']);
  expect(await refusals([relations(`a,b,${'t'.repeat(41)},`)], few({ cell: 40 }))).toEqual([
    'long-cell at relations.csv, line 2',
  ]);
});

test('of many problems the first two hundred are listed and all are counted', async () => {
  const read = await readTexts([relations(...Array.from({ length: 1234 }, () => 'a,b,t'))]);
  expect(read.ok ? [] : [read.issues.length, read.found]).toEqual([200, 1234]);
});

test('a file that the disk does not give is refused', async () => {
  const input = {
    name: 'gone.csv',
    size: 1,
    stream: () =>
      new ReadableStream<Uint8Array>({
        pull: (controller) => controller.error(new DOMException('gone', 'NotFoundError')),
      }),
  };
  const { digested } = await import('../../../src/formats/events/identity');
  await expect(digested([input])).rejects.toMatchObject({ code: 'unreadable' });
});

test('a table of types is refused at rows without a type, with one a second time or with a sign that cannot be told', async () => {
  const codes = { name: 'codes.csv', text: 'relation,sign\nmeets,1\n,1\nmeets,-1\nhits,loud\n' };
  expect(await refusals([relations('a,b,meets,2018-01-01'), codes])).toEqual([
    'empty at codes.csv, line 3',
    'type-twice at codes.csv, line 4',
    'bad-sign at codes.csv, line 5',
  ]);
});
