import fc from 'fast-check';
import { expect, test } from 'vitest';
import { communitiesOf } from '../../../src/graph/measures/communities';
import { cliques, networkOf, networks, turned } from './arbitrary-network';

test('every actor is in a community, numbered from 0, the largest first', () => {
  fc.assert(
    fc.property(networks(40), (network) => {
      const communities = communitiesOf(network);
      const sizes = Array.from(
        { length: Math.max(...communities) + 1 },
        (_, id) => communities.filter((one) => one === id).length,
      );
      expect(communities).toHaveLength(network.actors);
      expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
      expect(Math.min(...sizes)).toBeGreaterThan(0);
    }),
  );
});

test('the same pairs give the same communities, in whatever order they come', () => {
  fc.assert(
    fc.property(networks(40), (network) => {
      const communities = communitiesOf(network);
      expect(communitiesOf(structuredClone(network))).toEqual(communities);
      expect(communitiesOf(turned(network))).toEqual(communities);
    }),
  );
});

test('no community reaches across what is not tied', () => {
  fc.assert(
    fc.property(networks(20), networks(20), (one, other) => {
      const shifted = (ends: Uint32Array) => ends.map((end) => end + one.actors);
      const both = {
        actors: one.actors + other.actors,
        low: Uint32Array.from([...one.low, ...shifted(other.low)]),
        high: Uint32Array.from([...one.high, ...shifted(other.high)]),
        weight: Float32Array.from([...one.weight, ...other.weight]),
      };
      const communities = communitiesOf(both);
      const first = new Set(communities.subarray(0, one.actors));
      expect([...communities.subarray(one.actors)].filter((id) => first.has(id))).toEqual([]);
    }),
  );
});

test('groups with all their ties inside are found', () => {
  const communities = communitiesOf(cliques(6, 7));
  expect([...communities]).toEqual(Array.from({ length: 42 }, (_, actor) => Math.floor(actor / 7)));
});

test('actors without a tie stand alone', () => {
  expect([...communitiesOf(networkOf(3, []))]).toEqual([0, 1, 2]);
  expect([...communitiesOf(networkOf(4, [[1, 3, 2]]))]).toEqual([1, 0, 2, 0]);
});
