import { expect, test } from 'vitest';
import { chosen, hidden, MOST_SELECTED } from '../../../src/app/table/choosing';
import { atOnce } from '../../../src/lib/slices';
import { actorId } from '../../../src/model/ids';
import { shownOf } from '../../../src/view/shown';
import { DEFAULT_VIEW } from '../../../src/view/state';
import type { Table } from '../../../src/view/table';
import { tableOf } from '../../../src/view/table-layout';
import { sel } from '../../view/any-view';

const shown = shownOf(sel, DEFAULT_VIEW);
const [claims, actors] = [atOnce(tableOf(sel, shown, 'claims', [])), atOnce(tableOf(sel, shown, 'actors', []))];
const [one = 0, two = 0, three = 0] = actors.rows;
const idOf = (place: number) => sel.dataset.actors[place]!.id;

test('a row is chosen by itself, added and taken out again', () => {
  const alone = chosen(DEFAULT_VIEW, actors, one, [one], 'alone');
  expect(alone.selection).toEqual({ kind: 'actors', ids: [idOf(one)] });
  const both = chosen(alone, actors, three, [three], 'added');
  expect(both.selection).toEqual({ kind: 'actors', ids: [idOf(one), idOf(three)] });
  expect(chosen(both, actors, one, [one], 'added').selection).toEqual({ kind: 'actors', ids: [idOf(three)] });
});

test('a range of actors is chosen whole, of very many the first; claims are chosen one by one', () => {
  const range = chosen(DEFAULT_VIEW, actors, three, [one, two, three], 'range');
  expect(range.selection).toEqual({ kind: 'actors', ids: [one, two, three].map(idOf) });
  const many: Table = { ...actors, selectionOf: (row) => ({ kind: 'actors', ids: [actorId(`a${row}`)] }) };
  const all = chosen(DEFAULT_VIEW, many, 999, Array.from({ length: 1000 }).keys(), 'range');
  expect(all.selection.kind === 'actors' && all.selection.ids).toHaveLength(MOST_SELECTED);
  const [first = 0, second = 0] = claims.rows;
  expect(chosen(DEFAULT_VIEW, claims, second, [first, second], 'range').selection).toEqual(claims.selectionOf(second));
});

test('who is hidden is who is selected, or else the row that the keyboard is at', () => {
  const both = chosen(DEFAULT_VIEW, actors, two, [one, two], 'range');
  expect(hidden(both, actors, two).hidden).toEqual([idOf(one), idOf(two)]);
  expect(hidden(both, actors, three).hidden).toEqual([idOf(three)]);
  expect(hidden(both, claims, claims.rows[0]!)).toBe(both);
});
