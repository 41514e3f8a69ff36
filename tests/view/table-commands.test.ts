import { expect, test } from 'vitest';
import { readView, writeView } from '../../src/view/permalink';
import { DEFAULT_VIEW } from '../../src/view/state';
import { showTable, sortBy } from '../../src/view/table-commands';
import { sortOf } from '../../src/view/table-state';
import { wordsOfTable } from '../../src/view/table-words';
import { sel } from './any-view';

test('a column is sorted by its own way first and then round and round', () => {
  const actors = showTable(DEFAULT_VIEW, 'actors');
  const once = sortBy(actors, 'betweenness', true);
  expect(once.table).toEqual({ id: 'actors', sorts: { actors: { column: 'betweenness', down: true } } });
  const twice = sortBy(once, 'betweenness', true);
  expect(sortOf(twice.table, 'actors')).toEqual({ column: 'betweenness', down: false });
  expect(sortBy(twice, 'betweenness', true)).toEqual(once);
});

test('the order that a table begins with is not written down, and each table keeps its own', () => {
  const claims = sortBy(DEFAULT_VIEW, 'by', false);
  const actors = sortBy(showTable(claims, 'actors'), 'name', false);
  expect(sortOf(actors.table, 'claims')).toEqual({ column: 'by', down: false });
  expect(sortBy(actors, 'claims', true).table).toEqual({ ...claims.table, id: 'actors' });
});

test('a link restores table and orders; what names no column, or no way, is junk', () => {
  const view = sortBy(showTable(sortBy(DEFAULT_VIEW, 'by', false), 'actors'), 'brokers', true);
  expect(Object.fromEntries(writeView(view))).toEqual({ table: 'actors', sort: 'claims~by~up,actors~brokers~down' });
  expect(readView(writeView(view), sel)).toEqual({ view, junk: [] });
  const broken = readView(new URLSearchParams('table=rows&sort=claims~brokers~up,actors~name~left,pairs'), sel);
  expect(broken.view).toEqual(DEFAULT_VIEW);
  expect([...broken.junk].sort()).toEqual([
    'sort=actors~name~left',
    'sort=claims~brokers~up',
    'sort=pairs',
    'table=rows',
  ]);
});

test('a link says which table it brings back, and what sizes are taken from', () => {
  expect(wordsOfTable(DEFAULT_VIEW)).toEqual([]);
  const view = { ...showTable(DEFAULT_VIEW, 'actors'), pane: 'table', sizing: 'pagerank' } as const;
  expect(wordsOfTable(view)).toEqual(['The table of actors: by claims, the most first', 'Size of actors: pagerank']);
});
