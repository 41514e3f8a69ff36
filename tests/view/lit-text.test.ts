import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ClaimRecord } from '../../src/graph/record';
import { sourceId } from '../../src/model/ids';
import { litText } from '../../src/view/lit-text';
import { placesOf } from '../../src/view/places';
import { sel } from './any-view';

const dispatch = sourceId('dispatch');
const text = readFileSync(new URL('../../graph-data/harbour-of-sel/source.txt', import.meta.url), 'utf8');

/** The first claim of the worked example, read from other passages. */
function readFrom(passages: readonly (readonly [start: number, end: number])[]): ClaimRecord {
  const record = sel.claims.records[0]!;
  const [first] = record.claim.evidence;
  const evidence = passages.map(([start, end]) => ({ ...first!, source: dispatch, start, end }));
  const { responses: _, ...claim } = record.claim;
  return { ...record, claim: { ...claim, evidence } };
}

test('the runs of a paragraph make up its text, and each passage of a claim is lit in it', () => {
  for (const record of sel.claims.records) {
    for (const { source, paragraph } of placesOf(record).filter((place) => place.source === dispatch)) {
      const runs = litText(text, paragraph, record, source);
      expect(runs.map((run) => run.text).join('')).toBe(text.split('\n')[paragraph - 1]);
      const lit = runs.filter((run) => run.lit).map((run) => run.text);
      const [own] = record.claim.evidence.filter((place) => place.source === source && place.paragraph === paragraph);
      if (own) expect(lit.join('')).toContain(own.from);
      expect(lit).not.toEqual([]);
    }
  }
});

test('a letter is lit when a passage covers it, however passages overlap or run over the paragraph', () => {
  const lines = 'one two\n\nthree four five\nsix';
  const offset = fc.nat({ max: lines.length });
  const passage = fc.tuple(offset, offset).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
  fc.assert(
    fc.property(fc.array(passage, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 4 }), (passages, line) => {
      const runs = litText(lines, line, readFrom(passages), dispatch);
      expect(runs.map((run) => run.text).join('')).toBe(lines.split('\n')[line - 1]);
      for (const { start, text: letters, lit } of runs) {
        for (const at of [...letters].keys()) {
          expect(passages.some(([from, to]) => from <= start + at && start + at < to)).toBe(lit);
        }
      }
    }),
  );
});

test('a paragraph that the text does not have is empty', () => {
  expect(litText(text, 999, sel.claims.records[0]!, dispatch)).toEqual([]);
});
