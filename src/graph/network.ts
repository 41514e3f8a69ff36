import { listAt } from './lists';
import type { Pairs } from './pairs';

/** The pairs of an atlas that stand for now, by how many shown claims each has: the undirected network that reach and paths go along. */
export interface Network {
  readonly pairs: Pairs;
  /** Of each pair, how many claims it has; 0 where it does not stand. */
  readonly claims: Uint32Array;
}

/** Goes through the neighbours of an actor, by their places, once each; itself is none of them. */
export function eachNeighbour({ pairs, claims }: Network, actor: number, visit: (other: number, pair: number) => void) {
  const { offsets, values } = pairs.ofActor;
  const end = offsets[actor + 1]!;
  for (let at = offsets[actor]!; at < end; at++) {
    const [pair, other] = [values[at]!, pairs.others[at]!];
    if (claims[pair] !== 0 && other !== actor) visit(other, pair);
  }
}

/** The places of all actors within `hops` steps of the given ones, those first, in the order of their distance. */
export function neighbourhood(network: Network, from: Iterable<number>, hops: number): readonly number[] {
  const reached = [...new Set(from)];
  const known = new Uint8Array(network.pairs.ofActor.offsets.length);
  for (const actor of reached) known[actor] = 1;
  let start = 0;
  for (let step = 0; step < hops && start < reached.length; step++) {
    const end = reached.length;
    for (; start < end; start++) reach(network, reached[start]!, known, reached);
  }
  return reached;
}

function reach({ pairs, claims }: Network, actor: number, known: Uint8Array, reached: number[]) {
  const { offsets, values } = pairs.ofActor;
  const end = offsets[actor + 1]!;
  for (let at = offsets[actor]!; at < end; at++) {
    const other = pairs.others[at]!;
    if (known[other] !== 0 || claims[values[at]!] === 0) continue;
    known[other] = 1;
    reached.push(other);
  }
}

/** How many steps every actor that can be reached is away from one, nearest first. */
export function stepsFrom(network: Network, from: number): ReadonlyMap<number, number> {
  const steps = new Map([[from, 0]]);
  for (const [at, far] of steps) {
    eachNeighbour(network, at, (other) => {
      if (!steps.has(other)) steps.set(other, far + 1);
    });
  }
  return steps;
}

/** How many different actors each actor is tied to. */
export function degreesIn({ pairs, claims }: Network): Uint32Array {
  const degrees = new Uint32Array(pairs.ofActor.offsets.length - 1);
  for (let pair = 0; pair < pairs.length; pair++) {
    if (claims[pair] === 0 || pairs.low[pair] === pairs.high[pair]) continue;
    degrees[pairs.low[pair]!]!++;
    degrees[pairs.high[pair]!]!++;
  }
  return degrees;
}

/** The pairs of an actor that stand. */
export function standingPairs({ pairs, claims }: Network, actor: number): Uint32Array {
  return listAt(pairs.ofActor, actor).filter((pair) => claims[pair]! > 0);
}
