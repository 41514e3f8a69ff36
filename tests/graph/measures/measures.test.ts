import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { generatedEvents } from '../../../bench/generated-events.mjs';
import { MEASURE_WORDS, MEASURES } from '../../../src/graph/measures/measure-words';
import { measures } from '../../../src/graph/measures/measures';
import type { PairNetwork } from '../../../src/graph/measures/pair-network';
import { networkOf, networks } from './arbitrary-network';

vi.setConfig({ testTimeout: 120_000 });

describe.each(MEASURES)('the measure %s', (id) => {
  test('has a name, a sentence, and some on how it is worked out', () => {
    const { term, explanation, working } = MEASURE_WORDS[id];
    expect(term).toMatch(/^[A-Z]\w+$/);
    expect(explanation).toMatch(/^[A-Z][^.]*\.$/);
    expect(working).toMatch(/^[A-Z].*\. .*\.$/);
  });

  test('has a finite value for every actor and leaves the network as it was', () => {
    fc.assert(
      fc.property(networks(25), (network) => {
        const before = structuredClone(network);
        const values = Array.from(measures[id](network));
        expect(values).toHaveLength(network.actors);
        expect(values.filter((value) => !Number.isFinite(value) || value < 0)).toEqual([]);
        expect(network).toEqual(before);
      }),
    );
  });

  test('measures nobody', () => {
    expect(Array.from(measures[id](networkOf(0, [])))).toEqual([]);
  });

  test('measures the pairs of half a million generated events', () => {
    const { subject, object, actors } = generatedEvents();
    const network = pairsOf(subject, object, actors.ids.length);
    expect(finite(measures[id](network))).toBe(network.actors);
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
