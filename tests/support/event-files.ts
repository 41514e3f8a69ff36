import { gzipSync } from 'node:zlib';
import type { EventInput } from '../../src/formats/events/event-input';
import { digested } from '../../src/formats/events/identity';
import { type EventsRead, type ReadOptions, readEvents } from '../../src/formats/events/read-events';

/** A file of events in memory: its name and its bytes or text. */
export interface EventText {
  readonly name: string;
  readonly text: string | Uint8Array;
  readonly folder?: string;
  readonly packed?: boolean;
  /** Bytes of each piece that its stream gives; all at once unless told. */
  readonly pieces?: readonly number[];
}

/** The bytes of a file of events, packed if it asks for that. */
export function bytesOf({ text, packed = false }: EventText): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(typeof text === 'string' ? new TextEncoder().encode(text) : text);
  return packed ? new Uint8Array(gzipSync(bytes)) : bytes;
}

/** A file of events as a reader takes it, its bytes in pieces of the lengths asked for, again and again. */
function eventInput(file: EventText): EventInput {
  const bytes = bytesOf(file);
  const lengths = file.pieces ?? [bytes.length];
  const { name, folder } = file;
  return { name, ...(folder !== undefined && { folder }), size: bytes.length, stream: () => inPieces(bytes, lengths) };
}

function inPieces(bytes: Uint8Array, lengths: readonly number[]): ReadableStream<Uint8Array> {
  let [at, turn] = [0, 0];
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) {
        controller.close();
        return;
      }
      const end = at + Math.max(1, lengths[turn++ % lengths.length] ?? bytes.length);
      controller.enqueue(bytes.slice(at, end));
      at = end;
    },
  });
}

/** Reads files of events as an opening does. */
export async function readTexts(files: readonly EventText[], options?: ReadOptions): Promise<EventsRead> {
  return readEvents(await digested(files.map(eventInput)), options);
}
