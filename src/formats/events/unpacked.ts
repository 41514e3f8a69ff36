import { joinedBytes } from '../../lib/joined-bytes';
import { grouped } from '../../lib/text';
import { Unreadable } from '../problems';
import { bytesOf, type EventInput, piecesOf } from './event-input';

type Piece = Uint8Array<ArrayBuffer>;

/** A browser gives a file in pieces of megabytes; so much of one is unpacked and read before the next is counted. */
const TAKEN_AT_ONCE = 1 << 16;

/** The bytes of a file, unpacked if they begin as gzip does, whatever its name; `onBytes` is told how many bytes of the file were taken. */
export async function* unpacked(
  input: EventInput,
  { limit, onBytes }: { readonly limit: number; readonly onBytes: (count: number) => void },
): AsyncGenerator<Uint8Array> {
  const raw = rawPieces(input, onBytes);
  const head = await headOf(raw);
  const whole = joined(head, raw);
  let bytes = 0;
  for await (const piece of isGzip(head) ? gunzipped(whole) : whole) {
    bytes += piece.length;
    if (bytes > limit) throw new Unreadable('too-large', `The file holds more than ${inMegabytes(limit)}, unpacked.`);
    yield piece;
  }
}

function inMegabytes(bytes: number): string {
  return `${grouped(Math.round(bytes / 1e6))} MB`;
}

async function* rawPieces(input: EventInput, onBytes: (count: number) => void): AsyncGenerator<Piece> {
  for await (const piece of bytesOf(input)) {
    for (let at = 0; at < piece.length; at += TAKEN_AT_ONCE) {
      const part = new Uint8Array(piece.subarray(at, at + TAKEN_AT_ONCE));
      onBytes(part.length);
      yield part;
    }
  }
}

/** The first piece, with at least the two bytes that gzip is known by where the file has them. */
async function headOf(raw: AsyncGenerator<Piece>): Promise<Piece> {
  let head: Piece = new Uint8Array(0);
  while (head.length < 2) {
    const next = await raw.next();
    if (next.done) break;
    head = joinedBytes([head, next.value]);
  }
  return head;
}

function isGzip([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b;
}

async function* joined(head: Piece, rest: AsyncGenerator<Piece>): AsyncGenerator<Piece> {
  if (head.length > 0) yield head;
  yield* rest;
}

async function* gunzipped(packed: AsyncGenerator<Piece>): AsyncGenerator<Uint8Array> {
  let fault: unknown;
  const source = new ReadableStream<Piece>({
    async pull(controller) {
      try {
        const { done, value } = await packed.next();
        if (done) controller.close();
        else controller.enqueue(value);
      } catch (error) {
        fault = error;
        controller.error(error);
      }
    },
    cancel: async () => {
      await packed.return(undefined);
    },
  });
  try {
    yield* piecesOf<Uint8Array>(source.pipeThrough(new DecompressionStream('gzip')));
  } catch (error) {
    if (fault !== undefined) throw fault;
    if (error instanceof Unreadable) throw error;
    const hint = 'Copy or download it again: it may have been cut off.';
    throw new Unreadable('broken-gzip', 'The file is packed with gzip, and cannot be unpacked from here on.', hint);
  }
}
