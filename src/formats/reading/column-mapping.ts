/** What a column of a table can be taken for. */
export const COLUMN_ROLES = [
  'subject',
  'subject-name',
  'subject-kind',
  'object',
  'object-name',
  'object-kind',
  'type',
  'date',
  'end-date',
  'said-date',
  'speaker',
  'source',
  'gist',
  'sign',
  'weight',
  'id',
  'label',
  'kind',
  'alias',
  'part-of',
  'cell',
  'attribute',
  'ignore',
] as const;

export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** What the rows of a table are: claims or bare ties, actors, or the cells of an actor by actor matrix. */
export type TableShape = 'claims' | 'actors' | 'matrix';

/** In which order a date such as `2/3/10` is written. */
export type DateOrder = 'day-first' | 'month-first';

/** How a table is to be taken: one role for each column, in their order. */
export interface ColumnMapping {
  readonly shape: TableShape;
  readonly delimiter: string;
  readonly encoding: string;
  readonly hasHead: boolean;
  readonly roles: readonly ColumnRole[];
  readonly dateOrder?: DateOrder;
  /** What a tie is called where no column says. */
  readonly relation?: string;
}

/** What a reader of a table asks: the best guess, and the first rows to judge it by. */
export interface ColumnQuestion {
  readonly guess: ColumnMapping;
  /** The names of the columns, or `column 1` and so on where the table has no head. */
  readonly columns: readonly string[];
  /** The first rows as they are cut by the guess, without the head. */
  readonly rows: readonly (readonly string[])[];
  /** Why it is asked, in a sentence. */
  readonly why: string;
}
