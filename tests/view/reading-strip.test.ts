import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sourceId } from '../../src/model/ids';
import { passagesOf, type Reading, readingsIn, recordsIn } from '../../src/view/passages';
import { squaresOf, stripOf } from '../../src/view/reading-strip';
import { sel } from './any-view';

const passages = passagesOf(sel, sourceId('dispatch'));
const sight = { isShown: () => true, isLit: () => false };

test('the columns of a strip take in every paragraph once and are never more than there is room for', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 12, max: 9000 }),
      fc.integer({ min: 1, max: 120 }),
      fc.integer({ min: 1, max: 9 }),
      (paragraphs, most, squares) => {
        const columns = stripOf(passages, sight, { paragraphs, room: { columns: most, squares } });
        expect(columns.length).toBeLessThanOrEqual(most);
        expect(columns.map(({ from }) => from)).toEqual([1, ...columns.slice(0, -1).map(({ to }) => to + 1)]);
        expect(columns.at(-1)?.to).toBe(paragraphs);
        expect(Math.max(...columns.map((column) => column.squares.length))).toBeLessThanOrEqual(squares);
      },
    ),
  );
});

test('with a column a paragraph, each has the claims that are read in it', () => {
  const columns = stripOf(passages, sight, { paragraphs: 12, room: { columns: 90, squares: 14 } });
  expect(columns.map(({ squares }) => squares.length)).toEqual([0, 3, 4, 4, 1, 3, 0, 2, 4, 5, 5, 5]);
  for (const { from, squares, claims } of columns) {
    const read = recordsIn(readingsIn(passages.filter(({ paragraph }) => paragraph === from)));
    expect(squares.map(({ record }) => record)).toEqual(read);
    expect(claims).toBe(read.length);
  }
});

test('a square tells whether its claim is shown, and is lit when the claim or its answer is', () => {
  const [fourth] = passages.filter(({ start }) => start === 518);
  const squares = squaresOf([fourth!], {
    isShown: ({ claim }) => claim.id === 'c-004',
    isLit: ({ record, answerBy }) => record.claim.id === 'c-007' && answerBy === 'dav-torrel',
  });
  expect(squares.map(({ record, shown, lit }) => [record.claim.id, shown, lit])).toEqual([
    ['c-004', true, false],
    ['c-007', false, true],
  ]);
});

test('where a square stands for several claims, it is lit or shown when one of them is', () => {
  const one = { isShown: () => false, isLit: ({ record }: Reading) => record.claim.id === 'c-008' };
  const columns = stripOf(passages, one, { paragraphs: 12, room: { columns: 6, squares: 3 } });
  expect(columns.map(({ claims, squares }) => [claims, squares.length])).toEqual([
    [3, 1],
    [6, 2],
    [4, 1],
    [2, 1],
    [9, 3],
    [10, 3],
  ]);
  const lit = columns.flatMap(({ squares }) => squares.filter((square) => square.lit));
  expect(lit.map(({ record, shown }) => [record.claim.id, shown])).toEqual([['c-008', false]]);
});
