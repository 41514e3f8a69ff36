import { fold } from '../lib/text';

/** Letters that Unicode does not take apart, and Arabic letters that keyboards of different languages write differently. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ł', 'l'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i'],
  ['ی', 'ي'],
  ['ى', 'ي'],
  ['ې', 'ي'],
  ['ک', 'ك'],
  ['ہ', 'ه'],
  ['ھ', 'ه'],
  ['ة', 'ه'],
  ['ـ', ''],
]);
const ALIKE_LETTERS = new RegExp(`[${[...ALIKE.keys()].join('')}]`, 'gu');
const WORD = /([\p{L}\p{N}\p{M}\p{Extended_Pictographic}]+)/u;
/** Scripts written without blanks: each character is a word of its own; so is a pictograph. */
const ALONE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u;

/** A piece of text, lit where a search found it. */
export interface LitPart {
  readonly text: string;
  readonly lit: boolean;
}

/** The words of a text as a search compares them: folded, spelling variants of letters unified, CJK by character. */
export function searchWords(text: string): string[] {
  return fold(text)
    .normalize('NFC')
    .replace(ALIKE_LETTERS, (letter) => ALIKE.get(letter) ?? letter)
    .split(WORD)
    .filter((_, at) => at % 2 === 1)
    .flatMap(apart);
}

/** A text in parts, lit where every search word of a written word is among the terms found. */
export function litParts(text: string, terms: ReadonlySet<string>): readonly LitPart[] {
  return text
    .split(WORD)
    .map((part, at) => ({ text: part, lit: at % 2 === 1 && isFound(part, terms) }))
    .filter((part) => part.text !== '');
}

function isFound(word: string, terms: ReadonlySet<string>): boolean {
  const words = searchWords(word);
  return words.length > 0 && words.every((part) => terms.has(part));
}

function apart(word: string): string[] {
  const parts: string[] = [];
  let run = '';
  for (const letter of word) {
    if (ALONE.test(letter)) {
      if (run) parts.push(run);
      parts.push(letter);
      run = '';
    } else {
      run += letter;
    }
  }
  return run ? [...parts, run] : parts;
}
