import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Network } from '../../src/graph/network';
import { otherEnd } from '../../src/graph/pairs';
import { type Extent, rankedPaths } from '../../src/graph/paths-ranked';
import type { Ways } from '../../src/graph/paths-ways';
import { ACTORS, allPaths, anyNetwork, anyPlace, networkOf, type Step } from './any-network';

const ALL: Extent = { limit: Number.POSITIVE_INFINITY, slack: 2 };
const byPlace = (a: number, b: number) => a - b;

function pathsIn(network: Network, ends: readonly [number, number], extent: Extent = ALL, ways?: Ways) {
  const weight = network.claims;
  return rankedPaths({ network, weight, compare: byPlace, ...(ways && { ways }) }, ends, extent);
}

/** How many claims lie along a path. */
function gathered({ pairs, claims }: Network, path: readonly number[]): number {
  return path.slice(1).reduce((sum, next, at) => {
    const pair = Array.from(claims.keys()).find(
      (one) => Math.min(next, path[at]!) === pairs.low[one] && otherEnd(pairs, one, next) === path[at],
    );
    return sum + claims[pair!]!;
  }, 0);
}

const anyExtent = fc.constantFrom(0, 1, 2).map((slack) => ({ ...ALL, slack }));

describe('rankedPaths', () => {
  test('finds every path that is short enough, each once, and no other', () => {
    fc.assert(
      fc.property(anyNetwork, anyPlace, anyPlace, anyExtent, ({ network, steps }, from, to, extent) => {
        const paths = from === to ? [] : allPaths(steps, [from], to);
        const shortest = Math.min(...paths.map(({ length }) => length));
        const wanted = paths.filter(({ length }) => length <= shortest + extent.slack).map((path) => path.join(' '));
        const found = pathsIn(network, [from, to], extent);
        expect(found.flatMap((length) => length.paths.map((path) => path.join(' '))).sort()).toEqual(
          [...new Set(wanted)].sort(),
        );
        expect(found.map((length) => [length.paths.length, length.isCapped])).toEqual(
          found.map((length) => [length.found, false]),
        );
      }),
      { numRuns: 500 },
    );
  });

  test('puts the shorter first, then what more claims carry, then by name', () => {
    fc.assert(
      fc.property(anyNetwork, anyPlace, anyPlace, ({ network }, from, to) => {
        const lengths = pathsIn(network, [from, to]);
        expect(lengths.map(({ steps }) => steps)).toEqual(lengths.map(({ steps }) => steps).sort(byPlace));
        for (const { paths, steps } of lengths) {
          expect(paths.every((path) => path.length === steps + 1)).toBe(true);
          const keys = paths.map((path) => `${999 - gathered(network, path)} ${path.join(' ')}`);
          expect(keys).toEqual([...keys].sort());
        }
      }),
      { numRuns: 300 },
    );
  });

  test('goes no pair against the way it points', () => {
    const anyWays = fc.array(fc.constantFrom(0, 1, 2, 3), { minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(anyNetwork, anyPlace, anyPlace, anyWays, ({ network }, from, to, all) => {
        const ways = Uint8Array.from(all);
        const directed = (path: readonly number[]) =>
          path.slice(1).every((next, at) => {
            const { pairs, claims } = network;
            return Array.from(claims.keys()).some(
              (pair) =>
                claims[pair]! > 0 &&
                new Set([pairs.low[pair], pairs.high[pair]]).has(next) &&
                otherEnd(pairs, pair, next) === path[at] &&
                (ways[pair]! & (pairs.low[pair] === path[at] ? 1 : 2)) !== 0,
            );
          });
        const extent = { ...ALL, slack: ACTORS };
        const either = pathsIn(network, [from, to], extent).flatMap(({ paths }) => paths);
        const one = pathsIn(network, [from, to], extent, ways).flatMap(({ paths }) => paths);
        expect(one.map((path) => path.join()).sort()).toEqual(
          either
            .filter(directed)
            .map((path) => path.join())
            .sort(),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('says so where it gives up among more paths than could be gone through, and still gives short ones', () => {
    const hubs = Array.from({ length: 60 }, (_, at) => at);
    const steps = hubs.flatMap((one) => hubs.filter((other) => other > one).map((other): Step => [one, other]));
    const [direct, longer, longest] = pathsIn(networkOf(steps, 60), [0, 59], { limit: 12, slack: 2 });
    expect(direct).toEqual({ steps: 1, paths: [[0, 59]], found: 1, isCapped: false });
    expect([longer!.found, longer!.paths.length, longer!.isCapped]).toEqual([58, 12, false]);
    expect([longest!.found, longest!.paths.length, longest!.isCapped]).toEqual([1000, 12, true]);
  });
});
