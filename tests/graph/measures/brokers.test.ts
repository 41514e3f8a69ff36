import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brokersOf } from '../../../src/graph/measures/brokers';
import type { PairNetwork } from '../../../src/graph/measures/pair-network';
import { cliques, networkOf, networks, turned } from './arbitrary-network';

/** Burt's effective size as he words it: each neighbour, less the share of the broker's other neighbours it is tied to. */
function byDefinition({ actors, low, high }: PairNetwork): readonly number[] {
  const near = Array.from({ length: actors }, () => new Set<number>());
  low.forEach((one, pair) => {
    near[one]!.add(high[pair]!);
    near[high[pair]!]!.add(one);
  });
  return near.map((own) =>
    [...own].reduce((sum, one) => {
      const others = [...own].filter((other) => other !== one && near[one]!.has(other));
      return sum + 1 - others.length / own.size;
    }, 0),
  );
}

test('the effective size is that of its definition, whatever the order of the pairs', () => {
  fc.assert(
    fc.property(networks(20), (network) => {
      const off = [...brokersOf(network)].map((size, actor) => Math.abs(size - byDefinition(network)[actor]!));
      expect(off.filter((far) => far > 1e-9)).toEqual([]);
      expect(brokersOf(turned(network))).toEqual(brokersOf(network));
    }),
  );
});

test('six who do not know each other count 6, six who all do count 1', () => {
  const star = networkOf(
    7,
    [1, 2, 3, 4, 5, 6].map((other) => [0, other, 9] as const),
  );
  expect([...brokersOf(star)]).toEqual([6, 1, 1, 1, 1, 1, 1]);
  expect([...brokersOf(cliques(1, 7))]).toEqual(Array.from({ length: 7 }, () => 1));
});

test('who joins two groups is the broker, who is tied to nobody is none', () => {
  const bridge = networkOf(6, [
    [0, 1, 1],
    [0, 2, 1],
    [1, 2, 1],
    [2, 3, 1],
    [3, 4, 1],
  ]);
  const sizes = brokersOf(bridge);
  expect(sizes.indexOf(Math.max(...sizes))).toBe(2);
  expect(sizes[2]).toBeCloseTo(3 - 2 / 3);
  expect(sizes[5]).toBe(0);
});
