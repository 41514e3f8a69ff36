import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { Unreadable } from '../../../src/formats/problems';
import { unzipped } from '../../../src/formats/reading/unzipped';

const refuses = (bytes: Uint8Array) => {
  const code = (() => {
    try {
      unzipped(bytes);
      return 'unpacked';
    } catch (error) {
      if (error instanceof Unreadable) return error.code;
      throw error;
    }
  })();
  return code;
};
const archive = () => zipSync({ 'a.csv': strToU8('x,y\r\n'.repeat(99)), 'b/c.txt': [strToU8('plain'), { level: 0 }] });
/** Where the list of an archive says how long its first file is. */
const sizeAt = (zip: Uint8Array) => Buffer.from(zip).indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 24;

test('gives the files of an archive by their names, packed or not', () => {
  const files = unzipped(
    zipSync({ ...{ 'a.csv': strToU8('x,y') }, '.hidden': strToU8('h'), '__MACOSX/a.csv': strToU8('m') }),
  );
  expect([...files].map(([name, bytes]) => [name, Buffer.from(bytes).toString()])).toEqual([['a.csv', 'x,y']]);
  expect([...unzipped(archive()).keys()]).toEqual(['a.csv', 'b/c.txt']);
  expect(unzipped(archive()).get('a.csv')?.length).toBe(99 * 5);
});

test('an archive that is cut off or changed anywhere is refused, or unpacks to what was packed', () => {
  const whole = archive();
  const expected = new Map([...unzipped(whole)].map(([name, bytes]) => [name, Buffer.from(bytes).toString()]));
  for (let at = 0; at < whole.length; at += 7) {
    expect(refuses(whole.subarray(0, at))).toBe('broken-zip');
    const changed = Uint8Array.from(whole);
    changed[at]! ^= 0x55;
    if (refuses(changed) !== 'unpacked') continue;
    for (const [name, bytes] of unzipped(changed)) {
      const text = Buffer.from(bytes).toString();
      expect([expected.get(name) ?? text, [...expected.values()].includes(text)]).toEqual([text, true]);
    }
  }
});

test('what would unpack to more than is read is refused before it is unpacked', () => {
  const bomb = archive();
  new DataView(bomb.buffer).setUint32(sizeAt(bomb), 300 * 1024 * 1024, true);
  expect(refuses(bomb)).toBe('too-large');
});

test('an archive of more files than are read is refused for that', () => {
  const files = Array.from({ length: 1001 }, (_, at) => [`${at}.csv`, new Uint8Array()] as const);
  expect(refuses(zipSync(Object.fromEntries(files)))).toBe('too-large');
});

test('a file that unpacks to more than the archive says is refused', () => {
  const liar = zipSync({ 'a.csv': new Uint8Array(50 * 1024 * 1024) });
  new DataView(liar.buffer).setUint32(sizeAt(liar), 100, true);
  expect(refuses(liar)).toBe('broken-zip');
});
