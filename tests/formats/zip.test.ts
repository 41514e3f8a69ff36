import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { CHUNK_LENGTH } from '../../src/formats/chunks';
import { zipped } from '../../src/formats/zip';

// Nothing that could be packed tighter, so that blocks come out as long as they go in.
let seed = 1;
const noise = Array.from({ length: 400_000 }, () => {
  seed = (seed * 48_271) % 2_147_483_647;
  return String.fromCharCode(33 + (seed % 94));
}).join('');
const files = [
  { name: 'words.txt', chunks: ['one ', '', 'two – 三'] },
  { name: 'noise.txt', chunks: [noise, noise.slice(7)] },
  { name: 'empty.txt', chunks: [] },
];

test('files are in the zip as they were given, in their order', () => {
  const found = unzipSync(Buffer.concat([...zipped(files)]));
  const texts = Object.entries(found).map(([name, bytes]) => [name, Buffer.from(bytes).toString()]);
  expect(texts).toEqual(files.map(({ name, chunks }) => [name, chunks.join('')]));
});

test('the same files give the same bytes, in blocks of which none is too long', () => {
  const blocks = [...zipped(files)];
  expect(Buffer.concat([...zipped(files)]).equals(Buffer.concat(blocks))).toBe(true);
  expect(Math.max(...blocks.map(({ length }) => length))).toBeLessThanOrEqual(CHUNK_LENGTH);
});

test('a file is asked for when those before it are packed', () => {
  const asked: string[] = [];
  function* oneByOne() {
    for (const { name } of files) {
      asked.push(name);
      yield {
        name,
        chunks: (function* () {
          asked.push(`${name} written`);
          yield 'text';
        })(),
      };
    }
  }
  for (const _ of zipped(oneByOne())) expect(asked.length).toBeGreaterThan(0);
  expect(asked).toEqual(files.flatMap(({ name }) => [name, `${name} written`]));
});
