/** Letters that have neither accents nor vowel marks. */
const PLAIN = /^[\u0020-\u007e\n]*$/;

/** Of these nothing reorders or breaks a line. */
const PLAIN_LINE = /^[\u0020-\u007e]*$/;

/** Folds case, accents and Arabic vowel marks away, so that texts compare as people read them. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** `1,234,567`: a number with its digits in groups of three, by default with at most three decimals. */
export function grouped(value: number, decimals?: Intl.NumberFormatOptions): string {
  if (decimals) return value.toLocaleString('en', decimals);
  return Number.isInteger(value) && value >= 0 && value < 1000 ? String(value) : USUAL.format(value);
}

/** Making a format costs far more than writing by it, and a matrix writes thousands of numbers. */
const USUAL = new Intl.NumberFormat('en');

/** `1 claim`, `12 claims`: a count with its noun, digits grouped. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${grouped(count)} ${count === 1 ? noun : plural}`;
}

/** `a, b and c`. */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** Levenshtein distance, at most `limit + 1`. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}

/** The known word nearest to a misspelt one, if any is near enough to be what was meant. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const limit = Math.max(2, Math.floor(word.length / 3));
  let best: { word: string; far: number } | undefined;
  for (const candidate of known) {
    const far = distance(word.toLowerCase(), candidate.toLowerCase(), limit);
    if (far <= limit && (!best || far < best.far)) best = { word: candidate, far };
  }
  return best?.word;
}

const DIRECTION_CONTROLS = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
/** Takes out what would reorder or break the line around a label: bidi controls, line breaks, other control characters. */
export function onOneLine(text: string): string {
  if (PLAIN_LINE.test(text)) return text.trim();
  return text
    .replace(DIRECTION_CONTROLS, '')
    .replace(/\p{Cc}+/gu, ' ')
    .trim();
}

/** A text of at most so many characters: a longer one ends in “…” after a whole word, or within one where that would leave too little. */
export function cutAtWord(text: string, most: number): string {
  const characters = Array.from(text);
  if (characters.length <= most) return text;
  const start = characters.slice(0, most - 1).join('');
  const next = characters[most - 1] ?? '';
  const words = /\s/u.test(next) ? start : start.replace(/\S*$/u, '');
  const kept = words.length > most / 2 ? words : /\p{M}/u.test(next) ? start.replace(/\P{M}\p{M}*$/u, '') : start;
  return `${kept.replace(/[\s,;:–—(-]+$/u, '')}…`;
}
