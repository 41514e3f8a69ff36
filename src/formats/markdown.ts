import { holdable } from './characters';
import { isWebAddress } from './html';

/** Every character that begins or ends something in Markdown or one of its wide-spread dialects. */
const MARKUP = /[\\`*_[\]<>&|~$^{}#=@]/g;
/** What makes a link of a bare address. */
const BARE_ADDRESS = /:(?=\/\/)|(?<=\bwww)\.|(?<=\b(?:mailto|xmpp)):/gi;
/** What makes a list of a dash, a plus or a number at the start of a line. */
const BULLET = /^[-+]/;
const NUMBERED = /^(\d{1,9})([.)])/;
/** Line ends would begin a new line, blanks at the edges would be dropped, make code or keep `**` from closing. */
const UNSAFE_BLANKS = /[\t\n\r\u2028\u2029]|^\s+|(?<!\s)\s+$/g;

/** Nearly every text: words that mean nothing in Markdown, told in one go. */
const PLAIN = /^\p{L}(?:[\p{L}\p{M}\p{N} ,;()’“”–-]*[\p{L}\p{N})”])?$/u;

/** A text as it stands in a line of Markdown, where it stays a text: nothing in it is markup, a link or a new line. */
export function markdownText(text: string): string {
  if (PLAIN.test(text)) return text;
  return holdable(text)
    .replace(MARKUP, '\\$&')
    .replace(BARE_ADDRESS, '\\$&')
    .replace(BULLET, '\\$&')
    .replace(NUMBERED, '$1\\$2')
    .replace(UNSAFE_BLANKS, (blanks) => Array.from(blanks, characterReference).join(''));
}

/** Words, escaped already, that lead to an address on the web; with any other address they lead nowhere. */
export function markdownLink(url: string, words: string): string {
  return isWebAddress(url) ? `[${words}](<${url.replace(/[\\<>&]/g, inAddress)}>)` : words;
}

function characterReference(char: string): string {
  return `&#${char.charCodeAt(0)};`;
}

function inAddress(char: string): string {
  return char === '&' ? '&amp;' : `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
}
