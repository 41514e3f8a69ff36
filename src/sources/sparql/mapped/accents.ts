import { fold } from '../../../lib/text';

/** Blocks of letters with accents: Latin-1 and its extensions. */
const BLOCKS = [
  [0xc0, 0x24f],
  [0x1e00, 0x1eff],
] as const;

let known: ReadonlyMap<string, readonly string[]> | undefined;

/** Letters with accents by what they are without. */
function accented(): ReadonlyMap<string, readonly string[]> {
  if (known) return known;
  const found = new Map<string, string[]>();
  for (const [first, last] of BLOCKS) {
    for (let code = first; code <= last; code++) {
      const letter = String.fromCodePoint(code);
      const plain = fold(letter);
      if (plain !== letter && /^[a-z]$/.test(plain)) found.set(plain, [...(found.get(plain) ?? []), letter]);
    }
  }
  known = found;
  return found;
}

/** A regular expression, as text, that finds a folded word in texts with accents; it has alternatives and no classes, which some engines read byte by byte. */
export function withAccents(word: string): string {
  const letters = Array.from(word, (letter) => {
    const others = accented().get(letter);
    return others ? `(${[letter, ...others].join('|')})` : letter.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  });
  return letters.join('');
}
