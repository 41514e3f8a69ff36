import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Network } from '../../src/graph/network';
import { distanceBetween, shortestPaths } from '../../src/graph/paths';
import { allPaths, anyNetwork, anyPlace, anySteps, networkOf, type Step } from './any-network';

const ALL = Number.POSITIVE_INFINITY;
const byPlace = (a: number, b: number) => a - b;

function pathsIn(network: Network, from: number, to: number, limit = ALL) {
  return shortestPaths(network, [from, to], limit, byPlace);
}

function shortest(steps: readonly Step[], from: number, to: number): readonly string[] {
  const paths = allPaths(steps, [from], to);
  const length = Math.min(...paths.map((path) => path.length));
  return paths.filter((path) => path.length === length).map((path) => path.join(' '));
}

/** How far an actor is from another, a layer at a time. */
function distance(steps: readonly Step[], from: number, to: number): number | undefined {
  let reached = new Set([from]);
  for (let far = 0; ; far++) {
    if (reached.has(to)) return far;
    const wider = new Set([...reached, ...steps.filter((ends) => ends.some((end) => reached.has(end))).flat()]);
    if (wider.size === reached.size) return undefined;
    reached = wider;
  }
}

describe('shortestPaths', () => {
  test('finds all shortest paths there are, each once, and no other', () => {
    fc.assert(
      fc.property(anyNetwork, anyPlace, anyPlace, ({ network, steps }, from, to) => {
        const found = pathsIn(network, from, to).map((path) => path.join(' '));
        expect([...found].sort()).toEqual([...shortest(steps, from, to)].sort());
      }),
      { numRuns: 500 },
    );
  });

  test('gives the same paths in the same order whatever the order of the claims', () => {
    fc.assert(
      fc.property(anySteps, anyPlace, anyPlace, (steps, from, to) => {
        const backwards = networkOf([...steps].reverse());
        expect(pathsIn(backwards, from, to)).toEqual(pathsIn(networkOf(steps), from, to));
      }),
    );
  });

  test('stops at the limit, with the paths that stand first', () => {
    const middle = [2, 3, 4, 5, 6];
    const network = networkOf(
      middle.flatMap((place): readonly Step[] => [
        [0, place],
        [place, 1],
      ]),
    );
    expect(pathsIn(network, 0, 1)).toEqual(middle.map((place) => [0, place, 1]));
    expect(pathsIn(network, 0, 1, 3)).toEqual(middle.slice(0, 3).map((place) => [0, place, 1]));
  });

  test('stops early where there are more paths than could ever be listed', () => {
    const rungs = 40;
    const steps = Array.from({ length: rungs }, (_, at) => at * 3).flatMap((at): readonly Step[] => [
      [at, at + 1],
      [at, at + 2],
      [at + 1, at + 3],
      [at + 2, at + 3],
    ]);
    const paths = pathsIn(networkOf(steps, rungs * 3 + 1), 0, rungs * 3, 12);
    expect(new Set(paths.map((path) => path.join())).size).toBe(12);
    expect(paths.map(({ length }) => length)).toEqual(Array.from({ length: 12 }, () => rungs * 2 + 1));
  });
});

describe('distanceBetween', () => {
  test('is the number of layers it takes, and none between actors that are apart', () => {
    fc.assert(
      fc.property(anyNetwork, anyPlace, anyPlace, ({ network, steps }, from, to) => {
        expect(distanceBetween(network, from, to)).toBe(distance(steps, from, to));
      }),
      { numRuns: 500 },
    );
  });

  test('is right along sparse networks with many ways round', () => {
    const place = fc.nat({ max: 39 });
    fc.assert(
      fc.property(fc.array(fc.tuple(place, place), { maxLength: 60 }), place, place, (steps, from, to) => {
        expect(distanceBetween(networkOf(steps, 40), from, to)).toBe(distance(steps, from, to));
      }),
      { numRuns: 300 },
    );
  });

  test('holds on a path as long as an atlas may have actors', () => {
    const length = 140_000;
    const chain = Array.from({ length }, (_, at): Step => [at, at + 1]);
    expect(distanceBetween(networkOf(chain, length + 1), 0, length)).toBe(length);
  });
});
