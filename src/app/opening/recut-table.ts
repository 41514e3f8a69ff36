import type { ColumnMapping, ColumnQuestion } from '../../formats/reading/column-mapping';
import { delimiterOf, guessOf } from '../../formats/reading/table-guess';
import { tableText } from '../../formats/reading/table-text';

const LOOKED_AT = 1 << 16;
const PREVIEW = 20;

/** The question about a table again, its first rows cut at another delimiter or read in another encoding. Throws `Unreadable` where they cannot be. */
export async function cutAnew(file: File, delimiter: string, encoding: string): Promise<ColumnQuestion> {
  const { text } = tableText(await startOf(file), encoding);
  return asked(text, delimiter, encoding);
}

/** The question about a table that was opened without one, with what it was taken for as the answer so far. */
export async function questionAfter(file: File, taken?: ColumnMapping): Promise<ColumnQuestion> {
  const { text, encoding, delimiter } = tableText(await startOf(file), taken?.encoding);
  const question = asked(text, taken?.delimiter ?? delimiter ?? delimiterOf(text) ?? ',', encoding);
  const isAlike = taken?.hasHead === question.guess.hasHead;
  return { ...question, guess: isAlike ? taken : question.guess, why: 'It was opened as is said here.' };
}

/** The first rows, of which the last is whole. */
async function startOf(file: File): Promise<Uint8Array> {
  const start = new Uint8Array(await file.slice(0, LOOKED_AT).arrayBuffer());
  return file.size > LOOKED_AT ? start.subarray(0, start.lastIndexOf(0x0a) + 1) : start;
}

function asked(text: string, delimiter: string, encoding: string): ColumnQuestion {
  const { mapping, columns, rows, why } = guessOf(text, delimiter, encoding);
  return { guess: mapping, columns, rows: rows.slice(0, PREVIEW), why: why ?? '' };
}
