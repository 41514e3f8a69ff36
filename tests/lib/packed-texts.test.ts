import fc from 'fast-check';
import { expect, test } from 'vitest';
import { growingTexts } from '../../src/lib/growing-texts';
import { packedText, packTexts, unpackTexts } from '../../src/lib/packed-texts';
import { TextPlaces } from '../../src/lib/text-places';

const anyTexts = fc.array(fc.string({ unit: fc.constantFrom('', 'a', 'b', 'é', '𝒳', '\n') }), { maxLength: 40 });

function grown(texts: readonly string[]) {
  const growing = growingTexts();
  for (const text of texts) growing.add(text);
  return growing.done();
}

test('texts that are packed, at once or one by one, are the same again, all or each', () => {
  fc.assert(
    fc.property(anyTexts, (texts) => {
      const packed = packTexts(texts);
      expect(unpackTexts(packed)).toEqual(texts);
      expect(texts.map((_, at) => packedText(packed, at))).toEqual(texts);
      expect(grown(texts)).toEqual(packed);
    }),
  );
});

test('more texts than are joined at once are packed in their order', () => {
  const texts = Array.from({ length: 5000 }, (_, at) => `text ${at}`);
  expect(unpackTexts(grown(texts))).toEqual(texts);
});

test('each text is found where it first stands, strangers nowhere, and it is known whether one comes twice', () => {
  fc.assert(
    fc.property(anyTexts, fc.string({ maxLength: 3 }), (texts, other) => {
      const places = new TextPlaces(packTexts(texts));
      for (const text of [...texts, other]) {
        const at = texts.indexOf(text);
        expect(places.placeOf(text)).toBe(at < 0 ? undefined : at);
      }
      expect(places.areDistinct).toBe(new Set(texts).size === texts.length);
    }),
  );
});
