import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { counted, cutAtWord, fold, grouped } from '../../src/lib/text';

describe('grouped', () => {
  test('puts a comma before every three digits and changes none of them', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (count) => {
        const words = grouped(count);
        expect(words.replaceAll(',', '')).toBe(String(count));
        expect(words).toMatch(/^\d{1,3}(,\d{3})*$/);
      }),
    );
  });

  test('writes whole numbers as the language does', () => {
    fc.assert(
      fc.property(fc.oneof(fc.nat(2000), fc.nat()), (count) => {
        expect(grouped(count)).toBe(count.toLocaleString('en'));
      }),
    );
  });

  test('writes as many decimals as it is told', () => {
    expect([grouped(1234.5678), grouped(1234.5678, { maximumFractionDigits: 1 })]).toEqual(['1,234.568', '1,234.6']);
    expect(grouped(2, { minimumFractionDigits: 1 })).toBe('2.0');
  });
});

test('a count has its noun in the singular for one alone', () => {
  expect([0, 1, 2, 1200].map((count) => counted(count, 'claim'))).toEqual([
    '0 claims',
    '1 claim',
    '2 claims',
    '1,200 claims',
  ]);
  expect(counted(3, 'party', 'parties')).toBe('3 parties');
});

describe('fold', () => {
  test('takes away case, accents and vowel marks', () => {
    expect(['TTP', 'Émigré', 'مُحَمَّد', 'line\nBREAK'].map(fold)).toEqual(['ttp', 'emigre', 'محمد', 'line\nbreak']);
  });

  test('makes of plain text what it makes of it beside an accent', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(fold(`${text} é`)).toBe(`${fold(text)} e`);
      }),
    );
  });
});

describe('cutAtWord', () => {
  test('ends a long text after a word, and leaves any other as it is', () => {
    const cut = (text: string) => cutAtWord(text, 20);
    expect(cut('Ministry of the Sea')).toBe('Ministry of the Sea');
    expect(cut('Ministry of the Seas and Harbours')).toBe('Ministry of the…');
    expect(cut('Ministry of Defence (Navy) of Orvane')).toBe('Ministry of Defence…');
    expect(cut('Ministry of Seas, – Harbours')).toBe('Ministry of Seas…');
  });

  test('cuts within a word where words are long or none, but no character in two', () => {
    expect(cutAtWord('The Donaudampfschifffahrtsgesellschaft', 20)).toBe('The Donaudampfschif…');
    expect(cutAtWord('的'.repeat(30), 10)).toBe(`${'的'.repeat(9)}…`);
    expect(cutAtWord('🙂'.repeat(30), 10)).toBe(`${'🙂'.repeat(9)}…`);
    expect(cutAtWord('abcde\u0301fghijkl', 6)).toBe('abcd…');
  });

  test('never gives more than it may, nor anything but the beginning', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 2, max: 40 }), (text, most) => {
        const cut = cutAtWord(text, most);
        expect(Array.from(cut).length).toBeLessThanOrEqual(most);
        expect(cut === text || (cut.endsWith('…') && text.startsWith(cut.slice(0, -1)))).toBe(true);
      }),
    );
  });
});
