import type { Atlas } from '../graph/atlas';
import { listAt } from '../graph/lists';
import type { PairNetwork } from '../graph/measures/pair-network';
import { type Bits, hasBit } from '../lib/bits';
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
  const signs = Int8Array.from(values);
  const { offsets, values: claims } = atlas.pairs.claims;
  const balance = new Float64Array(pairs.length);
  for (let nth = 0; nth < pairs.length; nth++) {
    const pair = pairs[nth]!;
    let sum = 0;
    const end = offsets[pair + 1]!;
    for (let at = offsets[pair]!; at < end; at++) {
      const claim = claims[at]!;
      if (hasBit(bits, claim)) sum += signs[codes[claim]!]!;
    }
    balance[nth] = sum;
  }
  if (atlas.pairs.lines) addFurther(atlas, bits, pairs, balance);
  return balance;
}

/** What lines to further parties add. */
function addFurther({ pairs, columns }: Atlas, bits: Bits, of: Uint32Array, balance: Float64Array) {
  const { codes, values } = columns.signs;
  if (!pairs.lines || !columns.lines) return;
  for (const [nth, pair] of of.entries()) {
    for (const line of listAt(pairs.lines, pair)) {
      const claim = columns.lines.claim[line]!;
      if (hasBit(bits, claim)) balance[nth]! += values[codes[claim]!]!;
    }
  }
}
