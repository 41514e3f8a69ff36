import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourceId } from '../../src/model/ids';
import { passagesOf } from '../../src/view/passages';
import { type ReaderRow, rowOfParagraph, rowsOf } from '../../src/view/reading-rows';
import { linesOf } from '../../src/view/reading-segments';
import { stopsOf } from '../../src/view/reading-stops';
import { sel } from './any-view';

const dispatch = sourceId('dispatch');
const text = readFileSync(new URL('../../graph-data/harbour-of-sel/source.txt', import.meta.url), 'utf8');
const passages = passagesOf(sel, dispatch);
const inText = { text, lines: linesOf(text) };

function inShort(row: ReaderRow) {
  return row.kind === 'gap' ? `${row.from}-${row.to}` : row.paragraph;
}

test('without the text there is what is read and the gaps between, in order', () => {
  const rows = rowsOf(passages);
  expect(rows.map(inShort)).toEqual(['1-1', 2, 3, 4, 5, 6, '7-7', 8, 9, 10, 11, 12]);
  expect(rows.flatMap((row) => (row.kind === 'paragraph' ? row.passages : []))).toEqual(passages);
});

test('with the text every line that is not blank has its row, and every passage is in one', () => {
  const rows = rowsOf(passages, inText);
  expect(rows.map(inShort)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(rows.flatMap((row) => (row.kind === 'paragraph' ? row.passages : []))).toEqual(passages);
  for (const row of rows) {
    if (row.kind === 'gap' || !row.stretch) throw new Error('a paragraph has lost its words');
    const { start, end } = row.stretch;
    expect(row.covering).toEqual(passages.filter((passage) => passage.start < end && passage.end > start));
  }
});

test('a passage that goes on over lines covers them all, and one beyond the text is still there', () => {
  const [first] = passages;
  const over = { ...first!, paragraph: 1, start: 0, end: 9 };
  const beyond = { ...first!, paragraph: 8, start: 90, end: 99 };
  const short = 'one\n\ntwo\nthree';
  const rows = rowsOf([over, beyond], { text: short, lines: linesOf(short) });
  expect(rows).toEqual([
    { kind: 'paragraph', paragraph: 1, stretch: { start: 0, end: 3 }, passages: [over], covering: [over] },
    { kind: 'paragraph', paragraph: 3, stretch: { start: 5, end: 8 }, passages: [], covering: [over] },
    { kind: 'paragraph', paragraph: 4, stretch: { start: 9, end: 14 }, passages: [], covering: [] },
    { kind: 'paragraph', paragraph: 8, passages: [beyond], covering: [beyond] },
  ]);
});

test('a paragraph is found in its row, or in the gap that it is in', () => {
  const rows = rowsOf(passages);
  expect([1, 2, 7, 12, 13].map((paragraph) => rowOfParagraph(rows, paragraph))).toEqual([0, 1, 6, 11, -1]);
});

test('the keyboard stops where a passage begins in the text, and at each thing read without it', () => {
  const starts = new Set(passages.map(({ start }) => start));
  expect(stopsOf(rowsOf(passages, inText)).length).toBe(starts.size);
  const read = passages.map(({ paragraph, readings }) => readings.map(({ gist }) => `${paragraph} ${gist}`));
  const stops = stopsOf(rowsOf(passages));
  expect(stops.length).toBe(new Set(read.flat()).size);
  expect(stops.slice(0, 4)).toEqual([
    { row: 1, at: 0 },
    { row: 1, at: 1 },
    { row: 1, at: 2 },
    { row: 2, at: 0 },
  ]);
});
