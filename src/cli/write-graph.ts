import { Gzip } from 'fflate';
import type { Chunks, Loss } from '../formats/format';
import { joinedBytes } from '../lib/joined-bytes';
import { atOnce } from '../lib/slices';
import { counted, grouped } from '../lib/text';
import type { OpenDataset } from '../model/dataset';
import type { Lexicon } from '../model/lexicon';
import { type Machine, type NewFile, type Output, STREAM } from './machine';
import type { Progress } from './progress';
import type { Target } from './target';

/** What became of a graph that was written. */
export interface Written {
  readonly path: string;
  readonly format: string;
  readonly actors: number;
  readonly claims: number;
  readonly bytes: number;
  /** What the format could not hold. */
  readonly losses: readonly Loss[];
}

/** Parts of about a megabyte are handed to the disk. */
const PART_BYTES = 1_000_000;

/** Writes a dataset to its target, whole or not at all. */
export async function writeGraph(
  machine: Machine,
  { path, format, isPacked }: Target,
  dataset: OpenDataset,
  lexicon: Lexicon,
  progress: Progress,
): Promise<Written> {
  const losses = atOnce(format.losses(dataset, lexicon));
  const file = path === STREAM ? toStream(machine.out) : await machine.create(path);
  const claims = dataset.claims.length;
  const tell = (done: number) => progress.tell(`Writing ${path}: ${grouped(done)} of ${counted(claims, 'claim')}`);
  let bytes = 0;
  try {
    const chunks = format.write(telling(dataset, tell), lexicon);
    for (const part of partsOf(isPacked ? packed(encoded(chunks)) : encoded(chunks))) {
      bytes += part.length;
      await file.write(part);
    }
    await file.close();
  } catch (error) {
    // A file that cannot be written may refuse this, too: the first reason is the one to tell.
    await file.abandon().catch(() => undefined);
    throw error;
  }
  return { path, format: format.id, actors: dataset.actors.length, claims, bytes, losses };
}

function toStream(out: Output): NewFile {
  return { write: (part) => out.write(part), close: async () => {}, abandon: async () => {} };
}

const STEP = 1000;

/** The same dataset, which tells how many of its claims are made. */
function telling(dataset: OpenDataset, tell: (done: number) => void): OpenDataset {
  const { claims } = dataset;
  const counting = {
    length: claims.length,
    *[Symbol.iterator]() {
      let done = 0;
      for (const claim of claims) {
        yield claim;
        if (++done % STEP === 0) tell(done);
      }
    },
  };
  return { ...dataset, claims: counting };
}

function* encoded(chunks: Chunks): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  for (const chunk of chunks) yield typeof chunk === 'string' ? encoder.encode(chunk) : chunk;
}

/** Packed with gzip, without a time, so that the same content gives the same bytes. */
function* packed(pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const gzip = new Gzip({ mtime: 0 }, (piece) => ready.push(piece));
  for (const piece of pieces) {
    gzip.push(piece);
    yield* ready.splice(0);
  }
  gzip.push(new Uint8Array(), true);
  yield* ready.splice(0);
}

function* partsOf(pieces: Iterable<Uint8Array>): Generator<Uint8Array> {
  let waiting: Uint8Array[] = [];
  let length = 0;
  for (const piece of pieces) {
    waiting.push(piece);
    length += piece.length;
    if (length < PART_BYTES) continue;
    yield joinedBytes(waiting);
    waiting = [];
    length = 0;
  }
  yield joinedBytes(waiting);
}
