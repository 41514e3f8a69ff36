import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonPieces } from '../../src/formats/json-pieces';
import { anyText } from '../support/hostile-text';

const anyValue = fc.oneof(
  fc.object({ key: anyText, values: [anyText, fc.integer(), fc.double(), fc.boolean(), fc.constant(null)] }),
  fc.array(anyText),
  anyText,
);

test('pieces join to what JSON.stringify gives, whatever the value', () => {
  fc.assert(
    fc.property(anyValue, (value) => {
      expect([...jsonPieces(value)].join('')).toBe(`${JSON.stringify(value, null, 2)}\n`);
    }),
    { numRuns: 500 },
  );
});

test('a list may make its items when they are asked for, one a piece', () => {
  const made: number[] = [];
  function* items() {
    for (const number of [1, 2, 3]) {
      made.push(number);
      yield { number, none: undefined };
    }
  }
  const pieces = jsonPieces({ title: 'T', none: undefined, empty: [], inner: { items: items() } });
  expect(made).toEqual([]);
  const texts: string[] = [];
  for (const piece of pieces) {
    texts.push(piece);
    expect(made.length).toBeLessThanOrEqual(texts.filter((text) => text.includes('number')).length);
  }
  const plain = { title: 'T', empty: [], inner: { items: [{ number: 1 }, { number: 2 }, { number: 3 }] } };
  expect(texts.join('')).toBe(`${JSON.stringify(plain, null, 2)}\n`);
});
