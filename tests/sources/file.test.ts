import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readFile } from '../../src/sources/file';
import { shippedTexts } from '../support/shipped';
import { standardVocabulary } from '../support/vocabulary';

beforeAll(() => {
  vi.stubGlobal('fetch', async () => Response.json(standardVocabulary));
});
afterAll(() => {
  vi.unstubAllGlobals();
});

const [[, text]] = shippedTexts() as [readonly [string, string]];
const read = (...parts: BlobPart[]) => readFile(new Blob(parts));

async function refusalOf(...parts: BlobPart[]) {
  const answer = await read(...parts);
  return answer.issues.map(({ code, place, hint }) => [code, place, hint ?? '-'].join(' | '));
}

test('a file is read with or without a byte order mark', async () => {
  const expected = { ok: true, value: { dataset: JSON.parse(text), standard: standardVocabulary }, issues: [] };
  expect(await read(text)).toEqual(expected);
  expect(await read('\uFEFF', text)).toEqual(expected);
});

test('a file in another encoding is refused, with what to do', async () => {
  const utf16 = new Uint8Array(new Uint16Array(Array.from(`\uFEFF${text}`, (letter) => letter.charCodeAt(0))).buffer);
  const latin1 = Uint8Array.from('{"title": "café"}', (letter) => letter.charCodeAt(0));
  const hint = 'not-utf-8 | the file | Save it as UTF-8, or choose the dataset.json itself.';
  expect([await refusalOf(utf16), await refusalOf(latin1)]).toEqual([[hint], [hint]]);
});

test('a packed file is refused by name', async () => {
  expect([
    await refusalOf(Uint8Array.of(0x50, 0x4b, 3, 4, 0xff)),
    await refusalOf(Uint8Array.of(0x1f, 0x8b, 8, 0, 0xff)),
  ]).toEqual([
    ['not-utf-8 | the file | It is a ZIP archive: unpack it and open the dataset.json in it.'],
    ['not-utf-8 | the file | It is packed with gzip: unpack it first.'],
  ]);
});

test('an empty file and a file of blanks are refused', async () => {
  expect([await refusalOf(''), await refusalOf('\uFEFF \n')]).toEqual([
    ['empty | the file | -'],
    ['empty | the file | -'],
  ]);
});

test('a file that cannot be read is refused', async () => {
  const folder = new Blob(['x']);
  folder.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
  expect((await readFile(folder)).issues.map(({ code }) => code)).toEqual(['unreadable']);
});

test('a file too large to hold is refused before it is read', async () => {
  const large = new Blob(['x']);
  Object.defineProperty(large, 'size', { value: 300e6 });
  expect((await readFile(large)).issues).toEqual([
    {
      severity: 'error',
      code: 'too-large',
      place: 'the file',
      message: 'The file holds 300 MB; this program reads up to 256 MB.',
    },
  ]);
});
