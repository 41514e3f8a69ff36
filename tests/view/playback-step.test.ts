import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datesOn } from '../../src/graph/dates';
import { dayOf } from '../../src/model/edtf';
import { axisOf } from '../../src/view/axis';
import { stepInWords, stepOf } from '../../src/view/playback-step';
import { tieAmong } from '../../src/view/ties';
import { anyAtlas } from './any-atlas';
import { sel } from './any-view';

const dates = datesOn(sel, 'true');
const axis = axisOf(dates)!;
const stepAt = (year: number, month: number) => {
  const day = dayOf(year, month, 1);
  return stepOf(sel, dates, axis.cells.find(({ from, to }) => from <= day && day <= to)!, sel.claims.bits);
};

test('a month says what appears in it and what ends', () => {
  expect(axis.unit).toBe('month');
  expect(
    [stepAt(2019, 3), stepAt(2019, 11), stepAt(2019, 12), stepAt(2019, 5)].map((step) => stepInWords(axis, step)),
  ).toEqual([
    'March 2019: appears: Keldra restricts Sel (date not sure).',
    'November 2019: appears: Coast guard restricts Sel (date not sure).',
    'December 2019: ends: Salt Guard is in tension with Heron Column.',
    'May 2019: nothing appears or ends.',
  ]);
});

test('the ties that a step names are ties of the dataset, and none is named twice', () => {
  fc.assert(
    fc.property(anyAtlas(), (atlas) => {
      const on = datesOn(atlas, 'true');
      const steps = axisOf(on)?.cells.map((cell) => stepOf(atlas, on, cell, atlas.claims.bits)) ?? [];
      for (const { appear, end } of steps) {
        for (const { named } of [appear, end]) {
          const keys = named.map(({ ref }) => JSON.stringify(ref));
          expect(new Set(keys).size).toBe(keys.length);
          expect(named.map(({ ref }) => tieAmong(atlas, atlas.claims.bits, ref)?.ref)).toEqual(
            named.map(({ ref }) => ref),
          );
        }
      }
    }),
  );
});

test('over all steps every claim that begins on the axis appears', () => {
  const steps = axis.cells.map((cell) => stepOf(sel, dates, cell, sel.claims.bits));
  const ties = new Set(
    sel.claims.records
      .filter(({ time }) => time?.first !== undefined)
      .map(({ time, claim, type }) => {
        const ends = [claim.subject, claim.object];
        if (type.symmetric) ends.sort();
        const cell = axis.cells.findIndex(({ from, to }) => from <= time!.first! && time!.first! <= to);
        return [cell, claim.type, ...ends, claim.negated ?? false].join();
      }),
  );
  expect(steps.reduce((sum, { appear }) => sum + appear.named.length + appear.more, 0)).toBe(ties.size);
});
