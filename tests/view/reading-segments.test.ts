import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sourceId } from '../../src/model/ids';
import { type Passage, passagesOf } from '../../src/view/passages';
import { levelsOf, linesOf, segmentsOf } from '../../src/view/reading-segments';
import { sel } from './any-view';

const dispatch = sourceId('dispatch');
const text = readFileSync(new URL('../../graph-data/harbour-of-sel/source.txt', import.meta.url), 'utf8');

function passageAt(start: number, end: number): Passage {
  return { source: dispatch, paragraph: 1, start, end, from: '', to: '', readings: [] };
}

/** Passages of a short text, which may overlap, hold nothing of a line, or run over several. */
function somePassages(length: number): fc.Arbitrary<readonly Passage[]> {
  const offset = fc.nat({ max: length });
  const passage = fc.tuple(offset, offset).map(([a, b]) => passageAt(Math.min(a, b), Math.max(a, b)));
  return fc.array(passage, { maxLength: 6 });
}

test('the lines of a text make it up, each with its place', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'ب', '\n', '\r', ' ') }), (words) => {
      const lines = linesOf(words).map(({ start, end }) => words.slice(start, end));
      expect(lines).toEqual(words.split('\n'));
    }),
  );
});

test('a letter is in the segment of just the passages that cover it, however they overlap or run over lines', () => {
  const words = 'one two\n\nthree four five\nsix';
  const line = fc.constantFrom(...linesOf(words));
  fc.assert(
    fc.property(somePassages(words.length), line, (passages, stretch) => {
      const segments = segmentsOf(words, stretch, passages);
      expect(segments.map((segment) => segment.text).join('')).toBe(words.slice(stretch.start, stretch.end));
      for (const { start, text: letters, passages: on } of segments) {
        for (let at = start; at < start + letters.length; at++) {
          expect(on).toEqual(passages.filter((passage) => passage.start <= at && at < passage.end));
        }
      }
    }),
  );
});

test('every passage of the worked example stands in its paragraph from its first words to its last', () => {
  const lines = linesOf(text);
  for (const passage of passagesOf(sel, dispatch)) {
    const segments = segmentsOf(text, lines[passage.paragraph - 1]!, passagesOf(sel, dispatch));
    const words = segments.filter(({ passages }) => passages.includes(passage)).map((segment) => segment.text);
    expect(words.join('').startsWith(passage.from)).toBe(true);
    expect(words.join('').endsWith(passage.to)).toBe(true);
  }
});

test('no two passages that overlap are underlined on one level, and no level is left empty below another', () => {
  fc.assert(
    fc.property(somePassages(30), (passages) => {
      const levels = levelsOf(passages);
      for (const one of passages) {
        const level = levels.get(one)!;
        const clashing = passages.filter(
          (other) => other !== one && levels.get(other) === level && other.start < one.end && one.start < other.end,
        );
        expect(clashing).toEqual([]);
        const below = passages.filter((other) => levels.get(other) === level - 1 && other.start <= one.start);
        expect(level === 0 || below.length > 0).toBe(true);
      }
    }),
  );
});

test('a passage within another has its line below it', () => {
  const [outer, inner, after] = [passageAt(0, 20), passageAt(5, 9), passageAt(20, 24)];
  expect([...levelsOf([after, inner, outer])].map(([{ start }, level]) => [start, level])).toEqual([
    [0, 0],
    [5, 1],
    [20, 0],
  ]);
});
