import type { LinkPart } from './link-part';
import { FIRST_SORTS, isColumnOf, type Sort, TABLES, type TableId } from './table-state';

/** Which table is looked at and how tables are sorted: `table=actors`, `sort=actors~betweenness~down,claims~by~up`. */
export const tableLink: LinkPart = {
  keys: ['table', 'sort'],
  write: ({ table: { id, sorts } }) => ({
    table: id === 'claims' ? undefined : id,
    sort: TABLES.flatMap((one) => writeSort(one, sorts[one])).join(),
  }),
  read: (reader) => {
    const sorts = reader.values('sort', readSort, (text) => text);
    return { table: { id: reader.oneOf('table', TABLES) ?? 'claims', sorts: Object.fromEntries(sorts) } };
  },
};

function writeSort(id: TableId, sort: Sort | undefined): readonly string[] {
  return sort ? [`${id}~${sort.column}~${sort.down ? 'down' : 'up'}`] : [];
}

function readSort(text: string): readonly [TableId, Sort] | undefined {
  const [table, column = '', way, ...rest] = text.split('~');
  const id = TABLES.find((one) => one === table);
  if (!id || !isColumnOf(id, column) || rest.length > 0 || (way !== 'down' && way !== 'up')) return undefined;
  const sort = { column, down: way === 'down' };
  const first = FIRST_SORTS[id];
  return first.column === sort.column && first.down === sort.down ? undefined : [id, sort];
}
