import type { Result } from '../../lib/result';
import type { OpenDataset } from '../../model/dataset';
import type { Cameo } from '../../model/events/cameo';
import type { Issue } from '../../model/issue';
import type { Vocabulary } from '../../model/vocabulary';
import type { ColumnMapping, ColumnQuestion } from './column-mapping';

/** How a file begins, by which its format is known. */
export interface FileStart {
  readonly name: string;
  /** Up to 64 KiB, unpacked. */
  readonly bytes: Uint8Array;
  /** The same as text, without a byte order mark; bytes that are no text became `�`. */
  readonly text: string;
}

/** A whole file to read, and what is needed to make sense of it. */
export interface ReadInput {
  /** The name of the file, without its folder and without the ending of what it was packed in. */
  readonly name: string;
  /** Unpacked; never more than the limit of `reading/limits.ts`. */
  readonly bytes: Uint8Array;
  /** The vocabulary that is used where the file brings none. */
  readonly standard: Vocabulary;
  readonly cameo: Cameo;
  readonly choices: ReadChoices;
  /** Told now and then how much of the file is done, 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/** What the reader of a file has decided about how it is to be taken. */
export interface ReadChoices {
  /** What the columns of a table mean; asked for where that is not obvious. */
  readonly columns?: ColumnMapping;
  /** True makes ties of the references inside STIX objects too, not of relationship objects alone. */
  readonly embeddedReferences?: boolean;
}

/** What comes of a reading: a dataset, with what was noticed; or why there is none; or a question that has to be answered first. `found` counts all issues, those that are not listed included. */
export type ReadAnswer<Opened = OpenDataset> =
  | (Result<Opened, Issue> & { readonly found: number })
  | { readonly ok: 'ask'; readonly question: ColumnQuestion };

/** Reads one format; bad input is an answer, never an exception, except for `Unreadable`, which stands for one error. */
export type FormatReader = (input: ReadInput) => Promise<ReadAnswer>;
