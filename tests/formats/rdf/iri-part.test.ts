import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodedId, encodedId } from '../../../src/formats/rdf/iri-part';
import { anyText } from '../../support/hostile-text';
import { runs } from '../../support/runs';

test('an id comes back from its part of an IRI', () => {
  fc.assert(
    fc.property(anyText, (id) => {
      expect(decodedId(encodedId(id))).toBe(id);
    }),
    runs(500),
  );
});

test('a part of an IRI is ASCII that no program resolves or decodes away', () => {
  fc.assert(
    fc.property(anyText, (id) => {
      const part = encodedId(id);
      expect(part).toMatch(/^(?:[\w.-]|%[0-9A-F]{2})+$/);
      expect(part).not.toMatch(/^\.\.?$/);
    }),
    runs(500),
  );
});

test('ids that look alike stay apart', () => {
  expect(['.', '..', 'a/b', 'a%2Fb', 'ü', 'u\u0308', '\ud83d', '\ud83d\ude00'].map(encodedId)).toEqual([
    '%2E',
    '%2E%2E',
    'a%2Fb',
    'a%252Fb',
    '%C3%BC',
    'u%CC%88',
    '%ED%A0%BD',
    '%F0%9F%98%80',
  ]);
});

test('a part that is none of ours is no id', () => {
  expect(['', '%', '%zz', '%FF', '%C3'].map(decodedId)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
