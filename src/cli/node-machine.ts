import { createReadStream } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import type { EventInput } from '../formats/events/event-input';
import { LIMITS } from '../formats/events/limits';
import { grouped } from '../lib/text';
import { type Machine, type Output, STREAM } from './machine';
import { Misuse } from './misuse';
import { newFile } from './new-file';
import { reasonOf } from './system-errors';

/** The machine that Node runs on. */
export function nodeMachine(): Machine {
  let input: Promise<EventInput> | undefined;
  return {
    out: outputTo(process.stdout),
    err: outputTo(process.stderr),
    open: (path) => {
      if (path !== STREAM) return fileAt(path);
      input ??= held('standard input', process.stdin);
      return input;
    },
    create: newFile,
    now: () => new Date(),
  };
}

function outputTo(stream: NodeJS.WriteStream): Output {
  return {
    isTerminal: stream.isTTY === true,
    write: (piece) =>
      new Promise((done, fail) => {
        stream.write(piece, (error) => (error ? fail(error) : done()));
      }),
  };
}

async function fileAt(path: string): Promise<EventInput> {
  const found = await stat(path).catch((error: unknown) => {
    throw new Misuse(`${path} cannot be read: ${reasonOf(error)}.`);
  });
  if (found.isDirectory()) throw new Misuse(`${path} is a folder: name the files in it.`);
  const name = basename(path);
  const folder = basename(dirname(resolve(path)));
  // Pipes and the like can be gone through once only.
  if (!found.isFile()) return held(name, createReadStream(path));
  return { name, ...(folder !== '' && { folder }), size: found.size, stream: () => streamOf(piecesOf(path)) };
}

/** What comes in once, kept so that it can be read again. */
async function held(name: string, pieces: AsyncIterable<Uint8Array>): Promise<EventInput> {
  const all: Uint8Array[] = [];
  let size = 0;
  for await (const piece of pieces) {
    all.push(piece);
    size += piece.length;
    if (size > LIMITS.bytes)
      throw new Misuse(`${name} holds more than ${grouped(LIMITS.bytes / 1e6)} MB: so much is read at most.`);
  }
  return {
    name,
    size,
    stream: () =>
      streamOf(
        (async function* () {
          yield* all;
        })(),
      ),
  };
}

const PIECE_BYTES = 1 << 18;

/** Opened anew for each piece, so that nothing stays open behind whoever stops asking. */
async function* piecesOf(path: string): AsyncGenerator<Uint8Array> {
  for (let at = 0; ; at += PIECE_BYTES) {
    const piece = await reading(path, (file) => filledFrom(file, at));
    if (piece.length > 0) yield piece;
    if (piece.length < PIECE_BYTES) return;
  }
}

async function filledFrom(file: FileHandle, at: number): Promise<Uint8Array> {
  const piece = new Uint8Array(PIECE_BYTES);
  let length = 0;
  while (length < PIECE_BYTES) {
    const { bytesRead } = await file.read(piece, length, PIECE_BYTES - length, at + length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return piece.subarray(0, length);
}

async function reading<Value>(path: string, work: (file: FileHandle) => Promise<Value>): Promise<Value> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, 'r');
    return await work(file);
  } catch (error) {
    throw new DOMException(reasonOf(error), 'NotReadableError');
  } finally {
    await file?.close();
  }
}

function streamOf(pieces: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => {
      await pieces.return(undefined);
    },
  });
}
