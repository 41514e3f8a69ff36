import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sourceId } from '../../src/model/ids';
import { around, passagesOf } from '../../src/view/passages';
import { sel } from './any-view';

const dispatch = sourceId('dispatch');

test('paragraphs and what is read in them stand in the order of the text', () => {
  const passages = passagesOf(sel.claims.records, dispatch);
  const numbers = passages.map(({ paragraph }) => paragraph);
  expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
  for (const { readings } of passages) {
    const starts = readings.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  }
});

test('every claim and every answer is read in every paragraph where it has evidence', () => {
  const read = passagesOf(sel.claims.records, dispatch).flatMap(({ paragraph, readings }) =>
    readings.map(({ gist, record }) => `${paragraph} ${record.claim.id} ${gist}`),
  );
  const said = sel.claims.records.flatMap(({ claim }) =>
    [claim, ...(claim.responses ?? [])].flatMap(({ gist, evidence }) =>
      evidence.filter(({ source }) => source === dispatch).map(({ paragraph }) => `${paragraph} ${claim.id} ${gist}`),
    ),
  );
  expect(new Set(read)).toEqual(new Set(said));
  expect(new Set(read).size).toBe(read.length);
});

test('a source with no evidence has no passages', () => {
  expect(passagesOf(sel.claims.records, sourceId('unread'))).toEqual([]);
  expect(around([], 3, 1)).toEqual({ near: [], before: 0, after: 0 });
});

test('around a paragraph, what is near and what lies before and after make up the whole', () => {
  const passages = passagesOf(sel.claims.records, dispatch);
  fc.assert(
    fc.property(fc.constantFrom(...passages), fc.nat({ max: 5 }), ({ paragraph }, reach) => {
      const { near, before, after } = around(passages, paragraph, reach);
      expect(passages.slice(before, passages.length - after)).toEqual(near);
      expect(near.map((passage) => passage.paragraph)).toContain(paragraph);
      expect(near.length).toBeLessThanOrEqual(2 * reach + 1);
    }),
  );
});
