import type { EventInput } from '../formats/events/event-input';

/** Where a command writes. */
export interface Output {
  /** True where somebody looks on, so that a line can be written over. */
  readonly isTerminal: boolean;
  write(piece: string | Uint8Array): Promise<void>;
}

/** A file that is there once it is closed; until then whatever stood in its place stands. */
export interface NewFile {
  write(part: Uint8Array): Promise<void>;
  close(): Promise<void>;
  /** Leaves everything as it was. */
  abandon(): Promise<void>;
}

/** What commands need of the machine they run on. */
export interface Machine {
  readonly out: Output;
  readonly err: Output;
  /** A file by its path, or standard input by `-`, to be read as often as is asked; throws `Misuse` where there is none. */
  open(path: string): Promise<EventInput>;
  /** Begins a file; throws `Misuse` where none can be. */
  create(path: string): Promise<NewFile>;
  now(): Date;
}

/** The path that stands for standard input and standard output. */
export const STREAM = '-';
