import { randomBytes } from 'node:crypto';
import { unlinkSync } from 'node:fs';
import { type FileHandle, open, realpath, rename, stat, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { NewFile } from './machine';
import { Misuse } from './misuse';
import { codeOf, reasonOf } from './system-errors';

/** Files that are not whole yet. */
const unfinished = new Set<string>();

/** Begins a file beside its place; closed, it takes the place of whatever stood there. What is no plain file, such as a pipe, is written to as it is. */
export async function newFile(path: string): Promise<NewFile> {
  const place = await placeOf(path);
  const former = await stat(place).catch(() => undefined);
  if (former?.isDirectory()) throw new Misuse(`${path} is a folder: name a file in it.`);
  if (former && !former.isFile()) return straight(path, await begun(path, place, 'w'));
  const beside = join(dirname(place), `.${basename(place).slice(0, 100)}.${randomBytes(6).toString('hex')}.part`);
  unfinished.add(beside);
  const file = await begun(path, beside, 'wx', former?.mode);
  return {
    write: (part) => spoken(path, () => file.writeFile(part)),
    close: async () => {
      await spoken(path, async () => {
        await file.sync();
        await file.close();
        await rename(beside, place);
      });
      unfinished.delete(beside);
    },
    abandon: async () => {
      await file.close().catch(() => undefined);
      await unlink(beside).catch(() => undefined);
      unfinished.delete(beside);
    },
  };
}

/** Takes away what is not whole, at once: for when the program is ended. */
export function dropUnfinished(): void {
  for (const path of unfinished) {
    try {
      unlinkSync(path);
    } catch (error) {
      if (codeOf(error) === undefined) throw error;
    }
  }
}

/** Where a path leads, through links. */
async function placeOf(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

async function begun(path: string, place: string, how: 'w' | 'wx', mode?: number): Promise<FileHandle> {
  try {
    const file = await open(place, how);
    if (mode !== undefined) await file.chmod(mode & 0o777);
    return file;
  } catch (error) {
    unfinished.delete(place);
    throw new Misuse(`${path} cannot be written: ${reasonOf(error)}.`);
  }
}

function straight(path: string, file: FileHandle): NewFile {
  return {
    write: (part) => spoken(path, () => file.writeFile(part)),
    close: () => spoken(path, () => file.close()),
    abandon: () => file.close(),
  };
}

async function spoken(path: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    throw new Misuse(
      `${path} could not be written: ${reasonOf(error)}.`,
      'What stood there before stands there still.',
    );
  }
}
