import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { generatedEvents } from '../../../bench/generated-events.mjs';
import { MEASURES, measures } from '../../../src/graph/measures/measures';
import type { PairNetwork } from '../../../src/graph/measures/pair-network';
import { networkOf, networks } from './arbitrary-network';

vi.setConfig({ testTimeout: 120_000 });

describe.each(MEASURES)('the measure %s', (id) => {
  test('has a name and a sentence, under its own id', () => {
    expect(measures[id].id).toBe(id);
    expect(measures[id].label).toMatch(/^[A-Z]/);
    expect(measures[id].explanation).toMatch(/^[A-Z][^.]*\.$/);
  });

  test('has a finite value for every actor and leaves the network as it was', () => {
    fc.assert(
      fc.property(networks(25), (network) => {
        const before = structuredClone(network);
        const values = Array.from(measures[id].of(network));
        expect(values).toHaveLength(network.actors);
        expect(values.filter((value) => !Number.isFinite(value) || value < 0)).toEqual([]);
        expect(network).toEqual(before);
      }),
    );
  });

  test('measures nobody', () => {
    expect(Array.from(measures[id].of(networkOf(0, [])))).toEqual([]);
  });

  test('measures the pairs of half a million generated events', () => {
    const { subject, object, actors } = generatedEvents();
    const network = pairsOf(subject, object, actors.ids.length);
    expect(finite(measures[id].of(network))).toBe(network.actors);
  });
});

const finite = (values: ArrayLike<number>) => Array.from(values).filter(Number.isFinite).length;

function pairsOf(from: ArrayLike<number>, to: ArrayLike<number>, actors: number): PairNetwork {
  const claims = new Map<number, number>();
  for (let row = 0; row < from.length; row++) {
    const [a, b] = [from[row]!, to[row]!];
    if (a === b) continue;
    const key = Math.min(a, b) * actors + Math.max(a, b);
    claims.set(key, (claims.get(key) ?? 0) + 1);
  }
  return networkOf(
    actors,
    [...claims].map(([key, count]) => [Math.floor(key / actors), key % actors, count] as const),
  );
}
