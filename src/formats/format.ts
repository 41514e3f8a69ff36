import type { Dataset } from '../model/dataset';
import type { Lexicon } from '../model/lexicon';

/** Something a format cannot hold, counted on the very data to be saved: `3 denials become an attribute of the edge`. */
export interface Loss {
  readonly count: number;
  readonly what: string;
}

/** One file format that graphs are saved in; the entries stand in `formats.ts`. */
export interface Format {
  readonly id: string;
  readonly label: string;
  /** What it is good for: `for Gephi`, `keeps everything`. */
  readonly hint: string;
  /** Without the dot. */
  readonly extension: string;
  readonly mime: string;
  /** Writes a dataset whole, with its provenance; text, or bytes where the format is binary. */
  write(dataset: Dataset, lexicon: Lexicon): string | Promise<Uint8Array>;
  losses(dataset: Dataset, lexicon: Lexicon): readonly Loss[];
}
