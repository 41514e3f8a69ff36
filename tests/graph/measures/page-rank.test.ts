import fc from 'fast-check';
import pagerank from 'graphology-metrics/centrality/pagerank';
import { expect, test } from 'vitest';
import { pageRankOf } from '../../../src/graph/measures/page-rank';
import { keyOf, pairGraphOf } from '../../../src/graph/measures/pair-graph';
import { networkOf, networks, turned } from './arbitrary-network';

test('ranks add up to 1', () => {
  fc.assert(
    fc.property(networks(40), (network) => {
      const sum = pageRankOf(network).reduce((total, rank) => total + rank, 0);
      expect(sum).toBeCloseTo(1, 9);
    }),
  );
});

test('ranks are those of graphology', () => {
  fc.assert(
    fc.property(networks(40), (network) => {
      const theirs = pagerank(pairGraphOf(network), { getEdgeWeight: 'weight', tolerance: 1e-12, maxIterations: 1000 });
      const ours = pageRankOf(network);
      const far = [...ours].filter((rank, actor) => !(Math.abs(rank - theirs[keyOf(actor)]!) < 1e-6));
      expect(far).toEqual([]);
    }),
  );
});

test('the order of the pairs does not matter', () => {
  fc.assert(
    fc.property(networks(30), (network) => {
      expect(pageRankOf(turned(network))).toEqual(pageRankOf(network));
    }),
  );
});

test('who is tied to all ranks first, and nobody can do without a rank', () => {
  const star = networkOf(5, [
    [0, 2, 1],
    [1, 2, 1],
    [2, 3, 9],
  ]);
  const ranks = pageRankOf(star);
  expect(ranks.indexOf(Math.max(...ranks))).toBe(2);
  expect(ranks[3]).toBeGreaterThan(ranks[0]!);
  expect(ranks[4]).toBeGreaterThan(0);
  expect(pageRankOf(networkOf(0, []))).toEqual(new Float64Array());
});
