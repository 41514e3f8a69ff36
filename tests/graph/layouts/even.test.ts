import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evenOut } from '../../../src/graph/layouts/even';

const FRAME = { width: 400, height: 200 };
const points = fc.array(
  fc.record({
    x: fc.double({ min: -200, max: 200, noNaN: true }),
    y: fc.double({ min: -100, max: 100, noNaN: true }),
    need: fc.integer({ min: 1, max: 9 }),
  }),
  { maxLength: 60 },
);

test('nobody leaves the frame', () => {
  fc.assert(
    fc.property(points, (given) => {
      const [x, y] = [Float64Array.from(given, (one) => one.x), Float64Array.from(given, (one) => one.y)];
      evenOut(
        { x, y },
        [...given.keys()],
        Float64Array.from(given, ({ need }) => need),
        FRAME,
      );
      expect([...x].filter((value) => !(Math.abs(value) <= 200.001))).toEqual([]);
      expect([...y].filter((value) => !(Math.abs(value) <= 100.001))).toEqual([]);
    }),
  );
});

test('a crowd in a corner gets more of the frame', () => {
  const x = Float64Array.from({ length: 64 }, (_, at) => (at === 63 ? 200 : -200 + at / 10));
  const y = new Float64Array(64);
  evenOut({ x, y }, [...x.keys()], new Float64Array(64).fill(1), FRAME);
  expect(Math.max(...x.subarray(0, 63)) - Math.min(...x)).toBeGreaterThan(150);
});
