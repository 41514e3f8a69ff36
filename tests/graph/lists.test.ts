import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listAt, listsOf, placesByKey } from '../../src/graph/lists';

test('each item has the list that was put in for it', () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.nat())), (lists) => {
      const packed = listsOf(lists);
      expect(lists.map((_, at) => [...listAt(packed, at)])).toEqual(lists);
    }),
  );
});

test('each key has the places where it stands, in ascending order', () => {
  const SIZE = 6;
  fc.assert(
    fc.property(fc.array(fc.nat({ max: SIZE - 1 })), (keys) => {
      const places = placesByKey(keys, SIZE);
      const expected = Array.from({ length: SIZE }, (_, key) => keys.flatMap((one, at) => (one === key ? [at] : [])));
      expect(expected.map((_, key) => [...listAt(places, key)])).toEqual(expected);
      expect(places.values).toHaveLength(keys.length);
    }),
  );
});
