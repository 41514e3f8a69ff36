import { inWords, isoOf, type Span } from '../../model/edtf';
import type { TimeFilter } from '../state';
import type { Clause } from './clause';

/** A dated claim passes when what it covers meets the range; an undated one when undated claims are kept. */
export const timeClause: Clause = {
  id: 'time',
  label: 'Time',
  active: ({ time }) =>
    !time.suspended && (time.from !== undefined || time.to !== undefined || time.undated === 'drop'),
  test:
    ({ time }) =>
    (record) =>
      record.time ? meets(record.time, time) : time.undated === 'keep',
  describe: ({ time }) => `${rangeInWords(time)}undated claims ${time.undated === 'keep' ? 'kept' : 'left out'}`,
};

function meets(span: Span, { from = -Infinity, to = Infinity }: TimeFilter): boolean {
  return (span.first ?? -Infinity) <= to && (span.last ?? Infinity) >= from;
}

function rangeInWords({ from, to }: TimeFilter): string {
  if (from === undefined && to === undefined) return '';
  const edtf = `${from === undefined ? '..' : isoOf(from)}/${to === undefined ? '..' : isoOf(to)}`;
  return `${inWords(edtf)}, `;
}
