import { expect, test } from 'vitest';
import { atlas } from './memory-machine';

const statsOf = async (...args: readonly string[]) => JSON.parse((await atlas(['stats', '--json', ...args])).out);
const sum = (counts: readonly { readonly count: number }[]) => counts.reduce((all, { count }) => all + count, 0);

test('it counts what a graph holds', async () => {
  const { by, dates, ...whole } = await statsOf('sel.json');
  expect(whole).toEqual({
    id: 'harbour-of-sel',
    title: expect.any(String),
    description: expect.any(String),
    license: 'MIT',
    format: 'dataset',
    actors: 15,
    claims: 38,
    pairs: expect.any(Number),
    speakers: expect.any(Number),
    sources: 2,
    contested: expect.any(Number),
    responses: { denies: expect.any(Number), disputes: expect.any(Number), supports: expect.any(Number) },
  });
  expect(sum(by.kind)).toBe(15);
  for (const facet of ['family', 'type', 'sign', 'standing', 'speaker']) expect(sum(by[facet])).toBe(38);
  for (const axis of ['true', 'said']) expect(dates[axis].dated + dates[axis].undated).toBe(38);
  const contested = by.standing.filter(({ id }: { id: string }) => id === 'disputed' || id === 'denied-only');
  expect(whole.contested).toBe(sum(contested));
});

test('filters leave less, each of what it says', async () => {
  const whole = await statsOf('ttp.json');
  for (const { id, count } of whole.by.sign) {
    const part = await statsOf('ttp.json', '--sign', id);
    expect(part.by.sign).toEqual([{ id, label: expect.any(String), count }]);
    expect(part.claims).toBe(count);
  }
  for (const { id, count } of whole.by.family) expect((await statsOf('ttp.json', '--family', id)).claims).toBe(count);
  for (const { id, count } of whole.by.type) expect((await statsOf('ttp.json', '--type', id)).claims).toBe(count);
  for (const { id, count } of whole.by.standing)
    expect((await statsOf('ttp.json', '--standing', id)).claims).toBe(count);
});

test('as text it has a section for each count', async () => {
  const { code, out, err } = await atlas(['stats', 'sel.json', '--since', '1990', '--undated', 'drop']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out.split('\n\n').map((section) => section.split('\n')[0])).toEqual([
    expect.any(String),
    expect.stringMatching(/^actors +\d+$/),
    'Actors by kind',
    'Claims by sign',
    'Claims by family',
    'Claims by relation type',
    'Claims by standing',
    'Claims by speaker',
    'Claims by source',
    'Dates',
    ...(out.includes('\nDisputes') ? [expect.stringMatching(/^Disputes/)] : []),
  ]);
  expect(out).toContain('\nTime: true since 1 January 1990, undated claims left out\n');
});

test('a file that cannot be opened is told on standard error', async () => {
  const { code, out, err } = await atlas(['stats', 'x.json'], { 'x.json': '{"format": "actor-atlas/dataset", 3' });
  expect({ code, out }).toEqual({ code: 1, out: '' });
  expect(err).toMatch(/^x\.json cannot be opened: 1 error\n {2}error {4}line 1, column 35\n/);
});

test('several files are tables of events, or a mistake', async () => {
  const files = {
    'e/r.csv': 'source,target,type,date\na0,a1,Consult,2018-01-01\n',
    'e/a.csv': 'id,label\na0,Kim\na1,Moon\n',
  };
  const { code, out } = await atlas(['stats', '--json', 'e/r.csv', 'e/a.csv'], files);
  expect({ code, claims: JSON.parse(out).claims }).toEqual({ code: 0, claims: 1 });
  expect(await atlas(['stats', 'e/r.csv', 'sel.json'], files)).toMatchObject({ code: 2, out: '' });
});
