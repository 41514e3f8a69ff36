import fc from 'fast-check';
import betweenness from 'graphology-metrics/centrality/betweenness';
import { expect, test } from 'vitest';
import { betweennessOf, EXACT_UP_TO } from '../../../src/graph/measures/betweenness';
import { keyOf, pairGraphOf } from '../../../src/graph/measures/pair-graph';
import { cliques, networkOf, networks, turned } from './arbitrary-network';

test('shares are those of graphology', () => {
  fc.assert(
    fc.property(networks(30), (network) => {
      if (network.actors < 3) return;
      const theirs = betweenness(pairGraphOf(network), { getEdgeWeight: null, normalized: true });
      const ours = betweennessOf(network);
      const far = [...ours].filter((share, actor) => !(Math.abs(share - theirs[keyOf(actor)]!) < 1e-9));
      expect(far).toEqual([]);
    }),
  );
});

test('the middle of a star is on every way between others', () => {
  const pairs = [1, 2, 3, 4].map((other) => [0, other, 1] as const);
  expect([...betweennessOf(networkOf(5, pairs))]).toEqual([1, 0, 0, 0, 0]);
});

test('too few actors have nobody between them', () => {
  expect([...betweennessOf(networkOf(2, [[0, 1, 1]]))]).toEqual([0, 0]);
  expect([...betweennessOf(networkOf(0, []))]).toEqual([]);
});

test('beyond what is counted exactly it is estimated, the same each time and near the truth', () => {
  const network = cliques(40, 20);
  const estimated = betweennessOf(network);
  const exact = betweenness(pairGraphOf(network), { getEdgeWeight: null, normalized: true });
  const off = [...estimated].map((share, actor) => Math.abs(share - exact[keyOf(actor)]!));
  expect(network.actors).toBeGreaterThan(EXACT_UP_TO);
  expect(Math.max(...off)).toBeLessThan(0.03);
  expect(betweennessOf(turned(network))).toEqual(estimated);
});
