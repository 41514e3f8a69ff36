import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edtfOf } from '../../../src/formats/reading/wild-date';
import { endsBeforeStart, parseEdtf } from '../../../src/model/edtf';
import { datedTime } from '../../support/arbitrary-time';
import { anyText } from '../../support/hostile-text';
import { runs } from '../../support/runs';

describe('a date as it is written', () => {
  test.each([
    ['2010', '2010'],
    ['2010-11', '2010-11'],
    ['2005-00-00', '2005'],
    ['2005-03-00', '2005-03'],
    ['2010-2-8', '2010-02-08'],
    ['2010/02', '2010-02'],
    ['2010/2/8', '2010-02-08'],
    ['20180131', '2018-01-31'],
    ['2010.0', '2010'],
    ['3/3/2010', '2010-03-03'],
    ['18.2.2010', '2010-02-18'],
    ['3.2.2010', '2010-02-03'],
    ['00/03/2010', '2010-03'],
    ['2/2010', '2010-02'],
    ['Mar 2010', '2010-03'],
    ['March 5, 2010', '2010-03-05'],
    ['5th of March 2010', '2010-03-05'],
    ['2010 Mar 5', '2010-03-05'],
    ['Sept 2001', '2001-09'],
    ['1990s', '199X'],
    ['2018-01-31 00:00:00', '2018-01-31'],
    ['2010-2012', '2010/2012'],
    ['Mar 2010 – Apr 2011', '2010-03/2011-04'],
    ['2010-01-01 to 2010-02-01', '2010-01-01/2010-02-01'],
    ['since 2010', '2010/..'],
    ['2010 to present', '2010/..'],
    ['2010?', '2010?'],
    [' 2004-XX-XX ', '2004-XX-XX'],
  ])('%j is %s, and nothing had to be assumed', (text, edtf) => {
    expect(edtfOf(text)).toEqual({ edtf });
  });

  test.each([
    ['2/18/10', '2010-02-18'],
    ['05-Mar-49', '2049-03-05'],
    ['05-Mar-50', '1950-03-05'],
    ['2018-01-31T12:00:00Z', '2018-01-31'],
    ['5/13/2018 5:06 PM', '2018-05-13'],
    ['c. March 2010', '2010-03~'],
    ['2010-Q4', '2010-10/2010-12'],
    ['1/2/10 - 2/3/10', '2010-01-02/2010-02-03'],
  ])('%j is %s, with how it was written', (text, edtf) => {
    expect(edtfOf(text)).toEqual({ edtf, note: `written “${text}”` });
  });

  test.each([
    ['', '1400000000', '1400000000000', '40227', '20181331', '0000-00-00', '2010-02-30', '2/30/10', '2012-2010'],
    ['hello', 'May', '1/1', '12:30', '21/2010', '3-4', '2010/05/06/07', `${'1'.repeat(200)}-01-01`],
  ])('%j and the like is no date', (...texts) => {
    for (const text of texts) expect(edtfOf(text)).toBe(undefined);
  });
});

test('day and month that may change places follow the order that is asked for, else the month goes first with a note', () => {
  expect(edtfOf('2/3/2010', 'day-first')).toEqual({ edtf: '2010-03-02' });
  expect(edtfOf('2/3/2010', 'month-first')).toEqual({ edtf: '2010-02-03' });
  expect(edtfOf('2/3/2010')).toEqual({ edtf: '2010-02-03', note: 'written “2/3/2010”, read month first' });
});

test('whatever comes out is a date that does not end before it starts', () => {
  const pieces = fc.constantFrom(
    '2010',
    '12',
    '31',
    '/',
    '-',
    '.',
    ' ',
    'Mar',
    'to',
    '?',
    '~',
    '0',
    'XX',
    'c.',
    'T',
    ':',
  );
  const text = fc.oneof(
    anyText,
    fc.array(pieces, { maxLength: 9 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(text, (written) => {
      const span = parseEdtf(edtfOf(written)?.edtf ?? '2010');
      expect(span && !endsBeforeStart(span)).toBe(true);
    }),
    runs(500),
  );
});

test('a date of a dataset stays what it is', () => {
  fc.assert(
    fc.property(datedTime, ({ edtf }) => {
      expect(edtfOf(edtf)).toEqual({ edtf });
    }),
    runs(50),
  );
});
