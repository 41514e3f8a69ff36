/** A dataset in the making, put together from a file, of which it is not yet known whether it makes sense. */
export interface Draft {
  readonly head: Map<string, unknown>;
  readonly sources: DraftItem[];
  readonly actors: DraftItem[];
  readonly claims: DraftItem[];
}

/** A source, an actor or a claim in the making. */
export interface DraftItem {
  readonly fields: Map<string, unknown>;
  /** Where the file has it. */
  readonly place: string;
}
