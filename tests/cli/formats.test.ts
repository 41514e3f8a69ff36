import { expect, test } from 'vitest';
import { FORMATS } from '../../src/formats/formats';
import { atlas } from './memory-machine';

test('every format is listed, with what can be done with it', async () => {
  const { code, out, err } = await atlas(['formats', '--json']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(JSON.parse(out)).toEqual([
    ...FORMATS.map(({ id, label, hint, extension, otherExtensions = [], reader, write }) => ({
      id,
      label,
      reads: reader !== undefined,
      writes: write !== undefined,
      extensions: [extension, ...otherExtensions],
      hint,
    })),
    expect.objectContaining({ id: 'events', reads: true, writes: false }),
  ]);
});

test('as text they are a table', async () => {
  const { out } = await atlas(['formats']);
  const [head, ...rows] = out.split('\n');
  expect(head).toMatch(/^id +format +reads +writes +extensions +good for$/);
  expect(rows.filter((row) => / (yes|–) +(yes|–) +\./.test(row))).toHaveLength(FORMATS.length + 1);
});

test('it takes no file', async () => {
  expect(await atlas(['formats', 'sel.json'])).toMatchObject({ code: 2, out: '' });
});
