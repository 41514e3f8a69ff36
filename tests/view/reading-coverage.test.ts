import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sourceId } from '../../src/model/ids';
import { type Passage, passagesOf } from '../../src/view/passages';
import { bareInWords, coverageInWords, coverageOf, shownInWords } from '../../src/view/reading-coverage';
import { linesOf } from '../../src/view/reading-segments';
import { shownOf } from '../../src/view/shown';
import { anyView, sel } from './any-view';

const dispatch = sourceId('dispatch');
const text = readFileSync(new URL('../../graph-data/harbour-of-sel/source.txt', import.meta.url), 'utf8');
const passages = passagesOf(sel, dispatch);
const source = { characters: text.length, text: { text, lines: linesOf(text) } };
const everything = () => true;

test('the letters with claims are those that some passage covers, each once', () => {
  const offset = fc.nat({ max: 60 });
  const stretch = fc.tuple(offset, offset).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
  fc.assert(
    fc.property(fc.array(stretch), (stretches) => {
      const some = stretches.map(([start, end]): Passage => ({ ...passages[0]!, start, end }));
      const covered = Array.from({ length: 61 }, (_, at) => stretches.some(([start, end]) => start <= at && at < end));
      expect(coverageOf(some, everything).all.characters).toBe(covered.filter(Boolean).length);
    }),
  );
});

test('a view never shows more of a source than is read in it, and its claims are those of the view', () => {
  fc.assert(
    fc.property(anyView(sel), (view) => {
      const { claims } = shownOf(sel, view);
      const { all, shown } = coverageOf(passages, ({ place }) => claims.has(place), source);
      expect(shown.characters).toBeLessThanOrEqual(all.characters);
      expect(shown.paragraphs).toBeLessThanOrEqual(all.paragraphs);
      const read = claims.records.filter((record) =>
        passages.some(({ readings }) => readings.some((reading) => reading.record === record)),
      );
      expect(shown.claims).toBe(read.length);
    }),
  );
});

test('the worked example says how much of its dispatch has claims, and where none is', () => {
  const coverage = coverageOf(passages, everything, source);
  expect(coverageInWords(coverage)).toBe('Claims are read from 93 % of the text, in 10 of 12 paragraphs.');
  expect(bareInWords(coverage)).toBe('No claims in paragraphs 1 and 7.');
  expect(shownInWords(coverage)).toBe('');
  const none = coverageOf(passages, () => false, source);
  expect(shownInWords(none)).toBe(`Shown of it: 0 of ${coverage.all.claims} claims, from 0 % of the text.`);
});

test('what is not known of a source is not said', () => {
  const [first] = passages;
  const coverage = coverageOf([{ ...first!, paragraph: 4, start: 10, end: 20 }], everything);
  expect(coverage.bare).toEqual([1, 2, 3]);
  expect(coverageInWords(coverage)).toBe('Claims are read from 10 characters, in 1 paragraph.');
  expect(bareInWords(coverage)).toBe('No claims in paragraphs 1–3.');
  expect(coverageOf([], everything)).toEqual({
    all: { characters: 0, paragraphs: 0, claims: 0 },
    shown: { characters: 0, paragraphs: 0, claims: 0 },
    bare: [],
  });
});

test('a passage that runs over paragraphs has claims in all of them', () => {
  const short = 'one\ntwo\nthree';
  const over = { ...passages[0]!, paragraph: 1, start: 1, end: 6 };
  const { all, bare } = coverageOf([over], everything, { text: { text: short, lines: linesOf(short) } });
  expect([all.paragraphs, bare]).toEqual([2, [3]]);
});
