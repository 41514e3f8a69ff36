import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datesOn } from '../../src/graph/dates';
import { type Axis, axisOf } from '../../src/view/axis';
import { PLAY_MODES, type PlayMode, played, playStart } from '../../src/view/playback';
import type { CellRange } from '../../src/view/range';
import { edtf } from '../support/arbitrary-time';
import { datedAtlas } from './dated-atlas';

const axisFor = (...times: readonly string[]) => axisOf(datesOn(datedAtlas(times), 'true'))!;
const anyAxis = fc.array(edtf, { minLength: 1, maxLength: 12 }).map((times) => axisFor(...times));
const mode = fc.constantFrom(...PLAY_MODES);
const all = ({ cells }: Axis): CellRange => ({ first: 0, last: cells.length - 1 });

/** All windows of a playing, from the one it begins with to the end. */
function film(axis: Axis, how: PlayMode, from = all(axis)): readonly CellRange[] {
  const windows: CellRange[] = [];
  for (let now = playStart(axis, from, how) ?? from; ; ) {
    windows.push(now);
    const next = played(axis, now, how, 1);
    if (!next) return windows;
    now = next;
  }
}

test('playing all of time comes to every bin once, in order, and ends with the last', () => {
  fc.assert(
    fc.property(anyAxis, mode, (axis, how) => {
      const ends = film(axis, how).map(({ last }) => last);
      const bins = axis.cells.flatMap(({ kind }, at) => (kind === 'bin' ? [at] : []));
      expect(ends).toEqual(bins.filter((bin) => bin >= ends[0]!));
      if (how === 'grow') expect(ends[0]).toBe(bins[0]);
    }),
  );
});

test('a growing window keeps its beginning, a sliding one its number of bins', () => {
  fc.assert(
    fc.property(anyAxis, mode, (axis, how) => {
      const bins = ({ first, last }: CellRange) =>
        axis.cells.slice(first, last + 1).filter(({ kind }) => kind === 'bin').length;
      const windows = film(axis, how);
      if (how === 'grow') expect(new Set(windows.map(({ first }) => first)).size).toBe(1);
      else expect(new Set(windows.map(bins)).size).toBe(1);
    }),
  );
});

test('a step back undoes a step on', () => {
  fc.assert(
    fc.property(anyAxis, mode, (axis, how) => {
      const windows = film(axis, how);
      windows.slice(1).forEach((now, at) => {
        expect(played(axis, now, how, -1)).toEqual(windows[at]);
      });
    }),
  );
});

test('a window that was drawn plays on from where it is, and from the beginning once it is at the end', () => {
  const axis = axisFor('2020-01', '2020-05', '2020-12');
  expect(playStart(axis, { first: 2, last: 4 }, 'grow')).toBeUndefined();
  expect(played(axis, { first: 2, last: 4 }, 'grow', 1)).toEqual({ first: 2, last: 5 });
  expect(played(axis, { first: 2, last: 4 }, 'slide', 1)).toEqual({ first: 3, last: 5 });
  expect(playStart(axis, { first: 9, last: 11 }, 'grow')).toEqual({ first: 9, last: 9 });
  expect(playStart(axis, { first: 9, last: 11 }, 'slide')).toEqual({ first: 0, last: 2 });
  expect(played(axis, { first: 0, last: 0 }, 'grow', -1)).toBeUndefined();
});
