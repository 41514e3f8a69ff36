import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Unreadable } from '../../../src/formats/problems';
import { decoded, markedEncoding } from '../../../src/formats/reading/decode';
import { decodedXml } from '../../../src/formats/reading/xml-encoding';
import { anyText } from '../../support/hostile-text';
import { runs } from '../../support/runs';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...parts: (string | readonly number[] | Uint8Array)[]) =>
  new Uint8Array(parts.flatMap((part) => (typeof part === 'string' ? [...utf8(part)] : [...part])));
const utf16 = (text: string, isLittle: boolean) =>
  new Uint8Array(
    Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((unit) =>
      isLittle ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff],
    ),
  );

function refusal(read: () => unknown): readonly [code: string, place: string | undefined] {
  try {
    read();
  } catch (error) {
    if (error instanceof Unreadable) return [error.code, error.place];
    throw error;
  }
  throw new Error('it was read');
}

test('any text is the same again in UTF-8 and UTF-16, with a byte order mark or without', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const whole = text.toWellFormed().replace(/^[\uFEFF\0]+/, '');
      expect(decoded(utf8(whole))).toBe(whole);
      expect(decoded(bytes([0xef, 0xbb, 0xbf], whole))).toBe(whole);
      expect(decoded(bytes([0xff, 0xfe], utf16(whole, true)))).toBe(whole);
      expect(decoded(bytes([0xfe, 0xff], utf16(whole, false)))).toBe(whole);
    }),
    runs(100),
  );
});

test('a byte order mark overrules what is declared', () => {
  expect(decoded(bytes([0xef, 0xbb, 0xbf], 'é'), 'windows-1252')).toBe('é');
  expect(markedEncoding(bytes([0xff, 0xfe, 0x41, 0]))).toBe('utf-16le');
  expect(markedEncoding(bytes('AB'))).toBeUndefined();
});

test('what is declared is honoured', () => {
  expect(decoded(bytes([0xe9, 0x80]), 'windows-1252')).toBe('é€');
  expect(decoded(bytes([0xe9]), 'ISO-8859-1')).toBe('é');
  expect(decoded(bytes([0xcf, 0xf0]), 'windows-1251')).toBe('Пр');
});

describe('the first byte that is no text is told by its line and column', () => {
  test.each<[string, Uint8Array, string | undefined, string, string]>([
    ['a byte of another encoding', bytes('one\ntwo ', [0xe9], ' three'), undefined, 'not-text', 'line 2, column 5'],
    ['a character cut short at the end', bytes('one\r\ntwo ', [0xe2, 0x82]), undefined, 'not-text', 'line 2, column 5'],
    [
      'half a pair of surrogates',
      bytes([0xff, 0xfe, 0x41, 0, 0, 0xd8, 0x42, 0]),
      undefined,
      'not-text',
      'line 1, column 2',
    ],
    ['an odd byte of UTF-16', bytes([0xff, 0xfe, 0x41, 0, 0x42]), undefined, 'not-text', 'line 1, column 2'],
    [
      'a byte beyond the first block',
      bytes('\r\n'.repeat(70_001), 'ab', [0xff]),
      undefined,
      'not-text',
      'line 70002, column 3',
    ],
  ])('%s', (_, file, declared, code, place) => {
    expect(refusal(() => decoded(file, declared))).toEqual([code, place]);
  });

  test('wherever it stands', () => {
    fc.assert(
      fc.property(anyText, anyText, (before, after) => {
        const text = before.toWellFormed().replace(/^\uFEFF+/, '');
        const lines = text.split(/\r\n|\r|\n/);
        const place = `line ${lines.length}, column ${(lines.at(-1) ?? '').length + 1}`;
        expect(refusal(() => decoded(bytes(text, [0xff], after)))).toEqual(['not-text', place]);
      }),
      runs(100),
    );
  });
});

test('an encoding that nobody knows is refused by name', () => {
  expect(() => decoded(bytes('a'), 'klingon-8')).toThrow('The file is in an encoding that cannot be read: klingon-8.');
  expect(() => decoded(bytes([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]))).toThrow('utf-32le');
});

describe('of an XML file', () => {
  const xmlText = (file: Uint8Array) => [...decodedXml(file)].join('');
  const declaration = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>\n<a>`;

  test.each(['UTF-8', 'utf-8'])('%s is read as it declares', (encoding) => {
    expect(xmlText(bytes(declaration(encoding), 'é'))).toBe(`${declaration(encoding)}é`);
  });

  test.each(['iso-8859-1', 'ISO-8859-1', 'windows-1252', 'latin1'])('%s is read as it declares', (encoding) => {
    expect(xmlText(bytes(declaration(encoding), [0xe9]))).toBe(`${declaration(encoding)}é`);
  });

  test.each([true, false])('UTF-16 is told without a byte order mark', (isLittle) => {
    const text = `${declaration('UTF-16')}é`;
    expect(xmlText(utf16(text, isLittle))).toBe(text);
  });

  test('without a declaration it is UTF-8', () => {
    expect(xmlText(bytes('<a>é'))).toBe('<a>é');
    expect(refusal(() => xmlText(bytes('<a>', [0xe9])))).toEqual(['not-text', 'line 1, column 4']);
  });

  test('an encoding that it cannot be in is refused', () => {
    expect(refusal(() => xmlText(bytes(declaration('UTF-16'), 'é')))).toEqual(['encoding-unknown', 'line 1, column 1']);
    expect(refusal(() => xmlText(bytes(declaration('UCS-4'), 'é')))).toEqual(['encoding-unknown', 'line 1, column 1']);
    expect(refusal(() => xmlText(bytes(declaration('x-none'), 'é')))).toEqual(['encoding-unknown', undefined]);
  });

  test('an encoding in a comment says nothing', () => {
    expect(xmlText(bytes('<!-- encoding="latin1" --><a>é'))).toBe('<!-- encoding="latin1" --><a>é');
  });

  test('progress is told piece by piece, to the end', () => {
    const shares: number[] = [];
    const pieces = [...decodedXml(bytes(`<a>${'é'.repeat(100_000)}`), (share) => shares.push(share))];
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.join('')).toBe(`<a>${'é'.repeat(100_000)}`);
    expect(shares).toHaveLength(pieces.length);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares.at(-1)).toBe(1);
  });

  test('a bad byte far on is told by its line and column', () => {
    expect(refusal(() => xmlText(bytes(`<a>${'\n'.repeat(99_999)}`, [0xe9], 'x')))).toEqual([
      'not-text',
      'line 100000, column 1',
    ]);
  });
});
