import { Unreadable } from '../problems';

/** A file that may be a table of events, to be read from its beginning as often as is asked. */
export interface EventInput {
  readonly name: string;
  /** The folder it came from, where that is known. */
  readonly folder?: string;
  /** Bytes as it lies on disk. */
  readonly size: number;
  stream(): ReadableStream<Uint8Array>;
}

/** An input whose bytes were gone through once: the SHA-256 of them, in hexadecimal digits. */
export interface DigestedInput extends EventInput {
  readonly sha256: string;
}

/** The pieces of a stream; it is let go of as soon as nobody asks on. */
export async function* piecesOf<Piece>(stream: ReadableStream<Piece>): AsyncGenerator<Piece> {
  const reader = stream.getReader();
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
  } finally {
    // A stream that broke has nothing to cancel any more, and says so.
    await reader.cancel().catch(() => {});
  }
}

/** The bytes of a file piece by piece; throws `Unreadable` where the disk does not give them. */
export async function* bytesOf(input: EventInput): AsyncGenerator<Uint8Array> {
  try {
    yield* piecesOf(input.stream());
  } catch (error) {
    if (!(error instanceof DOMException) || error.name === 'AbortError') throw error;
    throw new Unreadable('unreadable', 'The file could not be read.', 'Is it a folder, or was it moved meanwhile?');
  }
}
