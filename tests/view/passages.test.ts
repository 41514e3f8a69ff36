import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sourceId } from '../../src/model/ids';
import { around, paragraphsOf, passagesBySource, passagesOf, readingsIn, recordsIn } from '../../src/view/passages';
import { anyAtlas } from './any-atlas';
import { sel } from './any-view';

const dispatch = sourceId('dispatch');

test('passages stand in the order of the text, and of those that begin together the longer first', () => {
  const places = passagesOf(sel, dispatch).map(({ paragraph, start, end }) => [paragraph, start, -end]);
  const sorted = places.toSorted((a, b) => a[0]! - b[0]! || a[1]! - b[1]! || a[2]! - b[2]!);
  expect(places).toEqual(sorted);
  expect(places.length).toBeGreaterThan(30);
});

test('every claim and every answer is read in each passage where it has evidence, and nowhere else', () => {
  fc.assert(
    fc.property(anyAtlas({ actors: 4, claims: 6 }), (atlas) => {
      const read = [...passagesBySource(atlas)].flatMap(([source, passages]) =>
        passages.flatMap(({ paragraph, start, end, readings }) =>
          readings.map(({ record, gist, answerBy }) =>
            JSON.stringify([source, paragraph, start, end, record.claim.id, answerBy ?? null, gist]),
          ),
        ),
      );
      const said = atlas.claims.records.flatMap(({ claim }) =>
        [{ ...claim, by: undefined }, ...(claim.responses ?? [])].flatMap(({ by, gist, evidence }) =>
          evidence.map(({ source, paragraph, start, end }) =>
            JSON.stringify([source, paragraph, start, end, claim.id, by ?? null, gist]),
          ),
        ),
      );
      expect(new Set(read)).toEqual(new Set(said));
      expect(new Set(read).size).toBe(read.length);
    }),
    { numRuns: 40 },
  );
});

test('claims read from just the same words share one passage', () => {
  const shared = passagesOf(sel, dispatch).filter(({ readings }) => recordsIn(readings).length > 1);
  expect(shared.map(({ start, readings }) => [start, readings.map(({ record }) => record.claim.id)])).toEqual([
    [518, ['c-004', 'c-007']],
  ]);
});

test('paragraphs hold all passages, each where it begins, and what is read in them is read once', () => {
  const passages = passagesOf(sel, dispatch);
  const paragraphs = paragraphsOf(passages);
  expect(paragraphs.flatMap((one) => one.passages)).toEqual(passages);
  for (const { paragraph, passages: within } of paragraphs) {
    expect(new Set(within.map((passage) => passage.paragraph))).toEqual(new Set([paragraph]));
  }
  const twice = readingsIn([...passages, ...passages]);
  expect(twice).toEqual(readingsIn(passages));
});

test('a source with no evidence has no passages', () => {
  expect(passagesOf(sel, sourceId('unread'))).toEqual([]);
  expect(around([], 3, 1)).toEqual({ near: [], before: 0, after: 0 });
});

test('around a paragraph, what is near and what lies before and after make up the whole', () => {
  const paragraphs = paragraphsOf(passagesOf(sel, dispatch));
  fc.assert(
    fc.property(fc.constantFrom(...paragraphs), fc.nat({ max: 5 }), ({ paragraph }, reach) => {
      const { near, before, after } = around(paragraphs, paragraph, reach);
      expect(paragraphs.slice(before, paragraphs.length - after)).toEqual(near);
      expect(near.map((one) => one.paragraph)).toContain(paragraph);
      expect(near.length).toBeLessThanOrEqual(2 * reach + 1);
    }),
  );
});
