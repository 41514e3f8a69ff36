/** The longest chunk of a file, in characters or bytes. */
export const CHUNK_LENGTH = 65_536;

/** Pieces that say nothing, or little, add up to work all the same: after so many there is a chunk, even an empty one. */
const PIECES_A_CHUNK = 256;

/** Joins the pieces of a text to chunks of at most `CHUNK_LENGTH` characters, none of which ends within a character. */
export function* chunked(pieces: Iterable<string>): Generator<string, void> {
  let chunk = '';
  let count = 0;
  for (const piece of pieces) {
    if (count === PIECES_A_CHUNK || chunk.length + piece.length > CHUNK_LENGTH) {
      yield chunk;
      chunk = '';
      count = 0;
    }
    const cut = wholeChunksIn(piece);
    for (const part of cut.whole) yield part;
    chunk += cut.rest;
    count++;
  }
  yield chunk;
}

/** Cuts a piece that is longer than a chunk. */
function wholeChunksIn(piece: string): { readonly whole: readonly string[]; readonly rest: string } {
  const whole: string[] = [];
  let start = 0;
  while (piece.length - start > CHUNK_LENGTH) {
    const end = start + CHUNK_LENGTH - (isLowSurrogate(piece, start + CHUNK_LENGTH) ? 1 : 0);
    whole.push(piece.slice(start, end));
    start = end;
  }
  return { whole, rest: start === 0 ? piece : piece.slice(start) };
}

function isLowSurrogate(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00;
}
