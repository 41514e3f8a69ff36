import { widthOf } from '../text-width';
import type { Block, SheetText } from './sheet-part';

/** How words are set: a font, a colour, the distance of lines. */
export type Setting = Pick<SheetText, 'size' | 'weight' | 'family' | 'colour'> & { readonly line: number };

/** Words set in lines of at most a width, from the upper left; a single word that is wider stays whole. */
export function setWords(text: string, setting: Setting, width: number): Block {
  const lines = linesOf(text, setting, width);
  const parts = lines.map((words, at) => textAt(words, 0, at * setting.line + 0.8 * setting.size, setting));
  return { parts, height: lines.length * setting.line };
}

/** One line of text with its baseline at a height. */
export function textAt(text: string, x: number, y: number, { size, weight, family, colour }: Setting): SheetText {
  return { kind: 'text', text, x, y, size, weight, family, colour };
}

function linesOf(text: string, { size, weight, family }: Setting, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && widthOf(longer, size, weight, family) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
