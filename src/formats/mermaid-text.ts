const LONGEST = 80;
const CONTROLS = /[\p{Cc}\p{Cs}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]+/gu;
/** Letters, marks and digits of any script, spaces, and punctuation that means nothing to Mermaid, Markdown or HTML. */
const KEPT = /[^\p{L}\p{M}\p{N} .,’“”–…≠×−·]/gu;

/** A text as a label of Mermaid or within one, on one line and cut where it is long; whatever could be syntax, a directive or markup is a code; `…` where nothing is to be read. */
export function mermaidText(text: string): string {
  const line = text.replace(CONTROLS, ' ').trim();
  const chars = Array.from(line);
  const short = chars.length > LONGEST ? `${chars.slice(0, LONGEST - 1).join('')}…` : line;
  return short.replace(KEPT, (char) => `#${char.codePointAt(0)};`) || '…';
}
