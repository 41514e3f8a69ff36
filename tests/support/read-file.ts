import type { ReadFormat } from '../../src/formats/format';
import type { ReadAnswer, ReadChoices, ReadInput } from '../../src/formats/reading/reader';
import { cameo } from './cameo';
import { standardVocabulary } from './vocabulary';

/** A file in memory as readers take it. */
export function readInput(name: string, content: string | Uint8Array, choices: ReadChoices = {}): ReadInput {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, bytes, standard: standardVocabulary, cameo, choices, onProgress: () => undefined };
}

/** What a format makes of a file in memory. */
export async function readBy(
  format: Pick<ReadFormat, 'reader'>,
  name: string,
  content: string | Uint8Array,
): Promise<ReadAnswer> {
  const read = await format.reader();
  return read(readInput(name, content));
}

/** How a file in memory begins, as formats are asked whether it is theirs. */
export function startOf(name: string, content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const first = bytes.subarray(0, 65_536);
  return { name, bytes: first, text: new TextDecoder().decode(first) };
}
