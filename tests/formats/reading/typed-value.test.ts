import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOfType, typedValue } from '../../../src/formats/reading/typed-value';

test.each([
  ['number', ' 12 ', 12],
  ['number', '-1.5e3', -1500],
  ['number', '.5', 0.5],
  ['number', '5.', 5],
  ['number', '+7', 7],
  ['number', '9007199254740993', '9007199254740993'],
  ['number', '100000000000000000000', 1e20],
  ['number', '1e400', '1e400'],
  ['number', 'NaN', 'NaN'],
  ['number', '0x10', '0x10'],
  ['number', '1,5', '1,5'],
  ['number', ' ', undefined],
  ['number', '9'.repeat(500), '9'.repeat(500)],
  ['flag', 'TRUE', true],
  ['flag', ' fAlSe ', false],
  ['flag', '1', true],
  ['flag', '0', false],
  ['flag', 'yes', 'yes'],
  ['flag', '', undefined],
  ['list', 'a|b', ['a', 'b']],
  ['list', '["a]', '["a]'],
  ['text', ' a ', ' a '],
  ['text', '', ''],
] as const)('as a %s, %j is %j', (type, text, value) => {
  expect(typedValue(type, text)).toEqual(value);
});

test('any number that JavaScript writes is that number', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      expect(typedValue('number', String(number))).toBe(number === 0 ? 0 : number);
    }),
  );
});

test('a value is of its type or the text it was', () => {
  fc.assert(
    fc.property(fc.constantFrom('text', 'number', 'flag', 'list'), fc.string(), (type, text) => {
      const value = typedValue(type, text);
      if (value !== undefined && !isOfType(type, value)) expect(value).toBe(text);
    }),
  );
});
