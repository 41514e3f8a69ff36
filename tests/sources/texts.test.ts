import { readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';

const folder = new URL('../../graph-data/harbour-of-sel/', import.meta.url);
const dispatch = readFileSync(new URL('source.txt', folder));
const { sources } = JSON.parse(readFileSync(new URL('dataset.json', folder), 'utf8'));
const sha256: string = sources.find(({ id }: { id: string }) => id === 'dispatch').text.sha256;

/** A freshly opened page where the server answers so. */
async function textOnPage(serve: (path: string) => Response, secure = true) {
  vi.resetModules();
  vi.stubGlobal('isSecureContext', secure);
  const fetched = vi.fn(async (url: string) => serve(url));
  vi.stubGlobal('fetch', fetched);
  const { textOf } = await import('../../src/sources/texts');
  return { textOf, fetched };
}

function serve(path: string): Response {
  return new Response(new Uint8Array(readFileSync(new URL(`../..${path}`, import.meta.url))));
}

beforeEach(() => vi.unstubAllGlobals());

test('a source’s text is known by its digest and fetched once', async () => {
  const { textOf, fetched } = await textOnPage(serve);
  expect(fetched).not.toHaveBeenCalled();
  expect(await textOf(sha256)).toBe(dispatch.toString('utf8'));
  expect(await textOf('0'.repeat(64))).toBe(undefined);
  expect(
    fetched.mock.calls.map(([url]) => url).filter((url) => url.endsWith('harbour-of-sel/source.txt')),
  ).toHaveLength(1);
});

test('a text that was changed is not taken for the source', async () => {
  const { textOf } = await textOnPage(() => new Response(`${dispatch.toString('utf8')} `));
  expect(await textOf(sha256)).toBe(undefined);
});

test('where there is no answer, or no digest can be made, there is no text', async () => {
  const missing = await textOnPage(() => new Response('', { status: 404 }));
  expect(await missing.textOf(sha256)).toBe(undefined);
  const broken = await textOnPage(() => {
    throw new TypeError('no answer');
  });
  expect(await broken.textOf(sha256)).toBe(undefined);
  const insecure = await textOnPage(serve, false);
  expect(await insecure.textOf(sha256)).toBe(undefined);
  expect(insecure.fetched).not.toHaveBeenCalled();
});
