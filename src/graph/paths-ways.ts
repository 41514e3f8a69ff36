import { type Bits, eachBit, hasBit } from '../lib/bits';
import type { Columns } from './columns';
import type { Network } from './network';
import type { Pairs } from './pairs';

/** Low to high, high to low: the ways that a pair can be gone. */
const UP = 1;
const DOWN = 2;

/** Of each pair the ways that some claims point: bit 1 from its lower end to its higher, bit 2 back; a symmetric claim points both ways. */
export type Ways = Uint8Array;

/** What tells which way claims point. */
interface Pointing {
  readonly columns: Pick<Columns, 'types' | 'subject' | 'lines'>;
  readonly pairs: Pairs;
}

/** Finds which way claims point in each pair. */
export function waysOf({ columns, pairs }: Pointing, bits: Bits): Ways {
  const ways = new Uint8Array(pairs.length);
  const { types, subject, lines } = columns;
  const symmetric = Uint8Array.from(types.values, (type) => Number(type.symmetric));
  const add = (claim: number, pair: number, from: number) => {
    const isUp = pairs.low[pair] === from;
    ways[pair]! |= symmetric[types.codes[claim]!] === 1 ? UP | DOWN : isUp ? UP : DOWN;
  };
  eachBit(bits, (claim) => add(claim, pairs.ofClaim[claim]!, subject[claim]!));
  lines?.claim.forEach((claim, line) => {
    if (hasBit(bits, claim)) add(claim, pairs.ofLine[line]!, lines.from[line]!);
  });
  return ways;
}

/** True when a pair can be gone from one of its ends to the other. */
export function leads({ pairs }: Pick<Network, 'pairs'>, ways: Ways | undefined, pair: number, from: number): boolean {
  return ways === undefined || (ways[pair]! & (pairs.low[pair] === from ? UP : DOWN)) !== 0;
}
