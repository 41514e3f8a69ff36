import type { Result } from '../lib/result';
import type { Dataset } from '../model/dataset';
import type { Issue } from '../model/issue';
import { checkedDataset } from './catalogue';

const LARGEST = 256 * 1024 * 1024;

/** Reads a dataset from a file's bytes: strict UTF-8, with or without a byte order mark; anything else is refused whole. */
export async function readFile(file: Blob): Promise<Result<Dataset, Issue>> {
  if (file.size > LARGEST) {
    return refused('too-large', `The file holds ${Math.round(file.size / 1e6)} MB; this program reads up to 256 MB.`);
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
  } catch {
    return refused('not-utf-8', 'The file is not UTF-8 text.', 'Save it as UTF-8, or choose the dataset.json itself.');
  }
  if (text.trim() === '') return refused('empty', 'The file is empty.');
  return checkedDataset(text);
}

function refused(code: string, message: string, hint?: string): Result<Dataset, Issue> {
  return { ok: false, issues: [{ severity: 'error', code, place: 'the file', message, ...(hint && { hint }) }] };
}
