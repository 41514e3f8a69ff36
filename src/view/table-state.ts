export const TABLES = ['claims', 'actors', 'pairs'] as const;
/** What the rows of a table are. */
export type TableId = (typeof TABLES)[number];

/** The columns of each table, in their order. */
export const COLUMN_IDS = {
  claims: ['subject', 'relation', 'object', 'by', 'true', 'said', 'standing', 'denied', 'source', 'gist'],
  actors: [
    'name',
    'kind',
    'part-of',
    'claims',
    'says',
    'denies',
    'degree',
    'pagerank',
    'betweenness',
    'brokers',
    'communities',
    'components',
  ],
  pairs: ['one', 'other', 'against', 'neutral', 'with', 'claims', 'standing', 'first', 'last'],
} as const satisfies Readonly<Record<TableId, readonly string[]>>;
export type ColumnId = (typeof COLUMN_IDS)[TableId][number];

/** By which column a table is sorted; `down` is the greatest, the latest or the end of the alphabet first. */
export interface Sort {
  readonly column: ColumnId;
  readonly down: boolean;
}

/** Which table is looked at, and in what order each is, where that is not its own. */
export interface TableView {
  readonly id: TableId;
  readonly sorts: Readonly<Partial<Record<TableId, Sort>>>;
}

/** The order that a table begins with. */
export const FIRST_SORTS: Readonly<Record<TableId, Sort>> = {
  claims: { column: 'true', down: false },
  actors: { column: 'claims', down: true },
  pairs: { column: 'claims', down: true },
};

export const FIRST_TABLE: TableView = { id: 'claims', sorts: {} };

/** The order of a table. */
export function sortOf({ sorts }: TableView, id: TableId): Sort {
  return sorts[id] ?? FIRST_SORTS[id];
}

/** True for a column of a table. */
export function isColumnOf(id: TableId, column: string): column is ColumnId {
  const columns: readonly string[] = COLUMN_IDS[id];
  return columns.includes(column);
}
