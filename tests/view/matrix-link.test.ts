import { expect, test } from 'vitest';
import { orderMatrix } from '../../src/view/matrix-commands';
import { ORDER_WORDS, wordsOfMatrix } from '../../src/view/matrix-order-words';
import { MATRIX_ORDERS } from '../../src/view/matrix-state';
import { readView, writeView } from '../../src/view/permalink';
import { DEFAULT_VIEW } from '../../src/view/state';
import { sel } from './any-view';

test.each(MATRIX_ORDERS)('a link restores the matrix ordered by %s', (order) => {
  const view = orderMatrix({ ...DEFAULT_VIEW, pane: 'matrix' }, order);
  const link = writeView(view);
  expect(link.get('matrix')).toBe(order === 'body' ? null : order);
  expect(readView(link, sel)).toEqual({ view, junk: [] });
});

test('an order that there is none of is named, and the first stands for it', () => {
  expect(readView(new URLSearchParams('matrix=shuffled'), sel)).toEqual({
    view: DEFAULT_VIEW,
    junk: ['matrix=shuffled'],
  });
});

test('what a link says of the matrix it says only while that is looked at', () => {
  const view = orderMatrix(DEFAULT_VIEW, 'signs');
  expect(wordsOfMatrix(view)).toEqual([]);
  expect(wordsOfMatrix({ ...view, pane: 'matrix' })).toEqual(['The matrix, ordered by sign blocks']);
});

test('every order has a label and a reason of its own', () => {
  const words = MATRIX_ORDERS.map((order) => ORDER_WORDS[order]);
  expect(new Set(words.map(({ label }) => label)).size).toBe(MATRIX_ORDERS.length);
  expect(new Set(words.map(({ explanation }) => explanation)).size).toBe(MATRIX_ORDERS.length);
});
