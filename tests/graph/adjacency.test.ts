import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Adjacency, adjacencyOf, linesOf, neighbourhood, shortestPaths } from '../../src/graph/adjacency';
import { type ActorId, actorId } from '../../src/model/ids';
import { anyDataset } from '../support/arbitrary-dataset';
import { atlasFor } from './atlas-for';

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(actorId);

/** Small graphs with loops, islands and several ways round, as undirected steps. */
const steps = fc.array(fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES)), { maxLength: 14 });

function adjacencyFrom(pairs: readonly (readonly [ActorId, ActorId])[]): Adjacency {
  const next = new Map<ActorId, Set<ActorId>>();
  for (const [from, to] of [...pairs, ...pairs.map(([a, b]) => [b, a] as const)]) {
    next.set(from, (next.get(from) ?? new Set()).add(to));
  }
  return next;
}

/** Every path without a repetition, by trying all. */
function allPaths(adjacency: Adjacency, path: readonly ActorId[], to: ActorId): readonly (readonly ActorId[])[] {
  const at = path.at(-1)!;
  if (at === to) return [path];
  const ahead = [...(adjacency.get(at) ?? [])].filter((id) => !path.includes(id));
  return ahead.flatMap((id) => allPaths(adjacency, [...path, id], to));
}

function shortest(adjacency: Adjacency, from: ActorId, to: ActorId) {
  const paths = allPaths(adjacency, [from], to);
  const length = Math.min(...paths.map((path) => path.length));
  return paths.filter((path) => path.length === length).map((path) => path.join(' '));
}

describe('shortestPaths', () => {
  test('finds all shortest paths there are, each once, and no other', () => {
    fc.assert(
      fc.property(steps, fc.constantFrom(...NAMES), fc.constantFrom(...NAMES), (pairs, from, to) => {
        const adjacency = adjacencyFrom(pairs);
        const found = shortestPaths(adjacency, from, to, Number.POSITIVE_INFINITY).map((path) => path.join(' '));
        expect([...found].sort()).toEqual([...shortest(adjacency, from, to)].sort());
      }),
      { numRuns: 500 },
    );
  });

  test('gives the same paths in the same order whatever the order of the claims', () => {
    fc.assert(
      fc.property(steps, fc.constantFrom(...NAMES), fc.constantFrom(...NAMES), (pairs, from, to) => {
        const backwards = adjacencyFrom([...pairs].reverse());
        expect(shortestPaths(backwards, from, to)).toEqual(shortestPaths(adjacencyFrom(pairs), from, to));
      }),
    );
  });

  test('stops at the limit', () => {
    const middle = NAMES.slice(2);
    const adjacency = adjacencyFrom(middle.flatMap((id) => [[NAMES[0]!, id] as const, [id, NAMES[1]!] as const]));
    expect(shortestPaths(adjacency, NAMES[0]!, NAMES[1]!, 3).length).toBe(3);
    expect(shortestPaths(adjacency, NAMES[0]!, NAMES[1]!).length).toBe(middle.length);
  });
});

describe('neighbourhood', () => {
  test('holds exactly the actors that so many steps lead to', () => {
    fc.assert(
      fc.property(steps, fc.constantFrom(...NAMES), fc.nat({ max: 5 }), (pairs, from, hops) => {
        const adjacency = adjacencyFrom(pairs);
        const near = NAMES.filter((to) => allPaths(adjacency, [from], to).some((path) => path.length - 1 <= hops));
        expect([...neighbourhood(adjacency, [from], hops)].sort()).toEqual(near);
      }),
    );
  });

  test('of several actors is that of each together', () => {
    fc.assert(
      fc.property(steps, fc.uniqueArray(fc.constantFrom(...NAMES)), fc.nat({ max: 4 }), (pairs, from, hops) => {
        const adjacency = adjacencyFrom(pairs);
        const each = from.flatMap((id) => [...neighbourhood(adjacency, [id], hops)]);
        expect(neighbourhood(adjacency, from, hops)).toEqual(new Set(each));
      }),
    );
  });
});

describe('adjacencyOf', () => {
  test('is the same both ways, and holds exactly the ends of lines', () => {
    fc.assert(
      fc.property(anyDataset(), (dataset) => {
        const { records } = atlasFor(dataset);
        expect(adjacencyOf(records)).toEqual(adjacencyFrom(records.flatMap(linesOf)));
      }),
    );
  });
});

describe('linesOf', () => {
  test('leads from subject to object, from subject to each party, and from each companion to the object', () => {
    fc.assert(
      fc.property(anyDataset(), (dataset) => {
        for (const record of atlasFor(dataset).records) {
          const { subject, object, also = [] } = record.claim;
          const parties = also.filter(({ role }) => role === 'party').map(({ actor }) => [subject, actor]);
          const companions = also.filter(({ role }) => role === 'with').map(({ actor }) => [actor, object]);
          const further = [...parties, ...companions].filter(([from, to]) => from !== to);
          const inWords = (lines: readonly (readonly string[])[]) => lines.map((ends) => JSON.stringify(ends)).sort();
          expect(inWords(linesOf(record))).toEqual(inWords([[subject, object], ...further]));
        }
      }),
    );
  });
});
