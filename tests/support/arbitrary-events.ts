import fc from 'fast-check';
import { isoOf } from '../../src/model/edtf';
import type { EventText } from './event-files';

/** A row of a table of relations as its cells read; an empty date is none. */
export interface EventRow {
  readonly source: string;
  readonly target: string;
  readonly type: string;
  readonly date: string;
}

/** Text with everything that CSV must quote, and letters of one to four bytes. */
const awkward = fc
  .string({
    unit: fc.constantFrom('a', 'B', '7', ',', ';', '\t', '"', '\n', ' ', 'é', 'ش', '中', '𝒳'),
    minLength: 1,
    maxLength: 12,
  })
  .map((text) => text.trim())
  .filter((text) => text !== '');

const day = fc.integer({ min: -1_000_000, max: 2_900_000 }).map(isoOf);

/** Rows between few actors and of few types. */
export const eventRows: fc.Arbitrary<readonly EventRow[]> = fc
  .record({
    names: fc.uniqueArray(awkward, { minLength: 2, maxLength: 8 }),
    types: fc.uniqueArray(awkward, { minLength: 1, maxLength: 4 }),
  })
  .chain(({ names, types }) =>
    fc.array(
      fc.record({
        source: fc.constantFrom(...names),
        target: fc.constantFrom(...names),
        type: fc.constantFrom(...types),
        date: fc.oneof(day, fc.constant('')),
      }),
      { minLength: 1, maxLength: 30 },
    ),
  );

/** How a table may be written without changing what it says. */
export const writing = fc.record({
  delimiter: fc.constantFrom(',', '\t', ';'),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  lastLineEnds: fc.boolean(),
  quoteAll: fc.boolean(),
  mark: fc.boolean(),
  packed: fc.boolean(),
  pieces: fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 5 }),
});

type Writing = typeof writing extends fc.Arbitrary<infer Value> ? Value : never;

/** A file of rows of cells, written so. */
export function tableFile(name: string, rows: readonly (readonly string[])[], how: Writing): EventText {
  const { delimiter, lineEnd, lastLineEnds, quoteAll, mark, packed, pieces } = how;
  const cell = (text: string) => (quoteAll || /[",;\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = rows.map((cells) => cells.map(cell).join(delimiter)).join(lineEnd);
  return { name, text: `${mark ? '\uFEFF' : ''}${lines}${lastLineEnds ? lineEnd : ''}`, packed, pieces };
}
