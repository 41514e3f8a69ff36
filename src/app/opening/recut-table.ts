import type { ColumnQuestion } from '../../formats/reading/column-mapping';
import { guessOf } from '../../formats/reading/table-guess';
import { tableText } from '../../formats/reading/table-text';

const LOOKED_AT = 1 << 16;

/** The question about a table again, its first rows cut at another delimiter. */
export async function cutAnew(file: File, delimiter: string, encoding: string): Promise<ColumnQuestion> {
  const start = new Uint8Array(await file.slice(0, LOOKED_AT).arrayBuffer());
  const whole = file.size > LOOKED_AT ? start.subarray(0, start.lastIndexOf(0x0a) + 1) : start;
  const { text } = tableText(whole, encoding);
  const { mapping, columns, rows, why } = guessOf(text, delimiter, encoding);
  return { guess: mapping, columns, rows, why: why ?? '' };
}
