import type { View } from './state';
import { type ColumnId, FIRST_SORTS, type Sort, sortOf, type TableId } from './table-state';

/** Looks at another table. */
export function showTable(view: View, id: TableId): View {
  return { ...view, table: { ...view.table, id } };
}

/** Sorts the table that is looked at by a column, `downFirst` the greatest first; once more turns the order round. */
export function sortBy(view: View, column: ColumnId, downFirst: boolean): View {
  const { id } = view.table;
  const now = sortOf(view.table, id);
  return sorted(view, id, { column, down: now.column === column ? !now.down : downFirst });
}

/** The order that a table begins with is not written down. */
function sorted(view: View, id: TableId, sort: Sort): View {
  const { [id]: _, ...others } = view.table.sorts;
  const first = FIRST_SORTS[id];
  const isFirst = first.column === sort.column && first.down === sort.down;
  return { ...view, table: { ...view.table, sorts: isFirst ? others : { ...others, [id]: sort } } };
}
