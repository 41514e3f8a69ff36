import type { Atlas } from '../graph/atlas';
import {
  BALANCE_RULES,
  type BalanceRule,
  countedBy,
  NO_SIGN,
  type PairSigns,
  type SignCounts,
  signCounts,
  signsBy,
  type Verdict,
} from '../graph/balance';
import { asOfDay } from '../graph/balance-time';
import { type FoundTriads, type SignedPairs, triadsAmong } from '../graph/balance-triads';
import { type Bits, intersection, rangeBits } from '../lib/bits';
import { memoizeLast } from '../lib/memoize';
import { atOnce } from '../lib/slices';
import { JudgedTriads } from './balance-triads';
import type { Shown } from './shown';
import { canTakeSides } from './take-part';

/** The balance of the triads of what is shown. */
export interface Balance {
  readonly atlas: Atlas;
  readonly triads: JudgedTriads;
  readonly signs: Readonly<Record<BalanceRule, PairSigns>>;
  /** Of the claims that a rule counts, how many each pair has. */
  readonly counts: Readonly<Record<BalanceRule, SignCounts>>;
  /** Pairs that carry both signs, those with most claims first. */
  readonly both: readonly number[];
}

/** Judges every triad by every rule: as of a day or of all time, with undated claims or without, among all or only some actors by place. */
export const balanceOf = memoizeLast((...asked: Parameters<typeof signing>): Balance => {
  const signed = atOnce(signing(...asked));
  return balanceFrom(signed, triadsAmong(signed.pairs));
});

/** The signs that rules give pairs: all that the triads of what is shown are found from. */
export interface Signed extends Omit<Balance, 'triads'> {
  /** The pairs with a sign, and the number of each in the atlas. */
  readonly pairs: SignedPairs;
  readonly numbers: Uint32Array;
}

/** Signs pairs, in steps, for many claims. */
export function* signing(
  atlas: Atlas,
  shown: Shown,
  asOf: number | undefined,
  undated: 'keep' | 'drop',
  among?: readonly number[],
): Generator<void, Signed> {
  const bits = countedBits(atlas, shown.claims.bits, asOf, undated);
  yield;
  const all = signCounts(atlas, bits);
  yield;
  const undisputed = signCounts(atlas, countedBy(atlas, bits, 'undisputed'));
  yield;
  const counts = { majority: all, negative: all, positive: all, undisputed };
  const inside = insiders(atlas, among);
  yield;
  const signs = byRule((): PairSigns => new Int8Array());
  for (const rule of BALANCE_RULES) {
    signs[rule] = within(atlas, signsBy(atlas.pairs, counts[rule], rule), inside);
    yield;
  }
  const numbers = signedIn(signs.majority);
  yield;
  const both = bothSigned(numbers, all);
  yield;
  return { atlas, signs, counts, both, numbers, pairs: signedAlone(atlas, numbers, signs, all) };
}

/** The balance that follows from signs and the triads found among them. */
export function balanceFrom({ atlas, signs, counts, both, numbers }: Signed, found: FoundTriads): Balance {
  return { atlas, triads: new JudgedTriads(atlas.pairs, numbers, found), signs, counts, both };
}

function byRule<Value>(of: (rule: BalanceRule) => Value): Record<BalanceRule, Value> {
  return { majority: of('majority'), negative: of('negative'), positive: of('positive'), undisputed: of('undisputed') };
}

function countedBits(atlas: Atlas, bits: Bits, asOf: number | undefined, undated: 'keep' | 'drop'): Bits {
  if (asOf === undefined) return bits;
  const { length, dated } = atlas.columns;
  const then = asOfDay(atlas, bits, asOf);
  return undated === 'keep' ? then : intersection(length, [then, rangeBits(length, 0, dated)]);
}

/** Marks, by place, the actors that are judged: those of some who can take sides. */
function insiders({ dataset: { actors } }: Atlas, among: readonly number[] | undefined): Uint8Array {
  const inside = new Uint8Array(actors.length);
  for (const place of among ?? actors.keys()) inside[place] = Number(canTakeSides(actors[place]!.kind));
  return inside;
}

function within({ pairs: { low, high } }: Atlas, signs: PairSigns, inside: Uint8Array): PairSigns {
  for (let pair = 0; pair < signs.length; pair++)
    if ((inside[low[pair]!]! & inside[high[pair]!]!) === 0) signs[pair] = NO_SIGN;
  return signs;
}

/** The pairs that a majority signs, which are all that any rule does. */
function signedIn(majority: PairSigns): Uint32Array {
  let length = 0;
  for (let pair = 0; pair < majority.length; pair++) length += Number(majority[pair] !== NO_SIGN);
  const numbers = new Uint32Array(length);
  for (let pair = 0, next = 0; next < length; pair++) if (majority[pair] !== NO_SIGN) numbers[next++] = pair;
  return numbers;
}

function signedAlone(
  { pairs, dataset }: Atlas,
  numbers: Uint32Array,
  signs: Signed['signs'],
  { positive, negative }: SignCounts,
): SignedPairs {
  const ofNumbers = <Column extends Uint32Array | Int8Array>(column: Column, of: ArrayLike<number>): Column => {
    for (let at = 0; at < numbers.length; at++) column[at] = of[numbers[at]!]!;
    return column;
  };
  const { length } = numbers;
  const weight = new Uint32Array(length);
  for (let at = 0; at < length; at++) weight[at] = positive[numbers[at]!]! + negative[numbers[at]!]!;
  return {
    actors: dataset.actors.length,
    low: ofNumbers(new Uint32Array(length), pairs.low),
    high: ofNumbers(new Uint32Array(length), pairs.high),
    signs: byRule((rule) => ofNumbers(new Int8Array(length), signs[rule])),
    weight,
  };
}

function claimsOf({ positive, negative }: SignCounts, pair: number): number {
  return positive[pair]! + negative[pair]!;
}

function bothSigned(numbers: Uint32Array, counts: SignCounts): readonly number[] {
  const found = numbers.filter((pair) => counts.positive[pair]! > 0 && counts.negative[pair]! > 0);
  return Array.from(found.sort((a, b) => claimsOf(counts, b) - claimsOf(counts, a) || a - b));
}

/** How many triads a rule finds balanced, unbalanced and undecided. */
export function tallyBy({ triads }: Pick<Balance, 'triads'>, rule: BalanceRule): Readonly<Record<Verdict, number>> {
  const count = (verdict: Verdict) => triads.by(rule, verdict).length;
  return { balanced: count('balanced'), unbalanced: count('unbalanced'), undecided: count('undecided') };
}
