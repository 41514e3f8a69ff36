import fc from 'fast-check';
import { BASES, type DatedTime } from '../../src/model/dataset';
import { endsBeforeStart, parseEdtf } from '../../src/model/edtf';
import { anyText } from './hostile-text';

const year = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1990, max: 2030 }).map(String) },
  { weight: 1, arbitrary: fc.constantFrom('0000', '0044', '-0044', '9999', '199X', '20XX') },
);
const month = fc.oneof(fc.integer({ min: 1, max: 12 }).map(twoDigits), fc.constantFrom('21', '22', '23', '24', 'XX'));
const day = fc.oneof(fc.integer({ min: 1, max: 31 }).map(twoDigits), fc.constant('XX'));
const mark = fc.constantFrom('', '', '', '~', '?', '%');

const date = fc
  .tuple(year, fc.option(month, { nil: undefined }), fc.option(day, { nil: undefined }), mark)
  .map(
    ([y, m, d, q]) => `${[y, m, m === undefined ? undefined : d].filter((part) => part !== undefined).join('-')}${q}`,
  )
  .filter((text) => parseEdtf(text) !== undefined);

const interval = fc
  .tuple(
    fc.oneof({ weight: 4, arbitrary: date }, fc.constantFrom('..', '')),
    fc.oneof({ weight: 3, arbitrary: date }, fc.constantFrom('..', '')),
  )
  .map((ends) => ends.join('/'))
  .filter(isSound);

/** An EDTF expression of level 0–1 that the validator takes: dates of every precision, and intervals with open ends. */
export const edtf: fc.Arbitrary<string> = fc.oneof({ weight: 2, arbitrary: date }, { weight: 1, arbitrary: interval });

/** A date with its basis, sometimes with a note. */
export const datedTime: fc.Arbitrary<DatedTime> = fc.record(
  { edtf, basis: fc.constantFrom(...BASES), note: anyText },
  { requiredKeys: ['edtf', 'basis'] },
);

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

function isSound(text: string): boolean {
  const span = parseEdtf(text);
  return span !== undefined && !endsBeforeStart(span);
}
