import type { ReadAnswer, ReadChoices } from '../formats/reading/reader';
import type { Issue } from '../model/issue';
import type { Vocabulary } from '../model/vocabulary';
import type { HandedDataset } from './handed-dataset';

/** A file to read, with the name that tells what it holds; folders may stand before it. */
export interface NamedFile {
  readonly file: Blob;
  readonly name: string;
}

/** What the worker that reads files is asked: to read one file of any format, or the tables that one dataset was saved in. A worker is asked once. */
export interface ReadQuestion {
  readonly files: readonly NamedFile[];
  readonly choices: ReadChoices;
}

/** What came of files: besides what its format answers, the label of the format and the vocabulary for datasets that bring none. */
export type FileAnswer = ReadAnswer<HandedDataset> & { readonly format?: string; readonly standard: Vocabulary };

/** What the worker answers: `progress` now and then, from 0 to 1, at last `done`, or `failed` where nothing could be asked of a format. */
export type ReadMessage =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly answer: FileAnswer }
  | { readonly kind: 'failed'; readonly issues: readonly Issue[] };
