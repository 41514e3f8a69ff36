import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sourceId } from '../../src/model/ids';
import { passagesOf } from '../../src/view/passages';
import { differenceOf, likelySource } from '../../src/view/reading-differences';
import { sel } from './any-view';

const folder = new URL('../../graph-data/harbour-of-sel/', import.meta.url);
const text = readFileSync(new URL('source.txt', folder), 'utf8');
const communique = readFileSync(new URL('source-2.txt', folder), 'utf8');
const source = sel.sources.get(sourceId('dispatch'))!;
const passages = passagesOf(sel, source.id);

test('the text itself differs in nothing', () => {
  expect(differenceOf(sel, source, { text, sha256: 'same' })).toEqual({
    source,
    length: text.length,
    sha256: 'same',
    standing: passages.length,
    passages: passages.length,
  });
});

test('a text with letters put in is told by the first passage behind them, and how far its words have moved', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: text.length - 200 }), fc.integer({ min: 1, max: 40 }), (at, many) => {
      const changed = `${text.slice(0, at)}${'~'.repeat(many)}${text.slice(at)}`;
      const { first, length, standing } = differenceOf(sel, source, { text: changed, sha256: 'other' });
      const moved = passages.filter(({ end }) => end > at);
      const behind = passages.filter(({ start }) => start >= at);
      expect(length).toBe(text.length + many);
      expect(standing).toBeGreaterThanOrEqual(passages.length - moved.length);
      expect(standing).toBeLessThanOrEqual(passages.length - behind.length);
      expect(first?.reasons.length).toBeGreaterThan(0);
      if (first && first.passage.start >= at) {
        expect(first.passage.start).toBe(behind[0]!.start);
        expect(first.shift).toBe(many);
      }
    }),
  );
});

test('a text that ends too early has nothing where its last passages should stand', () => {
  const { first, standing } = differenceOf(sel, source, { text: text.slice(0, 60), sha256: 'short' });
  expect(standing).toBe(0);
  expect(first?.passage.start).toBe(70);
  expect(first?.found).toBe('');
  expect(first?.reasons[0]).toBe('The text ends at 60.');
});

test('paragraphs that were joined are told, though the words are the same', () => {
  const joined = text.replace('\n', ' ');
  const { first, standing } = differenceOf(sel, source, { text: joined, sha256: 'joined' });
  expect(standing).toBe(0);
  expect(first?.reasons).toEqual(['The passage begins in paragraph 1.']);
  expect(first?.found.split(' ').length).toBe(5);
});

test('another edition is known by its words, and a text with none of them is of no source', () => {
  expect(likelySource(sel, text.replaceAll('\n', '\r\n\r\n'))).toBe(source);
  expect(likelySource(sel, `Note.\n${communique}`)?.id).toBe('communique');
  expect(likelySource(sel, 'A recipe for bread, with salt and without a harbour.')).toBeUndefined();
});
