import fc from 'fast-check';
import { expect, test } from 'vitest';
import { litParts, searchWords } from '../../src/view/search-words';
import { anyText } from '../support/hostile-text';

test.each([
  ['Tehrik-e-Taliban', ['tehrik', 'e', 'taliban']],
  ['Çağlayan, Łódź', ['caglayan', 'lodz']],
  ['مَرْسانة', ['مرسانه']],
  ['پاکستان', ['پاكستان']],
  ['塔利班 X', ['塔', '利', '班', 'x']],
  ['TTP塔2', ['ttp', '塔', '2']],
  ['탈레반', ['탈', '레', '반']],
  ['👩‍🚀 team', ['👩', '🚀', 'team']],
  ['--- !!', []],
  ['', []],
])('%s is compared as %o', (text, words) => {
  expect(searchWords(text)).toEqual(words);
});

test('words hold neither blanks nor capitals, and comparing them again changes nothing', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const word of searchWords(text)) {
        expect(word).toMatch(/^[^\s\p{Lu}]+$/u);
        expect(searchWords(word).join('')).toBe(word);
      }
    }),
  );
});

test('the parts of a lit text make up the text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const parts = litParts(text, new Set(searchWords(text).slice(0, 2)));
      expect(parts.map((part) => part.text).join('')).toBe(text);
    }),
  );
});

test('a word is lit whole when it was found, folded or not', () => {
  expect(litParts('Café, Keldra', new Set(['cafe']))).toEqual([
    { text: 'Café', lit: true },
    { text: ', ', lit: false },
    { text: 'Keldra', lit: false },
  ]);
  expect(litParts('塔利班', new Set(['塔', '利']))).toEqual([{ text: '塔利班', lit: false }]);
});
