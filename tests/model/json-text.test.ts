import fc from 'fast-check';
import { expect, test } from 'vitest';
import { walkJson } from '../../src/model/json-text';

/** Places and what the text holds from there on, for a few characters. */
function toured(text: string, enter: (place: string) => boolean = () => true): readonly string[] {
  const stops: string[] = [];
  walkJson(text, (place, offset) => {
    stops.push(`${place} @ ${text.slice(offset, offset + 5)}`);
    return enter(place);
  });
  return stops;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test('every member is told in the order of the text, with its place, where it begins', () => {
  expect(toured('{"a": [1, {"b": "]"}], "c": {}}')).toEqual([
    ' @ {"a":',
    'a @ "a": ',
    'a[0] @ 1, {"',
    'a[1] @ {"b":',
    'a[1].b @ "b": ',
    'c @ "c": ',
  ]);
});

test('what is inside a member is told only when it is asked for', () => {
  expect(toured('{"a": [{"b": 1}], "c": [2]}', (place) => place === '' || place === 'c')).toEqual([
    ' @ {"a":',
    'a @ "a": ',
    'c @ "c": ',
    'c[0] @ 2]}',
  ]);
});

test('text is JSON exactly when JSON.parse takes it', () => {
  const spoilt = fc
    .tuple(
      fc.json(),
      fc.nat(),
      fc.nat({ max: 2 }),
      fc.string({ maxLength: 2, unit: fc.constantFrom(...'{}[]",:\\0-e.tn ') }),
    )
    .map(([text, at, cut, junk]) => {
      const start = at % (text.length + 1);
      return text.slice(0, start) + junk + text.slice(start + cut);
    });
  fc.assert(
    fc.property(spoilt, (text) => {
      expect(walkJson(text, () => true) === undefined).toBe(isJson(text));
    }),
    { numRuns: 3000 },
  );
});

test.each([
  ['{"a": 1,}', 8],
  ['[1 2]', 3],
  ['{"a" 1}', 1],
  ['[1, "cut', 4],
  ['', 0],
  ['{"a": 1} x', 9],
  ['["tab\t"]', 1],
  ['["\\x"]', 1],
  ['[01]', 2],
])('%j stops being JSON at %i', (text, offset) => {
  expect(walkJson(text, () => true)).toBe(offset);
});

test('depth does no harm', () => {
  const depth = 300_000;
  expect(walkJson('['.repeat(depth) + ']'.repeat(depth), () => false)).toBeUndefined();
  expect(walkJson('{"a":'.repeat(depth), () => false)).toBe(5 * depth);
});
