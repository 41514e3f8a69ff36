import { csvCell } from '../../formats/csv-cell';
import type { Table } from '../../view/table';

// Without it Excel takes UTF-8 for the code page of the machine; pandas and R skip it.
const BYTE_ORDER_MARK = '\uFEFF';

/** The lines of a CSV file, made one by one: the heads of the columns, then some rows of the table in their order. */
export function* tableLines({ columns }: Pick<Table, 'columns'>, rows: Iterable<number>): Generator<string, void> {
  yield `${BYTE_ORDER_MARK}${line(columns.map(({ label }) => label))}`;
  for (const row of rows) yield line(columns.map((column) => column.value(row)));
}

function line(values: readonly (string | number | undefined)[]): string {
  return `${values.map(csvCell).join(',')}\r\n`;
}
