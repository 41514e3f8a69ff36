/** Actors by number and the pairs between them: undirected, `low` is less than `high`, each pair once, `weight` its claims. */
export interface PairNetwork {
  readonly actors: number;
  readonly low: Uint32Array;
  readonly high: Uint32Array;
  readonly weight: Float32Array;
}

/** A pair network by actor: the neighbours of `a`, with the claims between, stand from `offsets[a]` to `offsets[a + 1]`, ascending. */
export interface Neighbours {
  readonly offsets: Uint32Array;
  readonly node: Uint32Array;
  readonly weight: Float64Array;
}

/** The neighbours of every actor, each once, whatever the order of the pairs; an actor is no neighbour of itself. */
export function neighboursOf(network: PairNetwork): Neighbours {
  const { actors, low, high } = network;
  const offsets = new Uint32Array(actors + 1);
  const order = sortedPairs(network);
  for (const pair of order) {
    offsets[low[pair]! + 1]!++;
    offsets[high[pair]! + 1]!++;
  }
  for (let actor = 0; actor < actors; actor++) offsets[actor + 1]! += offsets[actor]!;
  return filled(network, order, offsets);
}

/** Pairs by their ends, so that an actor's lesser neighbours come before its greater ones. */
function sortedPairs({ actors, low, high }: PairNetwork): Uint32Array {
  const keys = Float64Array.from(low, (one, pair) => Math.min(one, high[pair]!) * actors + Math.max(one, high[pair]!));
  const order = Uint32Array.from(low, (_, pair) => pair).filter((pair) => low[pair] !== high[pair]);
  return order.sort((a, b) => keys[a]! - keys[b]!);
}

function filled({ low, high, weight: claims }: PairNetwork, order: Uint32Array, offsets: Uint32Array): Neighbours {
  const next = offsets.slice();
  const node = new Uint32Array(2 * order.length);
  const weight = new Float64Array(2 * order.length);
  const put = (at: number, other: number, pair: number) => {
    node[next[at]!] = other;
    weight[next[at]!] = claims[pair]!;
    next[at]!++;
  };
  for (const pair of order) put(Math.max(low[pair]!, high[pair]!), Math.min(low[pair]!, high[pair]!), pair);
  for (const pair of order) put(Math.min(low[pair]!, high[pair]!), Math.max(low[pair]!, high[pair]!), pair);
  return { offsets, node, weight };
}
