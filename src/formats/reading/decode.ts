import { Unreadable } from '../problems';

/** The text of a file without a byte order mark; the mark decides its encoding, then what is declared, else it is UTF-8. Throws `Unreadable` at the first byte that is no text. */
export function decoded(bytes: Uint8Array, declared?: string): string {
  return strictly(bytes, declared)((decoder) => decoder.decode(bytes));
}

/** So many bytes: a text that is cut out of a piece and kept holds all of the piece. */
const PIECE = 16_384;

/** The same in pieces, each decoded when it is asked for; tells how much of the file is gone through, 0 to 1. */
export function* decodedInPieces(
  bytes: Uint8Array,
  declared?: string,
  onProgress: (share: number) => void = () => {},
): Generator<string, void> {
  const decode = strictly(bytes, declared);
  for (let at = 0; at < bytes.length; at += PIECE) {
    const end = at + PIECE;
    yield decode((decoder) => decoder.decode(bytes.subarray(at, end), { stream: end < bytes.length }));
    onProgress(Math.min(1, end / bytes.length));
  }
}

/** Decodes parts of a file with one decoder; throws `Unreadable` at the first byte of the file that is no text. */
function strictly(bytes: Uint8Array, declared: string | undefined) {
  const encoding = markedEncoding(bytes) ?? declared ?? 'utf-8';
  const decoder = strictDecoder(encoding);
  return (decode: (decoder: TextDecoder) => string): string => {
    try {
      const text = decode(decoder);
      return decoder.encoding === 'windows-1252' ? asWindows1252(text) : text;
    } catch (error) {
      const place = firstBad(bytes, encoding);
      if (place === undefined) throw error;
      throw notText(encoding, place);
    }
  };
}

/** The encoding that a byte order mark at the start of a file names. */
export function markedEncoding(bytes: Uint8Array): string | undefined {
  const [first, second, third, fourth] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? 'utf-32le' : 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** What the bytes 0x80 to 0x9F stand for. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Some versions of Node take windows-1252 for ISO 8859-1: https://github.com/nodejs/node/issues/56542 */
function asWindows1252(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80] ?? char);
}

const HOW_TO_SAVE = 'Save the file as UTF-8 and open it again.';

function strictDecoder(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch {
    throw new Unreadable(
      'encoding-unknown',
      `The file is in an encoding that cannot be read: ${encoding}.`,
      HOW_TO_SAVE,
    );
  }
}

function notText(encoding: string, place: string): Unreadable {
  return new Unreadable('not-text', `The file is not ${encoding.toUpperCase()} from here on.`, HOW_TO_SAVE, place);
}

const BLOCK = 65_536;

/** Where decoding stops: the blocks before the bad one are gone through at once, that one byte by byte. */
function firstBad(bytes: Uint8Array, encoding: string): string | undefined {
  const bad = badBlock(bytes, encoding);
  if (bad === undefined) return undefined;
  const decoder = strictDecoder(encoding);
  const position = newPosition();
  try {
    for (let at = 0; at < bad; at += BLOCK) position.pass(decoder.decode(bytes.subarray(at, at + BLOCK), STREAM));
    for (let at = bad; at < bytes.length; at++) position.pass(decoder.decode(bytes.subarray(at, at + 1), STREAM));
  } catch {
    return position.told();
  }
  return position.told();
}

const STREAM = { stream: true } as const;

/** The start of the block in which decoding fails; the end of the bytes where they only break off. */
function badBlock(bytes: Uint8Array, encoding: string): number | undefined {
  const decoder = strictDecoder(encoding);
  for (let at = 0; at < bytes.length + BLOCK; at += BLOCK) {
    try {
      const isLast = at >= bytes.length;
      decoder.decode(bytes.subarray(at, at + BLOCK), { stream: !isLast });
    } catch {
      return at;
    }
  }
  return undefined;
}

const LINE_END = /\r\n|\r|\n/g;

function newPosition() {
  let line = 1;
  let column = 1;
  let endsInReturn = false;
  return {
    pass(text: string) {
      if (text === '') return;
      // A line end cut in two by the blocks counts once.
      const counted = endsInReturn && text.startsWith('\n') ? text.slice(1) : text;
      endsInReturn = text.endsWith('\r');
      let last = 0;
      for (const end of counted.matchAll(LINE_END)) {
        line++;
        column = 1;
        last = end.index + end[0].length;
      }
      column += counted.length - last;
    },
    told: () => `line ${line}, column ${column}`,
  };
}
