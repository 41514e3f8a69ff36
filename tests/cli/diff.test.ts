import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differenceOf, isSame } from '../../src/cli/difference';
import { anyDataset } from '../support/arbitrary-dataset';
import { runs } from '../support/runs';
import { shippedDatasets } from '../support/shipped';
import { atlas } from './memory-machine';

const sel = new Map(shippedDatasets()).get('harbour-of-sel')!;
const told = async (before: unknown, after: unknown) => {
  const files = { 'a.json': JSON.stringify(before), 'b.json': JSON.stringify(after) };
  const [json, text] = [
    await atlas(['diff', 'a.json', 'b.json', '--json'], files),
    await atlas(['diff', 'a.json', 'b.json'], files),
  ];
  return { codes: [json.code, text.code], differences: JSON.parse(json.out), text: text.out };
};
const NONE = { added: [], gone: [], changed: [], renamed: [] };

describe('lists', () => {
  test('do not differ from themselves, in whatever order', () => {
    fc.assert(
      fc.property(anyDataset(), ({ actors, claims }) => {
        expect(isSame(differenceOf(actors, actors.toReversed()))).toBe(true);
        expect(isSame(differenceOf(claims, claims.toReversed()))).toBe(true);
      }),
      runs(50),
    );
  });

  test('differ by what was taken out of one of them', () => {
    const split = anyDataset().chain(({ claims }) =>
      fc.record({ claims: fc.constant(claims), left: fc.subarray([...claims]) }),
    );
    fc.assert(
      fc.property(split, ({ claims, left }) => {
        const kept = new Set(left.map(({ id }) => id));
        const gone = claims.filter(({ id }) => !kept.has(id));
        expect(differenceOf(claims, left)).toEqual({ ...NONE, gone });
        expect(differenceOf(left, claims)).toEqual({ ...NONE, added: gone });
      }),
      runs(50),
    );
  });

  test('tell another id from other content, and nothing from what is left empty', () => {
    const item = { id: 'a', label: 'A', aliases: ['x'] };
    expect(differenceOf([item], [{ ...item, id: 'b' }])).toEqual({ ...NONE, renamed: [[item, { ...item, id: 'b' }]] });
    expect(differenceOf([item], [{ ...item, label: 'B' }])).toEqual({
      ...NONE,
      changed: [{ id: 'a', fields: new Map([['label', ['A', 'B']]]) }],
    });
    const bare: { id: string; label: string; aliases?: never[]; negated?: boolean } = {
      id: 'a',
      label: 'A',
      aliases: [],
      negated: false,
    };
    expect(isSame(differenceOf([bare], [{ label: 'A', id: 'a' }]))).toBe(true);
  });
});

test('the same graph in two formats does not differ from itself', async () => {
  const { files } = await atlas(['convert', 'sel.json', 'sel.json.gz']);
  expect(files.has('sel.json.gz')).toBe(true);
  expect(await told(sel, { ...sel, actors: sel.actors.toReversed() })).toEqual({
    codes: [0, 0],
    differences: { same: true, about: {}, sources: NONE, actors: NONE, claims: NONE },
    text: 'No difference: 15 actors, 38 claims.\n',
  });
});

test('what was added, is gone, changed or has another id is told by id', async () => {
  const [first, second, third, ...rest] = sel.claims;
  const claims = [{ ...first!, gist: 'Another gist.' }, { ...second!, id: 'c-999' }, ...rest];
  const { codes, differences, text } = await told(sel, { ...sel, title: 'Sel', claims });
  expect(codes).toEqual([1, 1]);
  expect(differences).toEqual({
    same: false,
    about: { title: { before: sel.title, after: 'Sel' } },
    sources: NONE,
    actors: NONE,
    claims: {
      added: [],
      gone: [third!.id],
      changed: [{ id: first!.id, fields: { gist: { before: first!.gist, after: 'Another gist.' } } }],
      renamed: [{ before: second!.id, after: 'c-999' }],
    },
  });
  expect(text).toContain('\nClaims: 1 gone, 1 under another id and 1 changed\n');
  expect(text).toContain(`\n  - ${third!.id}  ${third!.gist}`.slice(0, 60));
});

test('it takes two files that can be opened', async () => {
  expect(await atlas(['diff', 'sel.json'])).toMatchObject({ code: 2, out: '' });
  expect(await atlas(['diff', 'sel.json', 'x.json'], { 'x.json': '?' })).toMatchObject({ code: 1, out: '' });
});
