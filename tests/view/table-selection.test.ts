import fc from 'fast-check';
import { expect, test } from 'vitest';
import { atOnce } from '../../src/lib/slices';
import { select } from '../../src/view/commands';
import { shownOf } from '../../src/view/shown';
import { DEFAULT_VIEW } from '../../src/view/state';
import { tableOf } from '../../src/view/table-layout';
import { rowsSelected } from '../../src/view/table-selection';
import { TABLES } from '../../src/view/table-state';
import { anyAtlasInView, sel } from './any-view';

test('choosing a row selects what marks that row', () => {
  fc.assert(
    fc.property(anyAtlasInView(), fc.constantFrom(...TABLES), fc.nat(), ({ atlas, view }, id, pick) => {
      const shown = shownOf(atlas, view);
      const table = atOnce(tableOf(atlas, shown, id, []));
      const row = table.rows[pick % Math.max(1, table.rows.length)];
      if (row === undefined) return;
      expect([...rowsSelected(atlas, shown, id, table.selectionOf(row))]).toContain(row);
      if (id !== 'pairs') expect(rowsSelected(atlas, shown, id, table.selectionOf(row)).size).toBe(1);
    }),
    { numRuns: 300 },
  );
});

test('a pair marks its two actors, its claims and itself; nothing marks nothing', () => {
  const shown = shownOf(sel, DEFAULT_VIEW);
  const table = atOnce(tableOf(sel, shown, 'pairs', []));
  const selection = table.selectionOf(table.rows[0]!);
  if (selection.kind !== 'pair') throw new Error('invalid example: the strongest pair is one actor');
  const marked = TABLES.map((id) => [...rowsSelected(sel, shown, id, selection)]);
  expect(marked[1]?.map((place) => sel.dataset.actors[place]?.id).sort()).toEqual([...selection.ends].sort());
  expect(marked[2]).toEqual([table.rows[0]]);
  expect(marked[0]).toHaveLength(shown.network.claims[table.rows[0]!]!);
  expect(
    TABLES.map((id) => rowsSelected(sel, shown, id, select(DEFAULT_VIEW, { kind: 'nothing' }).selection).size),
  ).toEqual([0, 0, 0]);
});
