import type { Atlas } from '../graph/atlas';
import { eachLine } from '../graph/between';
import type { PairNetwork } from '../graph/measures/pair-network';
import type { Shown } from './shown';

/** The pairs of different actors among some that shown claims tie; ends are numbers of those actors, `low` less than `high`. */
export interface PairsAmong {
  readonly actors: number;
  readonly low: Uint32Array;
  readonly high: Uint32Array;
  /** The same pairs by their numbers in the atlas. */
  readonly pairs: Uint32Array;
}

/** Where each actor of an atlas stands among some, by their places; −1 for those who are none of them. */
export function numbersAmong(atlas: Atlas, actors: readonly number[]): Int32Array {
  const numbers = new Int32Array(atlas.dataset.actors.length).fill(-1);
  actors.forEach((place, at) => {
    numbers[place] = at;
  });
  return numbers;
}

/** Finds the pairs among some actors, given by their places in ascending order, from the lists of their pairs. */
export function pairsAmong(atlas: Atlas, { network }: Shown, actors: readonly number[]): PairsAmong {
  const numbers = numbersAmong(atlas, actors);
  const { ofActor, others } = network.pairs;
  const [low, high, pairs]: [number[], number[], number[]] = [[], [], []];
  actors.forEach((place, at) => {
    const end = ofActor.offsets[place + 1]!;
    for (let next = ofActor.offsets[place]!; next < end; next++) {
      const [pair, other] = [ofActor.values[next]!, numbers[others[next]!]!];
      if (other <= at || network.claims[pair] === 0) continue;
      low.push(at);
      high.push(other);
      pairs.push(pair);
    }
  });
  return {
    actors: actors.length,
    low: Uint32Array.from(low),
    high: Uint32Array.from(high),
    pairs: Uint32Array.from(pairs),
  };
}

/** The network of some actors, weighed by shown claims: what communities are found in. */
export function networkAmong(atlas: Atlas, shown: Shown, actors: readonly number[]): PairNetwork {
  const { pairs, ...network } = pairsAmong(atlas, shown, actors);
  return { ...network, weight: Float32Array.from(pairs, (pair) => shown.network.claims[pair]!) };
}

/** Of each pair how many more shown claims are with than against; less than 0 where more are against. */
export function balanceOf(atlas: Atlas, { claims: { bits } }: Shown, { pairs }: PairsAmong): Float64Array {
  const { codes, values } = atlas.columns.signs;
  return Float64Array.from(pairs, (pair) => {
    let balance = 0;
    eachLine(atlas, pair, bits, (claim) => {
      balance += values[codes[claim]!]!;
    });
    return balance;
  });
}
