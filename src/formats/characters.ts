/** What XML 1.0 has no way to hold: control characters but for tab and line ends, halves of surrogate pairs, U+FFFE, U+FFFF. */
const UNHOLDABLE = /(?![\t\n\r\u007F-\u009F])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;

/** A text with every character that XML cannot hold made visible as `�` and its code, so that two texts stay two. */
export function holdable(text: string): string {
  return text.replace(UNHOLDABLE, (char) => `\uFFFD${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
}

/** How many characters `holdable` replaces. */
export function unholdable(text: string): number {
  return text.match(UNHOLDABLE)?.length ?? 0;
}
