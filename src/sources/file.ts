import type { Result } from '../lib/result';
import type { Issue } from '../model/issue';
import { type Checked, checkedDataset } from './catalogue';

const LARGEST = 256 * 1024 * 1024;

/** Reads a dataset from a file's bytes: strict UTF-8, with or without a byte order mark; anything else is refused whole. */
export async function readFile(file: Blob): Promise<Result<Checked, Issue>> {
  if (file.size > LARGEST) {
    return refused('too-large', `The file holds ${Math.round(file.size / 1e6)} MB; this program reads up to 256 MB.`);
  }
  const bytes = await bytesOf(file);
  if (!bytes) return refused('unreadable', 'The file could not be read.', 'Is it a folder, or was it moved meanwhile?');
  const text = asUtf8(bytes);
  if (text === undefined) return refused('not-utf-8', 'The file is not UTF-8 text.', hintAt(bytes));
  if (text.trim() === '') return refused('empty', 'The file is empty.');
  return checkedDataset(text);
}

async function bytesOf(file: Blob): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}

function asUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function hintAt([first, second]: Uint8Array): string {
  if (first === 0x50 && second === 0x4b) return 'It is a ZIP archive: unpack it and open the dataset.json in it.';
  if (first === 0x1f && second === 0x8b) return 'It is packed with gzip: unpack it first.';
  return 'Save it as UTF-8, or choose the dataset.json itself.';
}

function refused(code: string, message: string, hint?: string): Result<Checked, Issue> {
  return { ok: false, issues: [{ severity: 'error', code, place: 'the file', message, ...(hint && { hint }) }] };
}
