import type { ReadFormat } from '../../src/formats/format';
import type { ReadAnswer, ReadChoices, ReadInput } from '../../src/formats/reading/reader';
import type { Dataset, OpenDataset } from '../../src/model/dataset';
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
): Promise<WholeAnswer> {
  const read = await format.reader();
  return wholeAnswer(await read(readInput(name, content)));
}

/** An answer whose dataset has all its claims there, to be looked at. */
export type WholeAnswer = ReadAnswer<Dataset>;

/** The answer with all claims made. */
export function wholeAnswer(answer: ReadAnswer): WholeAnswer {
  return answer.ok === true ? { ...answer, value: wholeDataset(answer.value) } : answer;
}

/** A dataset with all its claims made. */
export function wholeDataset(dataset: OpenDataset): Dataset {
  return { ...dataset, claims: [...dataset.claims] };
}

/** How a file in memory begins, as formats are asked whether it is theirs. */
export function startOf(name: string, content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const first = bytes.subarray(0, 65_536);
  return { name, bytes: first, text: new TextDecoder().decode(first) };
}
