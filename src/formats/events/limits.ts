/** How much of a table of events is read at most; a table that holds more is refused. */
export interface Limits {
  readonly rows: number;
  /** Unpacked, of each file. */
  readonly bytes: number;
  /** Characters of a cell. */
  readonly cell: number;
  readonly types: number;
  readonly actors: number;
}

export const LIMITS: Limits = { rows: 5_000_000, bytes: 1_000_000_000, cell: 10_000, types: 65_535, actors: 1_000_000 };
