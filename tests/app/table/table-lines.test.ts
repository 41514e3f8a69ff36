import { expect, test } from 'vitest';
import { tableLines } from '../../../src/app/table/table-lines';
import { atOnce } from '../../../src/lib/slices';
import { shownOf } from '../../../src/view/shown';
import { DEFAULT_VIEW } from '../../../src/view/state';
import { type Column, countColumn, textColumn } from '../../../src/view/table';
import { ACTOR_HEADS } from '../../../src/view/table-heads';
import { rowsOf, tableOf } from '../../../src/view/table-layout';
import { TABLES } from '../../../src/view/table-state';
import { csvRows } from '../../support/csv-rows';
import { sel } from '../../view/any-view';

const NAMES = ['=1+1', 'Sel, “the port”', 'a "b"', ''];
const columns: readonly Column[] = [
  textColumn('name', ACTOR_HEADS.name, { ranks: () => undefined, cell: (row) => ({ text: NAMES[row]! }) }),
  countColumn('claims', ACTOR_HEADS.claims, Uint32Array.of(1234, 0, 5, 7)),
];

test('rows are written in their order, in full, and no spreadsheet runs any of them', () => {
  expect([...tableLines({ columns }, [2, 0, 3, 1])].join('')).toBe(
    '\uFEFFName,Claims\r\n"a ""b""",5\r\n\'=1+1,1234\r\n,7\r\n"Sel, “the port”",0\r\n',
  );
});

test.each(TABLES)('the file of %s has a line for each row and a cell for each column', (id) => {
  const table = atOnce(tableOf(sel, shownOf(sel, DEFAULT_VIEW), id, []));
  const rows = atOnce(rowsOf(table, { column: table.columns[0]!.id, down: true }));
  const lines = csvRows([...tableLines(table, rows)].join('').replace('\uFEFF', ''));
  expect(lines).toHaveLength(rows.length + 1);
  expect(new Set(lines.map((cells) => cells.length))).toEqual(new Set([table.columns.length]));
});
