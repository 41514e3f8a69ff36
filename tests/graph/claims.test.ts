import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Claims } from '../../src/graph/claims';
import { addBit, bitsWhere, noBits } from '../../src/lib/bits';
import { anyDataset } from '../support/arbitrary-dataset';
import { atlasFor } from './atlas-for';

const some = fc.tuple(anyDataset(), fc.func(fc.boolean()), fc.nat({ max: 14 }));

test('claims given as a set and as places are the same, in the order of the dataset', () => {
  fc.assert(
    fc.property(some, ([dataset, isIn, count]) => {
      const atlas = atlasFor(dataset);
      const bits = bitsWhere(atlas.size, isIn);
      const [set, listed] = [Claims.in(atlas, bits), Claims.at(atlas, Claims.in(atlas, bits).places)];
      const ids = dataset.claims.filter(({ id }) => isIn(atlas.find(id)!.place)).map(({ id }) => id);
      for (const claims of [set, listed]) {
        expect(claims.length).toBe(ids.length);
        expect(claims.first(count).map(({ claim }) => claim.id)).toEqual(ids.slice(0, count));
        expect([...claims].map(({ claim }) => claim.id)).toEqual(ids);
        expect(claims.first(count).map(({ claim }) => claim.id)).toEqual(ids.slice(0, count));
        expect(claims.bits).toEqual(bits);
        for (let place = 0; place < atlas.size; place++) expect(claims.has(place)).toBe(isIn(place));
      }
      expect(listed.bits).toEqual(set.bits);
      expect(listed.places).toEqual(set.places);
    }),
  );
});

test('claims gathered in any order, some more than once, are those of their places', () => {
  fc.assert(
    fc.property(anyDataset(), fc.array(fc.nat()), (dataset, numbers) => {
      const atlas = atlasFor(dataset);
      const places = numbers.filter(() => atlas.size > 0).map((number) => number % atlas.size);
      const gathered = Claims.gathered(atlas, places);
      expect(gathered.bits).toEqual(bitsWhere(atlas.size, (place) => places.includes(place)));
      expect(gathered.places).toEqual(Claims.in(atlas, gathered.bits).places);
      expect(gathered.length).toBe(new Set(places).size);
    }),
  );
});

test('no claims are none of the dataset', () => {
  fc.assert(
    fc.property(anyDataset(), (dataset) => {
      const atlas = atlasFor(dataset);
      const none = Claims.none(atlas);
      expect([none.length, none.bits, none.records]).toEqual([0, noBits(atlas.size), []]);
    }),
  );
});

test('the columns stand in the order of time, undated claims last, those of a day as in the dataset', () => {
  fc.assert(
    fc.property(anyDataset(), (dataset) => {
      const atlas = atlasFor(dataset);
      const places = Array.from({ length: atlas.size }, (_, place) => place);
      const rows = places.map((place) => atlas.rowAt(place));
      const dayOf = (row: number) => {
        const { time } = atlas.claims.records[row]!;
        return time ? (time.first ?? Number.NEGATIVE_INFINITY) : Number.POSITIVE_INFINITY;
      };
      const inTime = places.toSorted((a, b) => (dayOf(a) === dayOf(b) ? a - b : dayOf(a) < dayOf(b) ? -1 : 1));
      expect(rows).toEqual(inTime);
      expect(atlas.columns.dated).toBe(atlas.claims.records.filter(({ time }) => time).length);
      expect(atlas.isInTimeOrder).toBe(inTime.every((row, place) => row === place));
    }),
  );
});

test('a record is made once, whoever asks for it', () => {
  fc.assert(
    fc.property(anyDataset(), (dataset) => {
      const atlas = atlasFor(dataset);
      for (const record of atlas.claims) {
        expect(atlas.record(record.place)).toBe(record);
        expect(atlas.find(record.claim.id)).toBe(record);
        const alone = noBits(atlas.size);
        addBit(alone, record.place);
        expect(Claims.in(atlas, alone).records).toEqual([record]);
      }
    }),
  );
});
