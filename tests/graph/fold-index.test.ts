import { expect, test } from 'vitest';
import { type FoldInput, foldIndexOf } from '../../src/graph/fold-index';
import { listsOf } from '../../src/graph/lists';
import { kindId } from '../../src/model/ids';

const [PERSON, STATE] = [kindId('person'), kindId('state')];

/** One claim of 0 about 1 with 2 on its side and 3 on the other's, where these four stand as others. */
function found(placeOf: readonly number[]) {
  const input: FoldInput = {
    columns: {
      subject: Uint32Array.of(0),
      object: Uint32Array.of(1),
      further: listsOf([[2, 3]]),
      lines: { claim: Uint32Array.of(0, 0), from: Uint32Array.of(2, 0), to: Uint32Array.of(1, 3) },
      named: listsOf([[2, 3]]),
    },
    placeOf: Uint32Array.from(placeOf),
    kinds: { codes: Uint8Array.of(0, 1, 0, 0), values: [PERSON, STATE] },
  };
  const { columns, pairs } = foldIndexOf(input);
  const { subject, object, further, lines, named, kinds } = columns;
  return {
    main: [subject[0], object[0]],
    further: [...(further?.values ?? [])],
    lines: Array.from(lines?.claim ?? [], (_, at) => [lines?.from[at], lines?.to[at]]),
    named: [...(named?.values ?? [])],
    kinds: kinds.values[kinds.codes[0]!],
    pairs: Array.from(pairs.low, (low, pair) => [low, pairs.high[pair]]),
  };
}

test('where everybody stands as himself, all is as it was', () => {
  expect(found([0, 1, 2, 3])).toEqual({
    main: [0, 1],
    further: [2, 3],
    lines: [
      [2, 1],
      [0, 3],
    ],
    named: [2, 3],
    kinds: [PERSON, STATE],
    pairs: [
      [0, 1],
      [1, 2],
      [0, 3],
    ],
  });
});

test('a party that stands as an end of its claim draws no line beside that of the claim', () => {
  const alone = { further: [], lines: [], pairs: [[0, 1]], kinds: [PERSON, STATE] };
  expect(found([0, 1, 0, 1])).toEqual({ ...alone, main: [0, 1], named: [0, 1] });
  expect(found([0, 1, 1, 0])).toEqual({ ...alone, main: [0, 1], named: [1, 0] });
});

test('a claim between two that stand as one is a loop, and its further parties keep their lines', () => {
  expect(found([0, 0, 2, 3])).toEqual({
    main: [0, 0],
    further: [2, 3],
    lines: [
      [2, 0],
      [0, 3],
    ],
    named: [2, 3],
    kinds: [PERSON],
    pairs: [
      [0, 0],
      [0, 2],
      [0, 3],
    ],
  });
});

test('two parties that stand as one are one', () => {
  expect(found([0, 0, 2, 2])).toEqual({
    main: [0, 0],
    further: [2],
    lines: [
      [2, 0],
      [0, 2],
    ],
    named: [2],
    kinds: [PERSON],
    pairs: [
      [0, 0],
      [0, 2],
    ],
  });
});
