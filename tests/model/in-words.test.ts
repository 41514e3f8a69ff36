import { expect, test } from 'vitest';
import { sourceId } from '../../src/model/ids';
import { positionInWords, quantityInWords, whenAndHow, whenInWords } from '../../src/model/in-words';

test('a date is put in words with how it came to be known; without one a claim is undated', () => {
  expect(whenInWords(undefined)).toBe('undated');
  expect(whenInWords({ edtf: '2019-08/..', basis: 'inferred' })).toBe('since August 2019');
  expect(whenAndHow({ edtf: '2019-08/..', basis: 'inferred' })).toBe('since August 2019 (inferred)');
  expect(whenAndHow({ edtf: '2019-08/..', basis: 'stated' })).toBe('since August 2019');
});

test.each([
  [{ min: 300, max: 450, unit: 'people', approximate: true }, 'about 300 to 450 people'],
  [{ min: 30_000, max: 30_000, unit: 'people' }, '30,000 people'],
  [{ min: 3, unit: 'boats' }, 'at least 3 boats'],
  [{ max: 12, unit: 'days', approximate: true }, 'at most about 12 days'],
  [{ unit: 'villages' }, 'some villages'],
])('%o is %s', (quantity, words) => {
  expect(quantityInWords(quantity)).toBe(words);
});

test('evidence is placed by paragraph and characters', () => {
  const passage = { source: sourceId('s'), paragraph: 8, start: 1451, end: 1593, from: 'First', to: 'last' };
  expect(positionInWords(passage)).toBe('paragraph 8, characters 1,451 to 1,593');
});
