import fc from 'fast-check';
import { SIZINGS } from '../../src/view/sizing-id';
import type { View } from '../../src/view/state';
import { COLUMN_IDS, FIRST_SORTS, type Sort, TABLES, type TableId, type TableView } from '../../src/view/table-state';

/** Any table looked at in any order, and any size of actors. */
export const anyTable: fc.Arbitrary<Pick<View, 'table' | 'sizing'>> = fc.record({
  table: fc
    .tuple(fc.constantFrom(...TABLES), ...TABLES.map(anySort))
    .map(([id, ...sorts]): TableView => ({ id, sorts: Object.fromEntries(sorts.flat()) })),
  sizing: fc.constantFrom(...SIZINGS),
});

/** An order of a table that is not its first, or none. */
function anySort(id: TableId): fc.Arbitrary<readonly (readonly [TableId, Sort])[]> {
  const first = FIRST_SORTS[id];
  const sort: fc.Arbitrary<Sort> = fc.record({ column: fc.constantFrom(...COLUMN_IDS[id]), down: fc.boolean() });
  return fc
    .option(sort)
    .map((one) => (one && !(one.column === first.column && one.down === first.down) ? [[id, one] as const] : []));
}
