import type { Chunks, WrittenFormat } from '../../src/formats/format';
import type { OpenDataset } from '../../src/model/dataset';
import { lexiconFor } from '../support/vocabulary';

/** A whole file: its chunks joined, to text where they are text. */
export function joined(chunks: Chunks): string | Uint8Array {
  const texts: string[] = [];
  const blocks: Uint8Array[] = [];
  for (const chunk of chunks) {
    if (typeof chunk === 'string') texts.push(chunk);
    else blocks.push(chunk);
  }
  if (texts.length > 0 && blocks.length > 0) throw new Error('a file is either text or bytes');
  return blocks.length > 0 ? new Uint8Array(Buffer.concat(blocks)) : texts.join('');
}

/** What a format writes of a dataset. */
export function written(format: WrittenFormat, dataset: OpenDataset): string | Uint8Array {
  return joined(format.write(dataset, lexiconFor(dataset)));
}

/** The same of a format that is text. */
export function writtenText(format: WrittenFormat, dataset: OpenDataset): string {
  const file = written(format, dataset);
  if (typeof file !== 'string') throw new Error(`${format.id} is not text`);
  return file;
}

/** The same of a format that is not. */
export function writtenBytes(format: WrittenFormat, dataset: OpenDataset): Uint8Array {
  const file = written(format, dataset);
  if (typeof file === 'string') throw new Error(`${format.id} is text`);
  return file;
}
