import { Unreadable } from '../problems';

/** Longer texts are handed on in several blocks. */
const BLOCK = 1 << 16;

/** Bytes as UTF-8 text in blocks, line ends as `\n`, without the byte order mark; throws `Unreadable` behind the last sound text. */
export async function* textBlocks(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const withLineFeeds = lineFeeds();
  for await (const piece of pieces) {
    for (let at = 0; at < piece.length; at += BLOCK) {
      const bytes = piece.subarray(at, at + BLOCK);
      const text = decoded(decoder, bytes);
      yield withLineFeeds(text ?? soundStart(bytes));
      if (text === undefined) throw notUtf8();
    }
  }
  const last = decoded(decoder);
  if (last === undefined) throw notUtf8();
  yield withLineFeeds(last, true);
}

function decoded(decoder: TextDecoder, bytes?: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes, { stream: bytes !== undefined });
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** The text before the first byte that is no UTF-8; the rest of a character from the piece before is left out. */
function soundStart(bytes: Uint8Array): string {
  const start = bytes.findIndex((byte) => (byte & 0xc0) !== 0x80);
  const after = start < 0 || start > 3 ? bytes : bytes.subarray(start);
  let [sound, broken] = [0, after.length];
  while (broken - sound > 1) {
    const middle = (sound + broken) >> 1;
    if (decoded(new TextDecoder('utf-8', { fatal: true }), after.subarray(0, middle)) === undefined) broken = middle;
    else sound = middle;
  }
  return decoded(new TextDecoder('utf-8', { fatal: true }), after.subarray(0, sound)) ?? '';
}

/** Makes all line ends of a text that comes in blocks `\n`; a return at the end of a block waits for what follows. */
function lineFeeds(): (text: string, isLast?: boolean) => string {
  let waiting = '';
  return (text, isLast = false) => {
    const all = waiting + text;
    const held = !isLast && all.endsWith('\r');
    waiting = held ? '\r' : '';
    const ready = held ? all.slice(0, -1) : all;
    return ready.includes('\r') ? ready.replace(/\r\n?/g, '\n') : ready;
  };
}

function notUtf8(): Unreadable {
  return new Unreadable('not-utf-8', 'The file is not UTF-8 text from here on.', 'Save it as UTF-8.');
}
