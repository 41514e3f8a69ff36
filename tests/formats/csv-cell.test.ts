import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvCell, disarmed } from '../../src/formats/csv-cell';
import { csvRows } from '../support/csv-rows';
import { anyText } from '../support/hostile-text';
import { visible } from './kept';
import { armed } from './read-tables';

test.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['＝1', "'＝1"],
  [' \t =1', "' \t =1"],
  ['\u200B=1', "'\u200B=1"],
  ['\ttab', "'\ttab"],
  ['\rcarriage', "'\rcarriage"],
  ['first\n=second\r\n+third\r-fourth', "first\n'=second\r\n'+third\r'-fourth"],
  ["'=1", "''=1"],
  ['a=b', 'a=b'],
  ["o'clock", "o'clock"],
  ["'quoted'", "'quoted'"],
])('%j becomes %j', (text, expected) => {
  expect(disarmed(text)).toBe(expected);
});

test('numbers and flags stay what they are', () => {
  expect([csvCell(-1), csvCell(0.5), csvCell(false), csvCell(undefined)]).toEqual(['-1', '0.5', 'false', '']);
});

test('no line of a cell starts as a formula does', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const line of disarmed(text).split(/[\r\n]/)) expect(line.trimStart()).not.toMatch(/^[=+\-@＝＋－＠]/u);
    }),
  );
});

test('any text can be had back from its cell', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const [[cell = '', ...others] = []] = csvRows(`${csvCell(text)},\r\n`);
      expect([armed(cell), others]).toEqual([visible(text), ['']]);
    }),
    { numRuns: 1000 },
  );
});
