import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Unreadable } from '../../../src/formats/problems';
import { newFindings } from '../../../src/formats/reading/findings';
import { jsonDocument } from '../../../src/formats/reading/json-document';
import { anyText } from '../../support/hostile-text';
import { runs } from '../../support/runs';

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** What is thrown or said of a text. */
function said(text: string | Uint8Array): readonly string[] {
  const findings = newFindings();
  try {
    jsonDocument(typeof text === 'string' ? bytesOf(text) : text, findings);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return [`${error.code} at ${error.place}`];
  }
  return findings.listed().map(({ code, place, message }) => `${code} at ${place}: ${message}`);
}

test('any JSON is read as JSON.parse reads it, without a word', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(undefined, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent);
      const findings = newFindings();
      expect(jsonDocument(bytesOf(text), findings)).toEqual({ text, value: JSON.parse(text) });
      expect(findings.listed()).toEqual([]);
    }),
    runs(100),
  );
});

test.each([
  ['{"a":1,\n "b": }', 'not-json at line 2, column 7'],
  ['{"a":[1,2', 'not-json at line 1, column 10'],
  ['', 'not-json at line 1, column 1'],
  [new Uint8Array([0x7b, 0x0a, 0xff]), 'not-text at line 2, column 1'],
  [`${'['.repeat(257)}${']'.repeat(257)}`, 'too-large at line 1, column 257'],
  [`${'[\n'.repeat(100_000)}`, 'not-json at line 100,001, column 1'],
  ['{"a":1,\n"a":2}', 'key-twice at line 2, column 1: “a” stands twice in one object.'],
  ['[{"__proto__":{"x":1},"__proto__":2}]', 'key-twice at line 1, column 23: “__proto__” stands twice in one object.'],
])('%j: %s', (text, expected) => {
  expect(said(text)).toEqual([expected]);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('a key that is the same in another object, or only looks the same in a text, is no second one', () => {
  expect(said('{"a":{"a":1,"b":"\\"a\\":"},"b":[{"a":1},{"a":"{\\"a\\":1}"}]}')).toEqual([]);
});

test('a text broken off anywhere is refused with its place', () => {
  fc.assert(
    fc.property(
      fc.dictionary(anyText, anyText, { minKeys: 1 }),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (value, share) => {
        const text = JSON.stringify(value);
        const cut = text.slice(0, Math.floor(text.length * share));
        expect(said(cut)).toEqual([expect.stringMatching(/^not-json at line 1, column [\d,]+$/)]);
      },
    ),
    runs(100),
  );
});
