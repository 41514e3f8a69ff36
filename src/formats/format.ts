import type { OpenDataset } from '../model/dataset';
import type { Lexicon } from '../model/lexicon';
import type { FileStart, FormatReader } from './reading/reader';

/** Something a format cannot hold, counted on the very data to be saved: `3 denials become an attribute of the edge`. */
export interface Loss {
  readonly count: number;
  readonly what: string;
}

/** A file in the order it is written, made piece by piece as it is pulled; an empty chunk is only a chance to stop. */
export type Chunks = Iterable<string> | Iterable<Uint8Array>;

/** A count in short steps, which says what is lost when it is through. */
export type LossCount = Generator<undefined, readonly Loss[]>;

/** One file format that graphs are saved in, opened from, or both; the entries stand in `formats.ts`. */
export interface Format {
  readonly id: string;
  readonly label: string;
  /** What it is good for: `for Gephi`, `keeps everything`. */
  readonly hint: string;
  /** Without the dot; what is saved ends in it. */
  readonly extension: string;
  /** Further endings that its files go by, without the dot. */
  readonly otherExtensions?: readonly string[];
  readonly mime: string;
  /** True where claims are summed up, so that a file does not grow with each of them. */
  readonly isSummary?: boolean;
  /** Writes a dataset whole, with its provenance, in chunks of at most 65,536 characters or bytes; one claim at a time is in memory. Absent, with `losses`, where the format is only read. */
  write?(dataset: OpenDataset, lexicon: Lexicon): Chunks;
  /** Counts what the file will not hold, going through the claims once. */
  losses?(dataset: OpenDataset, lexicon: Lexicon): LossCount;
  /** True where the content of a file is of this format, whatever its name; of formats that say so, the first in the list reads it. */
  recognises?(start: FileStart): boolean;
  /** What reads it, loaded when it is first needed; absent where the format is only written. */
  reader?(): Promise<FormatReader>;
}

/** A format that graphs are saved in. */
export type WrittenFormat = Format & Required<Pick<Format, 'write' | 'losses'>>;
/** A format that graphs are opened from. */
export type ReadFormat = Format & Required<Pick<Format, 'recognises' | 'reader'>>;
