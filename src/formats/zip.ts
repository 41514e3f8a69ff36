import { Zip, ZipDeflate } from 'fflate';
import { CHUNK_LENGTH } from './chunks';

/** A file in a zip, in the order it is written. */
export interface ZippedFile {
  readonly name: string;
  readonly chunks: Iterable<string>;
}

/** Every file is of the first day a zip can tell, so that the same content gives the same bytes. */
const FIRST_ZIP_DAY = new Date(1980, 0, 1);

/** Packs files one after another while they are written; an empty chunk where nothing is ready yet. */
export function* zipped(files: Iterable<ZippedFile>): Generator<Uint8Array, void> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    ready.push(bytes);
  });
  const encoder = new TextEncoder();
  for (const { name, chunks } of files) {
    const file = new ZipDeflate(name);
    file.mtime = FIRST_ZIP_DAY;
    zip.add(file);
    for (const chunk of chunks) {
      file.push(encoder.encode(chunk));
      yield* cut(ready.splice(0));
    }
    file.push(new Uint8Array(), true);
    yield* cut(ready.splice(0));
  }
  zip.end();
  yield* cut(ready.splice(0));
}

function* cut(blocks: readonly Uint8Array[]): Generator<Uint8Array, void> {
  if (blocks.length === 0) yield new Uint8Array();
  for (const block of blocks) {
    for (let start = 0; start < block.length; start += CHUNK_LENGTH) yield block.subarray(start, start + CHUNK_LENGTH);
  }
}
