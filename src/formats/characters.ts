/** What XML 1.0 has no way to hold: control characters but for tab and line ends, halves of surrogate pairs, U+FFFE, U+FFFF. */
const UNHOLDABLE = /(?![\t\n\r\u007F-\u009F])\p{Cc}|\p{Cs}|[\uFFFE\uFFFF]/gu;
/** Nearly every text, told without looking for pairs of surrogates. */
const ORDINARY = /^[\t\n\r -\uD7FF\uE000-\uFFFD]*$/;

/** A text with every character that XML cannot hold made visible as `�` and its code, so that two texts stay two. */
export function holdable(text: string): string {
  if (ORDINARY.test(text)) return text;
  return text.replace(UNHOLDABLE, (char) => `\uFFFD${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
}

/** How many characters `holdable` replaces. */
export function unholdable(text: string): number {
  if (ORDINARY.test(text)) return 0;
  return text.match(UNHOLDABLE)?.length ?? 0;
}

/** Whether `holdable` leaves a text as it is. */
export function isHoldable(text: string): boolean {
  return unholdable(text) === 0;
}

/** Undoes `holdable`: `�` and the code of a character that XML cannot hold become that character again. */
export function unheld(text: string): string {
  if (!text.includes('\uFFFD')) return text;
  return text.replace(/\uFFFD([0-9A-F]{4})/g, (written, code: string) => {
    const char = String.fromCharCode(Number.parseInt(code, 16));
    return isHoldable(char) ? written : char;
  });
}
