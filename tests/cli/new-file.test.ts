import {
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newFile } from '../../src/cli/new-file';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'actor-atlas-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const told = (name: string) => readFileSync(join(folder, name), 'utf8');

test('a file is there once it is closed, and not before', async () => {
  writeFileSync(join(folder, 'a'), 'old', { mode: 0o640 });
  const file = await newFile(join(folder, 'a'));
  await file.write(bytes('ne'));
  await file.write(bytes('w'));
  expect(told('a')).toBe('old');
  await file.close();
  expect(told('a')).toBe('new');
  expect(statSync(join(folder, 'a')).mode & 0o777).toBe(0o640);
  expect(readdirSync(folder)).toEqual(['a']);
});

test('a file that is abandoned leaves everything as it was', async () => {
  writeFileSync(join(folder, 'a'), 'old');
  for (const name of ['a', 'b']) {
    const file = await newFile(join(folder, name));
    await file.write(bytes('new'));
    await file.abandon();
  }
  expect(readdirSync(folder)).toEqual(['a']);
  expect(told('a')).toBe('old');
});

test('what a program that was killed has left behind is in nobody’s way', async () => {
  writeFileSync(join(folder, '.a.0123456789ab.part'), 'half');
  const file = await newFile(join(folder, 'a'));
  await file.write(bytes('new'));
  await file.close();
  expect(readdirSync(folder).toSorted()).toEqual(['.a.0123456789ab.part', 'a']);
  expect(told('a')).toBe('new');
});

test('a link keeps leading to the file', async () => {
  writeFileSync(join(folder, 'a'), 'old');
  symlinkSync('a', join(folder, 'link'));
  const file = await newFile(join(folder, 'link'));
  await file.write(bytes('new'));
  await file.close();
  expect(lstatSync(join(folder, 'link')).isSymbolicLink()).toBe(true);
  expect(told('a')).toBe('new');
});

test('what is no plain file is written to as it is', async () => {
  const file = await newFile('/dev/null');
  await file.write(bytes('new'));
  await file.close();
  expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
});

test('a place that cannot be written is told in a sentence', async () => {
  await expect(newFile(folder)).rejects.toThrow(`${folder} is a folder: name a file in it.`);
  const nowhere = join(folder, 'no', 'a');
  await expect(newFile(nowhere)).rejects.toThrow(`${nowhere} cannot be written: there is no such file or folder.`);
});
