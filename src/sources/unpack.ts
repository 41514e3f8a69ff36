import { Unreadable } from '../formats/problems';
import { READ_LIMITS } from '../formats/reading/limits';
import { unzipped } from '../formats/reading/unzipped';
import { joinedBytes } from '../lib/joined-bytes';
import { grouped } from '../lib/text';

/** A file by its name and its bytes. */
export interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The file inside a gzip; any other as it is. Throws `Unreadable` where it is broken off or larger than is read. */
export async function withoutGzip({ name, bytes }: NamedBytes): Promise<NamedBytes> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return { name, bytes };
  return { name: name.replace(/\.gz(ip)?$/i, ''), bytes: await gunzipped(bytes) };
}

async function gunzipped(bytes: Uint8Array): Promise<Uint8Array> {
  const packed = new Blob([Uint8Array.from(bytes)]).stream();
  const reader = packed.pipeThrough(new DecompressionStream('gzip')).getReader();
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      length += read.value.length;
      if (length > READ_LIMITS.bytes) throw tooLarge();
      pieces.push(read.value);
    }
  } catch (error) {
    await reader.cancel().catch(() => {});
    if (error instanceof Unreadable) throw error;
    const hint = 'Copy or download it again: it may have been cut off.';
    throw new Unreadable('broken-gzip', 'The file is packed with gzip, and cannot be unpacked to its end.', hint);
  }
  return joinedBytes(pieces);
}

/** What lies in a ZIP archive, without folders and what computers put beside files. Throws `Unreadable` where it is broken or larger than is read. */
export function filesInZip(bytes: Uint8Array): readonly NamedBytes[] {
  return Array.from(unzipped(bytes), ([name, content]) => ({ name, bytes: content }));
}

function tooLarge(): Unreadable {
  const most = grouped(Math.round(READ_LIMITS.bytes / 1e6));
  return new Unreadable('too-large', `The file holds more than ${most} MB, unpacked: so much is read at most.`);
}
