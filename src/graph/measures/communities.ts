import louvain from 'graphology-communities-louvain';
import { randomOf } from '../layouts/random';
import { keyOf, pairGraphOf } from './pair-graph';
import type { PairNetwork } from './pair-network';
import { renumbered } from './renumbered';

const SEED = 17;

/** The community of every actor by the Louvain method, weighed by claims: 0 is the largest; actors without a tie stand alone. */
export function communitiesOf(network: PairNetwork): Uint32Array {
  const found = louvain(pairGraphOf(network), { rng: randomOf(SEED), getEdgeWeight: 'weight' });
  return renumbered(Float64Array.from({ length: network.actors }, (_, actor) => found[keyOf(actor)]!));
}
