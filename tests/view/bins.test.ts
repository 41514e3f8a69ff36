import fc from 'fast-check';
import { expect, test } from 'vitest';
import { recordOf } from '../../src/graph/record';
import { axisOf } from '../../src/view/axis';
import { timelineOf } from '../../src/view/bins';
import { edtf } from '../support/arbitrary-time';
import { sel } from './any-view';

const [sample] = sel.records;
const dated = fc.option(edtf, { nil: undefined }).map((time) => {
  const { time: _, ...claim } = sample!.claim;
  return recordOf({ ...claim, ...(time && { time: { edtf: time, basis: 'stated' } }) }, sample!.type, () => undefined);
});

test('every dated claim is in one bin, the one whose days hold its first day; undated ones are apart', () => {
  fc.assert(
    fc.property(fc.array(dated, { minLength: 1 }), (records) => {
      const axis = axisOf(records);
      expect(axis === undefined).toBe(records.every(({ time }) => time === undefined));
      if (!axis) return;
      const { bins, undated } = timelineOf(records, axis);
      expect(bins).toHaveLength(axis.cells.length);
      expect(undated).toEqual(records.filter(({ time }) => time === undefined));
      const binned = bins.flatMap((bin, at) => [...bin[-1], ...bin[0], ...bin[1]].map((record) => ({ at, record })));
      expect(binned).toHaveLength(records.length - undated.length);
      for (const { at, record } of binned) {
        const { kind, from, to } = axis.cells[at]!;
        const day = record.time!.first ?? record.time!.last!;
        expect([kind, from <= day && day <= to]).toEqual(['bin', true]);
      }
    }),
  );
});

test('a claim is counted under its own sign', () => {
  const axis = axisOf(sel.records)!;
  const { bins } = timelineOf(sel.records, axis);
  for (const bin of bins) {
    expect(
      [-1, 0, 1].map((sign) => [...bin[-1], ...bin[0], ...bin[1]].filter((record) => record.sign === sign)),
    ).toEqual([bin[-1], bin[0], bin[1]]);
  }
});
