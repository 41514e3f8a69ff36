import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Claims } from '../../src/graph/claims';
import type { ClaimRecord } from '../../src/graph/record';
import { bitsWhere } from '../../src/lib/bits';
import { axisOf } from '../../src/view/axis';
import { type Bin, countBySign, timelineOf } from '../../src/view/bins';
import { shownOf } from '../../src/view/shown';
import { edtf } from '../support/arbitrary-time';
import { anyAtlasInView, anyView, sel } from './any-view';
import { datedAtlas } from './dated-atlas';

function binOf(records: readonly ClaimRecord[]): Bin {
  const having = (sign: number) => records.filter((record) => record.sign === sign).length;
  return { '-1': having(-1), 0: having(0), 1: having(1) };
}

const sum = (bin: Bin) => bin[-1] + bin[0] + bin[1];

const dated = fc.array(fc.option(edtf, { nil: undefined }), { minLength: 1 }).map(datedAtlas);

test('every dated claim is in one bin, the one whose days hold its first day; undated ones are apart', () => {
  fc.assert(
    fc.property(dated, fc.func(fc.boolean()), (atlas, isIn) => {
      const { columns } = atlas;
      const axis = axisOf(columns);
      expect(axis === undefined).toBe(atlas.claims.records.every(({ time }) => time === undefined));
      if (!axis) return;
      const bits = bitsWhere(atlas.size, isIn);
      const { records } = Claims.in(atlas, bits);
      const { bins, undated } = timelineOf(atlas, axis, bits);
      expect(undated).toEqual(binOf(records.filter(({ time }) => time === undefined)));
      const holding = axis.cells.map(({ from, to }) =>
        records.filter(({ time }) => {
          const day = time && (time.first ?? time.last!);
          return day !== undefined && from <= day && day <= to;
        }),
      );
      expect(bins).toEqual(holding.map(binOf));
      expect(bins.reduce((all, bin) => all + sum(bin), 0) + sum(undated)).toBe(records.length);
      expect(axis.cells.filter(({ kind }, at) => kind === 'gap' && sum(bins[at]!) > 0)).toEqual([]);
    }),
  );
});

test('a claim is counted under its own sign', () => {
  fc.assert(
    fc.property(anyView(sel), (view) => {
      const { claims } = shownOf(sel, view);
      expect(countBySign(sel, claims.bits)).toEqual(binOf(claims.records));
      const { bins, undated } = timelineOf(sel, axisOf(sel.columns)!, claims.bits);
      const total = (sign: -1 | 0 | 1) => [...bins, undated].reduce((all, bin) => all + bin[sign], 0);
      expect({ '-1': total(-1), 0: total(0), 1: total(1) }).toEqual(binOf(claims.records));
    }),
  );
});

test('the shown claims of any dataset are counted in the cells where their time begins', () => {
  fc.assert(
    fc.property(anyAtlasInView(), ({ atlas, view }) => {
      const axis = axisOf(atlas.columns);
      if (!axis) return;
      const { claims } = shownOf(atlas, view);
      const dayOf = ({ time }: ClaimRecord) => time && (time.first ?? time.last);
      const isIn = (record: ClaimRecord, at: number) => {
        const day = dayOf(record);
        return day !== undefined && axis.cells[at]!.from <= day && day <= axis.cells[at]!.to;
      };
      expect(timelineOf(atlas, axis, claims.bits)).toEqual({
        bins: axis.cells.map((_, at) => binOf(claims.records.filter((record) => isIn(record, at)))),
        undated: binOf(claims.records.filter(({ time }) => time === undefined)),
      });
    }),
  );
});
