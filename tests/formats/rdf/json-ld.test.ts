import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { jsonLd } from '../../../src/formats/json-ld';
import { readBy, type WholeAnswer } from '../../support/read-file';

const fetched = vi.fn();

beforeEach(() => {
  vi.stubGlobal('fetch', fetched);
});

afterEach(() => {
  vi.unstubAllGlobals();
  expect(fetched).not.toHaveBeenCalled();
  expect(Object.keys(Object.prototype)).toEqual([]);
});

const read = (document: unknown) => readBy(jsonLd, 'file.jsonld', JSON.stringify(document));
const issuesOf = (answer: WholeAnswer) =>
  answer.ok === 'ask' ? [] : answer.issues.map(({ severity, code, place }) => ({ severity, code, place }));

function tiesIn(answer: WholeAnswer) {
  if (answer.ok !== true) throw new Error(JSON.stringify(answer));
  const { actors, claims } = answer.value;
  const labelOf = new Map(actors.map(({ id, label }) => [id, label]));
  return claims.map(({ subject, type, object }) => `${labelOf.get(subject)} ${type} ${labelOf.get(object)}`);
}

const LOCAL = { near: { '@id': 'http://example.org/near', '@type': '@id' }, name: 'http://schema.org/name' };

describe('a context in the file', () => {
  test('explains its words', async () => {
    const answer = await read({
      '@context': LOCAL,
      '@id': 'http://example.org/a',
      name: 'Quay',
      near: 'http://example.org/b',
    });
    expect(tiesIn(answer)).toEqual(['Quay near b']);
    expect(issuesOf(answer)).toEqual([]);
  });

  test('holds for nested, listed, reversed and included nodes and graphs', async () => {
    const answer = await read({
      '@context': {
        ...LOCAL,
        steps: { '@id': 'http://example.org/steps', '@container': '@list' },
        ownerOf: { '@reverse': 'http://example.org/owner', '@type': '@id' },
      },
      '@id': 'http://example.org/g',
      '@graph': [
        { '@id': 'http://example.org/a', near: { '@id': 'http://example.org/b', name: 'B' } },
        { '@id': 'http://example.org/c', ownerOf: 'http://example.org/d' },
        { '@id': 'http://example.org/e', steps: [{ '@id': 'http://example.org/f' }, 'x'] },
        { '@included': [{ '@id': 'http://example.org/h', near: 'http://example.org/a' }], name: 'I' },
      ],
    });
    expect(tiesIn(answer).sort()).toEqual([
      'Unnamed 1 first f',
      'Unnamed 1 rest Unnamed 2',
      'Unnamed 2 rest nil',
      'a near B',
      'd owner c',
      'e steps Unnamed 1',
      'h near a',
    ]);
    if (answer.ok === true) expect(new Set(answer.value.claims.map(({ by }) => by)).size).toBe(1);
  });
});

describe('a context elsewhere', () => {
  test('is named and never fetched, and what only it explains is named too', async () => {
    const answer = await read({
      '@context': ['https://example.org/context', LOCAL],
      '@id': 'http://example.org/a',
      near: ['http://example.org/b', 'http://example.org/c'],
      owner: 'somebody',
    });
    expect(tiesIn(answer)).toEqual(['a near b', 'a near c']);
    expect(answer).toMatchObject({
      issues: [
        {
          severity: 'warning',
          code: 'remote-context',
          message: expect.stringContaining('https://example.org/context'),
        },
        { severity: 'warning', code: 'term-unknown', message: expect.stringContaining('“owner”') },
      ],
    });
  });

  test.each([
    ['for the whole', { '@context': 'https://schema.org/', '@id': 'http://e/a', knows: { '@id': 'http://e/b' } }],
    ['for a part', { 'http://e/p': 1, inner: { '@context': 'https://schema.org/', name: 'x' } }],
  ])('refuses the file where nothing is left without it: %s', async (_, document) => {
    const answer = await read(document);
    expect(answer.ok).toBe(false);
    expect(issuesOf(answer)).toContainEqual({ severity: 'error', code: 'remote-context', place: '@context' });
  });
});

describe('a context elsewhere that nothing needs', () => {
  test.each([
    ['within another', { '@context': { '@import': 'https://schema.org/', ...LOCAL } }],
    ['for a term', { '@context': { ...LOCAL, a: { '@id': 'http://e/a', '@context': 'https://schema.org/' } } }],
  ])('is named: %s', async (_, context) => {
    const answer = await read({ ...context, '@id': 'http://example.org/a', near: 'http://example.org/b' });
    expect(tiesIn(answer)).toEqual(['a near b']);
    expect(issuesOf(answer)).toEqual([{ severity: 'warning', code: 'remote-context', place: '@context' }]);
  });
});

test('what is no statement is left out with a word', async () => {
  const answer = await read([
    'a text',
    { '@id': 'http://e/a', '_:p': { '@id': 'http://e/c' }, 'http://e/q': { '@id': 'http://e/b' } },
    { '@value': 'x' },
  ]);
  expect(tiesIn(answer)).toEqual(['a q b']);
  expect(issuesOf(answer)).toEqual([
    { severity: 'warning', code: 'says-nothing', place: '1 place' },
    { severity: 'warning', code: 'says-nothing', place: '1 place' },
    { severity: 'warning', code: 'says-nothing', place: '1 place' },
  ]);
});

describe('a document that means harm', () => {
  test.each([
    ['nodes called like JavaScript’s own', [{ '@id': '__proto__', 'http://e/p': { '@id': 'constructor' } }]],
    [
      'graphs called so',
      [{ '@id': '__proto__', '@graph': [{ '@id': 'toString', 'http://e/p': { '@id': '__proto__' } }] }],
    ],
    [
      'terms called so',
      {
        '@context': { constructor: 'http://e/c', toString: 'http://e/t' },
        constructor: { '@id': 'http://e/x' },
        toString: 1,
      },
    ],
  ])('leaves everything else alone: %s', async (_, document) => {
    expect((await read(document)).ok).toBe(true);
    expect({}.constructor).toBe(Object);
    expect(Object.keys(Object)).toEqual([]);
  });

  test('leaves everything else alone: keys that would be prototypes', async () => {
    const text =
      '{"@context":{"__proto__":"http://e/p"},"__proto__":{"@id":"http://e/x"},"@id":"http://e/a","http://e/q":{"@id":"http://e/b"}}';
    expect(tiesIn(await readBy(jsonLd, 'file.jsonld', text))).toEqual(['a q b']);
  });

  test.each([
    ['nothing in it', {}],
    ['a list of nothing', []],
    ['no graph', { '@context': LOCAL }],
  ])('is refused with %s', async (_, document) => {
    expect(await read(document)).toMatchObject({ ok: false, issues: [{ severity: 'error', code: 'no-graph' }] });
  });

  test.each([
    ['a context that is a number', { '@context': 7 }],
    ['a value with two types', { 'http://e/p': { '@value': 'x', '@type': 'http://e/t', '@language': 'en' } }],
    ['an id that is a list', { '@id': ['a'] }],
    ['a context in a circle', { '@context': { a: 'b:x', b: 'a:x' } }],
    ['a text', 'http://example.org/'],
  ])('is refused: %s', async (_, document) => {
    await expect(read(document)).rejects.toMatchObject({ code: 'not-json-ld' });
  });
});
