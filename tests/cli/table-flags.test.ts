import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { atlas } from './memory-machine';

const TABLE = 'Party;Sum;Donor;Day\nBlue;1;Frau X;2/3/10\nGreen;2;Herr Y;4/5/10\n';
const converted = async (args: readonly string[], files: Parameters<typeof atlas>[1]) => {
  const { code, out, err } = await atlas(['convert', 'gifts.csv', '-', '--to', 'dataset', ...args], files);
  return { code, err, dataset: code === 0 ? JSON.parse(out) : undefined };
};

describe('a table that does not say what its columns are', () => {
  test('is refused with the guess as flags', async () => {
    const { code, err } = await converted([], { 'gifts.csv': TABLE });
    expect(code).toBe(1);
    expect(err).toMatch(/→ Say what each column is: --columns [a-z,-]+ --delimiter semicolon/);
    const verdict = JSON.parse((await atlas(['validate', '--json', 'gifts.csv'], { 'gifts.csv': TABLE })).out);
    expect(verdict).toMatchObject({
      format: 'csv',
      ok: false,
      issues: [{ severity: 'error', code: 'columns-unclear' }],
    });
  });

  test('is read as the flags say, packed or not', async () => {
    const args = ['--columns', 'object,attribute,subject,date', '--date-order', 'day-first', '--relation', 'gives to'];
    const { code, dataset } = await converted(args, { 'gifts.csv': TABLE });
    const claims = dataset.claims.map(
      ({ subject, object, time }: { subject: string; object: string; time: unknown }) => ({
        subject,
        object,
        time,
      }),
    );
    expect(code).toBe(0);
    expect(claims).toMatchObject([
      { subject: 'Frau X', object: 'Blue', time: { edtf: '2010-03-02' } },
      { subject: 'Herr Y', object: 'Green', time: { edtf: '2010-05-04' } },
    ]);
    expect(dataset.vocabulary.types.map(({ label }: { label: string }) => label)).toEqual(['gives to']);
    expect((await converted(args, { 'gifts.csv': gzipSync(TABLE) })).dataset).toEqual(dataset);
  });

  test('may have its types taken for ours', async () => {
    const mapping = {
      format: 'actor-atlas/type-mapping',
      version: 1,
      types: [{ label: 'gives to', type: 'supports' }],
    };
    const files = { 'gifts.csv': TABLE, 'map.json': JSON.stringify(mapping) };
    const args = ['--columns', 'object,attribute,subject,ignore', '--relation', 'gives to', '--map', 'map.json'];
    const { dataset } = await converted(args, files);
    expect(dataset.claims.map(({ type }: { type: string }) => type)).toEqual(['supports', 'supports']);
  });

  test.each([
    [['--columns', 'object,subject'], '--columns says what 2 columns are; the table has 4: Party, Sum, Donor and Day.'],
    [['--columns', 'objcet,subject'], '“objcet” is nothing that a column can be.\nDid you mean “object”?'],
    [['--delimiter', 'blank'], '“blank” is no delimiter.'],
    [['--map', 'gone.json'], 'gone.json cannot be read'],
    [['--map', 'sel.json'], 'sel.json cannot be used. It is no mapping of relation types'],
    [['--map', 'odd.json'], 'odd.json maps to “suports”, which is no relation type here.\nDid you mean “supports”?'],
  ])('%j ends with 2', async (args, message) => {
    const odd = { format: 'actor-atlas/type-mapping', version: 1, types: [{ label: 'x', type: 'suports' }] };
    const { code, err } = await converted(args, { 'gifts.csv': TABLE, 'odd.json': JSON.stringify(odd) });
    expect({ code, err: err.slice(0, message.length) }).toEqual({ code: 2, err: message });
  });
});

test('flags take a table of events for a plain one', async () => {
  const events = 'source,target,type,date\na0,a1,Consult,2018-01-01\n';
  const args = ['--columns', 'subject,object,type,ignore'];
  const { dataset } = await converted(args, { 'gifts.csv': events });
  expect(dataset.claims[0].time).toBeUndefined();
});
