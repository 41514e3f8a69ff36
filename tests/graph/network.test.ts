import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countByPair } from '../../src/graph/between';
import {
  degreesIn,
  eachNeighbour,
  type Network,
  neighbourhood,
  standingPairs,
  stepsFrom,
} from '../../src/graph/network';
import { adjacencyOf } from '../support/adjacency';
import { anyDataset } from '../support/arbitrary-dataset';
import { ACTORS, allPaths, anyNetwork, anyPlace, networkOf, type Step } from './any-network';
import { atlasFor } from './atlas-for';

const PLACES = Array.from({ length: ACTORS }, (_, place) => place);

function neighboursIn(network: Network, actor: number): readonly number[] {
  const found: number[] = [];
  eachNeighbour(network, actor, (other) => found.push(other));
  return found;
}

/** How many steps every actor is away from one, by trying all ways. */
function distances(steps: readonly Step[], from: number): ReadonlyMap<number, number> {
  const far = PLACES.map((to) => [to, allPaths(steps, [from], to).map((path) => path.length - 1)] as const);
  return new Map(far.filter(([, lengths]) => lengths.length > 0).map(([to, lengths]) => [to, Math.min(...lengths)]));
}

describe('neighbourhood', () => {
  test('holds exactly the actors that so many steps lead to', () => {
    fc.assert(
      fc.property(anyNetwork, anyPlace, fc.nat({ max: 5 }), ({ network, steps }, from, hops) => {
        const near = PLACES.filter((to) => allPaths(steps, [from], to).some((path) => path.length - 1 <= hops));
        expect([...neighbourhood(network, [from], hops)].sort()).toEqual(near);
      }),
    );
  });

  test('of several actors is that of each together, each once, the nearest first', () => {
    fc.assert(
      fc.property(anyNetwork, fc.uniqueArray(anyPlace), fc.nat({ max: 4 }), ({ network, steps }, from, hops) => {
        const each = from.flatMap((place) => [...neighbourhood(network, [place], hops)]);
        const found = neighbourhood(network, from, hops);
        expect(new Set(found)).toEqual(new Set(each));
        expect(new Set(found).size).toBe(found.length);
        const far = found.map((place) => Math.min(...from.map((one) => distances(steps, one).get(place) ?? 99)));
        expect(far).toEqual([...far].sort());
      }),
    );
  });
});

describe('stepsFrom', () => {
  test('counts the steps to everyone who can be reached, nearest first, and to nobody else', () => {
    fc.assert(
      fc.property(anyNetwork, anyPlace, ({ network, steps }, from) => {
        const found = stepsFrom(network, from);
        expect(found).toEqual(distances(steps, from));
        expect([...found.values()]).toEqual([...found.values()].sort());
      }),
    );
  });

  test('leaves an actor where it is, and who cannot be reached uncounted', () => {
    expect(stepsFrom(networkOf([]), 3)).toEqual(new Map([[3, 0]]));
  });
});

describe('the network of some claims', () => {
  test('is the same both ways, and holds exactly the ends of lines', () => {
    fc.assert(
      fc.property(anyDataset(), (dataset) => {
        const atlas = atlasFor(dataset);
        const network: Network = { pairs: atlas.pairs, claims: countByPair(atlas, atlas.claims.bits) };
        const adjacency = adjacencyOf(atlas.claims.records);
        dataset.actors.forEach(({ id }, place) => {
          const others = [...(adjacency.get(id) ?? [])].filter((other) => other !== id).sort();
          const found = neighboursIn(network, place);
          expect(found.map((other) => dataset.actors[other]!.id).sort()).toEqual(others);
          expect(degreesIn(network)[place]).toBe(others.length);
        });
      }),
    );
  });

  test('leaves out the pairs that no claim stands for', () => {
    fc.assert(
      fc.property(anyNetwork, anyPlace, ({ network, steps }, actor) => {
        const own = steps.filter((ends) => ends.includes(actor));
        const others = new Set(own.map(([a, b]) => (a === actor ? b : a)));
        expect(standingPairs(network, actor)).toHaveLength(others.size);
        expect(new Set(neighboursIn(network, actor))).toEqual(new Set([...others].filter((other) => other !== actor)));
      }),
    );
  });
});
