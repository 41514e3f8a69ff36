import { csvHead, csvLine } from '../../formats/csv-line';
import type { Table } from '../../view/table';

/** The lines of a CSV file, made one by one: the heads of the columns, then some rows of the table in their order. */
export function* tableLines({ columns }: Pick<Table, 'columns'>, rows: Iterable<number>): Generator<string, void> {
  yield csvHead(columns.map(({ label }) => label));
  for (const row of rows) yield csvLine(columns.map((column) => column.value(row)));
}
