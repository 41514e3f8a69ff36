import type { Sign } from './vocabulary';

/** The day of an event without a date. */
export const NO_DAY = 0x7fffffff;

/** Events between two actors each, read from tables into columns; rows stand in the order of the file. */
export interface EventTable {
  /** Letters, digits and hyphens; the same for the same files. */
  readonly id: string;
  readonly title: string;
  readonly actors: EventActors;
  /** The relation types as the table writes them, in the order of their first rows. */
  readonly types: readonly string[];
  /** What a table of types says of each of them, in the same order; absent when no such table was given. */
  readonly coding?: readonly (TypeCoding | undefined)[];
  /** Of each row: the place of its subject and of its object in `actors`. */
  readonly subject: Uint32Array;
  readonly object: Uint32Array;
  /** Of each row: the place of its type in `types`. */
  readonly type: Uint16Array;
  /** Of each row: its day, or `NO_DAY`. */
  readonly day: Int32Array;
  readonly files: readonly EventFile[];
}

/** The actors of a table: the key they have in its rows, and their name. */
export interface EventActors {
  readonly ids: readonly string[];
  readonly labels: readonly string[];
}

/** Which group of types a type belongs to, and its sign. */
export interface TypeCoding {
  readonly family: string;
  readonly sign: Sign;
  readonly code?: string;
}

/** A file that was read and what it holds: the rows of the claims follow the order of the files of claims; `bytes` as it lies on disk, packed or not; `sha256` of these bytes, in hexadecimal digits. */
export interface EventFile {
  readonly name: string;
  readonly holds: 'claims' | 'actors' | 'types';
  readonly bytes: number;
  readonly rows: number;
  readonly sha256: string;
}
