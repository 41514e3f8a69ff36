import type { Store } from 'oxigraph';
import { type Loading, RDF_TYPES } from './embedded-messages';
import { EngineError } from './engine-error';
import { reasonIn } from './oxigraph-engine';

/** Known in workers only. */
declare const FileReaderSync: new () => { readAsArrayBuffer(data: Blob): ArrayBuffer };

const PIECE_BYTES = 1_048_576;

/** What a loading is called, and who follows it. */
export interface StoreLoading extends Loading {
  readonly host: string;
  readonly onProgress?: (share: number) => void;
}

/** Loads RDF into a store, all of it or nothing; gives how many statements the store then holds. Throws an `EngineError`. Blobs can be loaded in a worker only. */
export function loadStore(store: Store, { data, form, host, onProgress = () => {} }: StoreLoading): number {
  try {
    store.load(piecesOf(data, onProgress), { format: RDF_TYPES[form] });
  } catch (error) {
    const said = reasonIn(error);
    throw new EngineError(`${host} could not be loaded: ${said}.`, { kind: 'failed', host, said });
  }
  return store.size;
}

function* piecesOf(data: Loading['data'], onProgress: (share: number) => void): Generator<Uint8Array, void> {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  const size = bytes instanceof Blob ? bytes.size : bytes.length;
  for (let at = 0; at < size; at += PIECE_BYTES) {
    yield pieceOf(bytes, at);
    onProgress(Math.min(1, (at + PIECE_BYTES) / size));
  }
}

function pieceOf(bytes: Blob | Uint8Array, at: number): Uint8Array {
  if (bytes instanceof Uint8Array) return bytes.subarray(at, at + PIECE_BYTES);
  const read = new FileReaderSync().readAsArrayBuffer(bytes.slice(at, at + PIECE_BYTES));
  return new Uint8Array(read);
}
