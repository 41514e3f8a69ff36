import fc from 'fast-check';
import { expect, test } from 'vitest';
import { componentsOf } from '../../../src/graph/measures/components';
import { networkOf, networks, turned } from './arbitrary-network';

test('tied actors are in one part, the largest part first', () => {
  expect([
    ...componentsOf(
      networkOf(6, [
        [0, 5, 1],
        [1, 2, 1],
        [2, 4, 1],
      ]),
    ),
  ]).toEqual([1, 0, 0, 2, 0, 1]);
});

test('no tie leads out of a part, and a part falls into no two', () => {
  fc.assert(
    fc.property(networks(40), (network) => {
      const parts = componentsOf(network);
      const ties = [...network.low].map((low, pair) => [low, network.high[pair]!] as const);
      expect(ties.filter(([a, b]) => parts[a] !== parts[b])).toEqual([]);
      expect(componentsOf(turned(network))).toEqual(parts);
      expect(new Set(parts).size).toBe(network.actors - spanning(network.actors, ties));
    }),
  );
});

/** How many ties join what was apart, taken one by one. */
function spanning(actors: number, ties: readonly (readonly [number, number])[]): number {
  const groups = Array.from({ length: actors }, (_, at) => at);
  let joined = 0;
  for (const [a, b] of ties) {
    const [from, into] = [groups[a]!, groups[b]!];
    if (from === into) continue;
    groups.forEach((group, at) => {
      if (group === from) groups[at] = into;
    });
    joined += 1;
  }
  return joined;
}
