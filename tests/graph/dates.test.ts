import fc from 'fast-check';
import { expect, test } from 'vitest';
import { OPEN_END, OPEN_START } from '../../src/graph/columns';
import { type Dates, datesAt, datesOn, TIME_AXES } from '../../src/graph/dates';
import { hasBit } from '../../src/lib/bits';
import { parseEdtf } from '../../src/model/edtf';
import { anyAtlas } from '../view/any-atlas';
import { sel } from '../view/any-view';
import { naiveSaidAt } from '../view/naive-filter';

function told(dates: Dates, place: number) {
  return {
    undated: hasBit(dates.undated, place),
    first: dates.first[place],
    last: dates.last[place],
    lasting: hasBit(dates.lasting, place),
    unsure: hasBit(dates.unsure, place),
  };
}

test('every claim stands on both axes where its dates say, or apart as undated', () => {
  fc.assert(
    fc.property(anyAtlas(), fc.constantFrom(...TIME_AXES), (atlas, axis) => {
      const dates = datesOn(atlas, axis);
      const expected = atlas.claims.records.map(({ place, claim }) => {
        const time = axis === 'true' ? claim.time : naiveSaidAt(claim, atlas.dataset);
        const span = time && parseEdtf(time.edtf);
        return {
          place,
          undated: span === undefined,
          first: span?.first ?? OPEN_START,
          last: span?.last ?? OPEN_END,
          lasting: span?.precision === 'interval',
          unsure: time !== undefined && (time.basis === 'inferred' || /[~?%]/.test(time.edtf)),
        };
      });
      expect(atlas.claims.records.map(({ place }) => ({ place, ...told(dates, place) }))).toEqual(expected);
      expect(dates.dated).toBe(expected.filter(({ undated }) => !undated).length);
    }),
  );
});

test('the dates at some places are those of the claims there', () => {
  const dates = datesOn(sel, 'true');
  const places = Uint32Array.from([4, 0, sel.size - 1]);
  const some = datesAt(dates, places);
  expect(Array.from(places, (_, at) => told(some, at))).toEqual(Array.from(places, (place) => told(dates, place)));
  expect([some.length, some.dated]).toEqual([3, 2]);
});

test('dates are found once', () => {
  expect(datesOn(sel, 'said')).toBe(datesOn(sel, 'said'));
});
