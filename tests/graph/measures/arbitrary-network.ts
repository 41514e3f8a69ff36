import fc from 'fast-check';
import type { PairNetwork } from '../../../src/graph/measures/pair-network';

/** Pairs by their ends and claims. */
export type PairList = readonly (readonly [a: number, b: number, claims: number])[];

/** A network of some actors from a list of pairs. */
export function networkOf(actors: number, pairs: PairList): PairNetwork {
  return {
    actors,
    low: Uint32Array.from(pairs, ([a]) => a),
    high: Uint32Array.from(pairs, ([, b]) => b),
    weight: Float32Array.from(pairs, ([, , claims]) => claims),
  };
}

/** The pairs of a network in another order. */
export function turned({ actors, low, high, weight }: PairNetwork): PairNetwork {
  return {
    actors,
    low: low.slice().reverse(),
    high: high.slice().reverse(),
    weight: weight.slice().reverse(),
  };
}

/** Networks of up to so many actors, some of them without a tie. */
export function networks(most: number): fc.Arbitrary<PairNetwork> {
  return fc.integer({ min: 1, max: most }).chain((actors) =>
    fc
      .uniqueArray(fc.tuple(fc.nat(actors - 1), fc.nat(actors - 1), fc.integer({ min: 1, max: 40 })), {
        maxLength: 3 * actors,
        selector: ([a, b]) => Math.min(a, b) * actors + Math.max(a, b),
      })
      .map((pairs) =>
        networkOf(
          actors,
          pairs.filter(([a, b]) => a !== b).map(([a, b, claims]) => [Math.min(a, b), Math.max(a, b), claims] as const),
        ),
      ),
  );
}

/** Groups of actors with every tie inside, and one tie from each to the next. */
export function cliques(groups: number, size: number): PairNetwork {
  const pairs: [number, number, number][] = [];
  for (let group = 0; group < groups; group++) {
    const first = group * size;
    for (let a = 0; a < size; a++) for (let b = a + 1; b < size; b++) pairs.push([first + a, first + b, 3]);
    if (group > 0) pairs.push([first - 1, first, 1]);
  }
  return networkOf(groups * size, pairs);
}
