/** How a column of a printed table is set. */
export type Side = 'left' | 'right';

const GAP = '  ';
const WIDE =
  /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}|[\uff01-\uff60]|\p{Emoji_Presentation}/u;
/** One place for each character: all letters from Latin to Cyrillic that stand alone. */
const PLAIN = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff\u0400-\u0482\u2010-\u2027]*$/;
const NO_WIDTH = /\p{M}|\p{Cf}/u;

/** How many places of a terminal a text takes. */
export function placesOf(text: string): number {
  if (PLAIN.test(text)) return text.length;
  let places = 0;
  for (const character of text) places += NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return places;
}

/** Rows of cells as lines, each column as wide as its widest cell. */
export function aligned(rows: readonly (readonly string[])[], sides: readonly Side[] = []): readonly string[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, at) => {
      widths[at] = Math.max(widths[at] ?? 0, placesOf(cell));
    });
  }
  const set = (cell: string, at: number) => {
    const blanks = ' '.repeat((widths[at] ?? 0) - placesOf(cell));
    return sides[at] === 'right' ? blanks + cell : cell + blanks;
  };
  return rows.map((row) => row.map(set).join(GAP).trimEnd());
}

/** Words in lines of at most so many places. */
export function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && placesOf(line) + 1 + placesOf(word) > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** A text cut to so many places, with a sign that it was. */
export function cutTo(text: string, places: number): string {
  if (placesOf(text) <= places) return text;
  let kept = '';
  for (const character of text) {
    if (placesOf(kept + character) > places - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
