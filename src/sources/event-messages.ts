import type { EventProgress } from '../formats/events/read-events';
import type { EventTable } from '../model/events';
import type { Issue } from '../model/issue';
import type { PackedEvents } from './packed-events';
import type { PictureAnswers } from './picture-answers';

/** A file to open, with the folder it came from where that is known. */
export interface GivenFile {
  readonly file: File;
  readonly folder?: string;
}

/** What the worker of events is asked: to read files, or to fetch a table that is kept. A worker is asked once. */
export type EventQuestion =
  | { readonly kind: 'read'; readonly given: readonly GivenFile[] }
  | { readonly kind: 'fetch'; readonly id: string };

/** What a worker hands over when a table is open: all typed arrays in it are transferred. */
export interface OpenedEvents<Index> {
  readonly table: PackedEvents;
  readonly index: Index;
}

/** A table that was opened, with what the worker found for it: typed arrays, whatever they mean. */
export interface IndexedEvents<Index> {
  readonly table: EventTable;
  readonly index: Index;
  /** The answers by which it was drawn before, where they are kept. */
  readonly pictures?: PictureAnswers | undefined;
}

/** What the worker of events answers: `progress` now and then, at last one `done`, `refused`, `missing` or `failed`; after a `done` that is to be kept, one `keeping`. */
export type EventAnswer<Index> =
  | { readonly kind: 'progress'; readonly progress: EventProgress }
  | {
      readonly kind: 'done';
      readonly opened: OpenedEvents<Index>;
      readonly pictures?: PictureAnswers | undefined;
      readonly issues: readonly Issue[];
      /** True where `keeping` follows. */
      readonly isNew: boolean;
    }
  | { readonly kind: 'keeping'; readonly trouble?: string }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[]; readonly found: number }
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed'; readonly message: string };
