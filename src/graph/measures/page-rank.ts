import { type Neighbours, neighboursOf, type PairNetwork } from './pair-network';

const DAMPING = 0.85;
const ROUNDS = 200;
const TOLERANCE = 1e-10;

/** The PageRank of every actor, weighed by claims; the ranks add up to 1. */
export function pageRankOf(network: PairNetwork): Float64Array {
  const { actors } = network;
  const next = neighboursOf(network);
  const claims = claimsOf(next, actors);
  let ranks = new Float64Array(actors).fill(1 / actors);
  for (let round = 0; round < ROUNDS; round++) {
    const better = passedOn(ranks, next, claims);
    const change = better.reduce((sum, rank, actor) => sum + Math.abs(rank - ranks[actor]!), 0);
    ranks = better;
    if (change < TOLERANCE) break;
  }
  return ranks;
}

function claimsOf({ offsets, weight }: Neighbours, actors: number): Float64Array {
  const claims = new Float64Array(actors);
  for (let actor = 0; actor < actors; actor++) {
    for (let at = offsets[actor]!; at < offsets[actor + 1]!; at++) claims[actor]! += weight[at]!;
  }
  return claims;
}

/** Everybody hands its rank on to those it is tied to, in shares by claims; who is tied to nobody hands it on to all. */
function passedOn(
  ranks: Float64Array,
  { offsets, node, weight }: Neighbours,
  claims: Float64Array,
): Float64Array<ArrayBuffer> {
  const count = ranks.length;
  const share = new Float64Array(count);
  let loose = 0;
  for (let actor = 0; actor < count; actor++) {
    if (claims[actor]! > 0) share[actor] = ranks[actor]! / claims[actor]!;
    else loose += ranks[actor]!;
  }
  const base = (1 - DAMPING + DAMPING * loose) / count;
  const passed = new Float64Array(count);
  for (let actor = 0; actor < count; actor++) {
    let sum = 0;
    for (let at = offsets[actor]!; at < offsets[actor + 1]!; at++) sum += share[node[at]!]! * weight[at]!;
    passed[actor] = base + DAMPING * sum;
  }
  return passed;
}
