import { expect, test } from 'vitest';
import { newPace } from '../../../src/app/opening/pace';

test('at a steady pace the seconds left are those that pass', () => {
  const pace = newPace();
  const told = Array.from({ length: 11 }, (_, step) => pace(step * 10, 100, step * 1000));
  expect(told.slice(1).map((seconds) => Math.round(seconds ?? -1))).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1, 0]);
});

test('nothing is told of the first moment, or while nothing moves', () => {
  const pace = newPace();
  expect([pace(0, 100, 5000), pace(30, 100, 5100)]).toEqual([undefined, undefined]);
  const still = newPace();
  expect([0, 1000, 2000].map((now) => still(50, 100, now))).toEqual([undefined, undefined, undefined]);
});

test('a pace that changes is followed within some seconds', () => {
  const pace = newPace();
  for (let now = 0; now <= 5000; now += 100) pace(now / 100, 1000, now);
  let left: number | undefined;
  for (let now = 5100; now <= 15_000; now += 100) left = pace(50 + ((now - 5000) / 100) * 5, 1000, now);
  expect(left).toBeGreaterThan(8);
  expect(left).toBeLessThan(10.5);
});
