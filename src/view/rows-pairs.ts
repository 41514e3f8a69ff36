import type { Atlas } from '../graph/atlas';
import { claimsBetween } from '../graph/between';
import { SIGNS } from '../graph/columns';
import { pairsIn } from './measured';
import type { Shown } from './shown';

/** What shown claims say of each pair, by its number. */
export interface PairFacts {
  /** Claims of each sign, in the order of `SIGNS`. */
  readonly bySign: readonly Uint32Array[];
  /** A bit for each standing that a claim of it has, by the code of the standing. */
  readonly standings: Uint8Array;
  /** The first and last dated claim, by place in the columns, plus 1; 0 where none is dated. */
  readonly first: Uint32Array;
  readonly last: Uint32Array;
  /** The pairs that stand, in ascending order. */
  readonly rows: Uint32Array;
}

const STEP = 512;

/** Goes through the shown claims of every pair, in short steps. */
export function* pairFacts(atlas: Atlas, { network, claims }: Shown): Generator<undefined, PairFacts> {
  const { length } = network.pairs;
  const { signs, standings, dated } = atlas.columns;
  const list = () => new Uint32Array(length);
  const bySign = SIGNS.map(list);
  const facts = { standings: new Uint8Array(length), first: list(), last: list() };
  for (let pair = 0; pair < length; pair++) {
    if (pair % STEP === 0) yield;
    if (network.claims[pair] === 0) continue;
    for (const claim of claimsBetween(atlas, pair, claims.bits)) {
      bySign[signs.codes[claim]!]![pair]!++;
      facts.standings[pair]! |= 1 << standings.codes[claim]!;
      // Claims are gone through in the order of time.
      if (claim >= dated) continue;
      facts.first[pair] ||= claim + 1;
      facts.last[pair] = claim + 1;
    }
  }
  return { ...facts, bySign, rows: pairsIn(network.claims) };
}
