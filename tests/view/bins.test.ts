import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Atlas } from '../../src/graph/atlas';
import { Claims } from '../../src/graph/claims';
import { datesOn, TIME_AXES, type TimeAxis } from '../../src/graph/dates';
import type { ClaimRecord } from '../../src/graph/record';
import { type Bits, bitsWhere } from '../../src/lib/bits';
import type { DatedTime } from '../../src/model/dataset';
import { parseEdtf, type Span } from '../../src/model/edtf';
import { type Axis, axisOf } from '../../src/view/axis';
import { type Bin, countBySign, countDated, countIn, timelineOf } from '../../src/view/bins';
import { shownOf } from '../../src/view/shown';
import { edtf } from '../support/arbitrary-time';
import { anyAtlasInView, anyView, sel } from './any-view';
import { datedAtlas } from './dated-atlas';
import { naiveSaidAt } from './naive-filter';

function binOf(records: readonly ClaimRecord[]): Bin {
  const having = (sign: number) => records.filter((record) => record.sign === sign).length;
  return { '-1': having(-1), 0: having(0), 1: having(1) };
}

const sum = (bins: readonly Bin[]) => bins.reduce((all, bin) => all + countIn(bin), 0);

const dated = fc.array(fc.option(edtf, { nil: undefined }), { minLength: 1 }).map(datedAtlas);

interface Dated {
  readonly record: ClaimRecord;
  readonly time: DatedTime;
  readonly span: Span;
  /** The first and the last cell that its date reaches over. */
  readonly first: number;
  readonly last: number;
}

/** What is dated on an axis, read anew from what the claims say. */
function datedIn(atlas: Atlas, on: TimeAxis, axis: Axis, records: readonly ClaimRecord[]): readonly Dated[] {
  return records.flatMap((record) => {
    const time = on === 'true' ? record.claim.time : naiveSaidAt(record.claim, atlas.dataset);
    const span = time && parseEdtf(time.edtf);
    if (!time || !span) return [];
    const first = axis.cells.findIndex(({ to }) => (span.first ?? Number.NEGATIVE_INFINITY) <= to);
    const last = axis.cells.findLastIndex(({ from }) => from <= (span.last ?? Number.POSITIVE_INFINITY));
    return [{ record, time, span, first, last }];
  });
}

const isVague = ({ span }: Dated) => span.precision !== 'interval';
const reaches = ({ first, last }: Dated) => first !== last;
/** The cell in which a claim begins, or ends where its beginning is open. */
const cellOf = ({ span, first, last }: Dated) => (span.first === undefined ? last : first);

function expectTimeline(atlas: Atlas, on: TimeAxis, bits: Bits) {
  const dates = datesOn(atlas, on);
  const axis = axisOf(dates);
  const all = Claims.in(atlas, bits).records;
  if (!axis) return expect(dates.dated).toBe(0);
  const { bins, unsure, spread, lasting, undated } = timelineOf(atlas, dates, axis, bits);
  const some = datedIn(atlas, on, axis, all);
  const kept = (test: (one: Dated, cell: number) => boolean) =>
    axis.cells.map((_, cell) => binOf(some.filter((one) => test(one, cell)).map(({ record }) => record)));
  const isSoft = ({ time, span }: Dated) => time.basis === 'inferred' || span.approximate || span.uncertain;
  const begins = (one: Dated, cell: number) => !(isVague(one) && reaches(one)) && cellOf(one) === cell;
  expect(bins).toEqual(kept(begins));
  expect(unsure).toEqual(kept((one, cell) => begins(one, cell) && isSoft(one)));
  expect(lasting).toEqual(kept((one, cell) => !isVague(one) && reaches(one) && one.first <= cell && cell <= one.last));
  expect(undated).toEqual(binOf(all.filter((record) => some.every((one) => one.record !== record))));
  expect(sum(spread)).toBeCloseTo(some.filter((one) => isVague(one) && reaches(one)).length);
  expect(sum(bins) + sum(spread) + countIn(undated)).toBeCloseTo(all.length);
  expect(axis.cells.filter(({ kind }, at) => kind === 'gap' && countIn(bins[at]!) + countIn(spread[at]!) > 0)).toEqual(
    [],
  );
}

test('every dated claim is in the bin it begins in, or spread over all that its month or year covers; undated ones are apart', () => {
  fc.assert(
    fc.property(dated, fc.func(fc.boolean()), (atlas, isIn) => {
      expectTimeline(atlas, 'true', bitsWhere(atlas.size, isIn));
    }),
  );
});

test('the shown claims of any dataset are counted on both axes', () => {
  fc.assert(
    fc.property(anyAtlasInView(), fc.constantFrom(...TIME_AXES), ({ atlas, view }, on) => {
      expectTimeline(atlas, on, shownOf(atlas, view).claims.bits);
    }),
  );
});

test('a claim is counted under its own sign', () => {
  fc.assert(
    fc.property(anyView(sel), (view) => {
      const { claims } = shownOf(sel, view);
      expect(countBySign(sel, claims.bits)).toEqual(binOf(claims.records));
    }),
  );
});

test('a claim of a year has the same share in each of its months, and one that goes on reaches the edge', () => {
  const atlas = datedAtlas(['2020', '2021-05', '2020-11/..', '2021-03']);
  const dates = datesOn(atlas, 'true');
  const axis = axisOf(dates)!;
  const { spread, lasting } = timelineOf(atlas, dates, axis, atlas.claims.bits);
  expect(spread.slice(0, 12).map(countIn)).toEqual(new Array(12).fill(1 / 12));
  expect(lasting.map(countIn)).toEqual([...new Array(10).fill(0), ...new Array(axis.cells.length - 10).fill(1)]);
});

test('dates are counted, and of them those that are inferred, approximate or uncertain', () => {
  const atlas = datedAtlas(['2020~', '2020?', '2021', undefined, '2019/2020~']);
  expect(countDated(datesOn(atlas, 'true'), atlas.claims.bits)).toEqual({ dated: 4, unsure: 3 });
});
