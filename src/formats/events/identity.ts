import { slugOf } from '../../lib/slug';
import type { EventFile } from '../../model/events';
import { bytesOf, type DigestedInput, type EventInput } from './event-input';
import { sha256 } from './sha256';

/** Goes through the bytes of files once and tells what each is known by; throws `Unreadable` where one cannot be read. */
export async function digested(inputs: readonly EventInput[], signal?: AbortSignal): Promise<readonly DigestedInput[]> {
  const known: DigestedInput[] = [];
  for (const input of inputs) {
    const hash = sha256();
    for await (const piece of bytesOf(input)) {
      signal?.throwIfAborted();
      hash.update(piece);
    }
    const { name, folder, size } = input;
    const stream = () => input.stream();
    known.push({ name, ...(folder !== undefined && { folder }), size, stream, sha256: hash.digest() });
  }
  return known;
}

/** What files are known by together, in whatever order they came: 64 hexadecimal digits. */
export function commonDigest(files: readonly Pick<EventFile, 'sha256'>[]): string {
  if (files.length === 1) return files[0]!.sha256;
  const hash = sha256();
  hash.update(
    new TextEncoder().encode(
      files
        .map((file) => file.sha256)
        .sort()
        .join('\n'),
    ),
  );
  return hash.digest();
}

/** Names of files that say what they hold but not of what. */
const GENERIC: ReadonlySet<string> = new Set(['relations', 'events', 'edges', 'claims', 'data', 'table']);

/** The title of what was read: the folder that all files lie in, or the name of the first file without what follows its first dot, where that says anything. */
export function titleOf(files: readonly Pick<EventInput, 'name' | 'folder'>[]): string {
  const [first] = files;
  const shared = files.every(({ folder }) => folder === first?.folder) ? first?.folder : undefined;
  const stem = first?.name.replace(/(?<=.)\..*$/, '') ?? '';
  return shared || (GENERIC.has(stem.toLowerCase()) ? `Events of ${first?.name}` : stem) || 'Events';
}

/** The id of what was read: its title in letters, digits and hyphens, and the first digits of its digest. */
export function idOf(title: string, digest: string): string {
  return `${slugOf(title) || 'events'}-${digest.slice(0, 8)}`;
}
