import type { Atlas } from '../graph/atlas';
import {
  BALANCE_RULES,
  type BalanceRule,
  countedBy,
  eachTriad,
  NO_SIGN,
  type PairSigns,
  type SignCounts,
  signCounts,
  signsBy,
  type Triad,
  type Verdict,
  verdictOn,
} from '../graph/balance';
import { asOfDay } from '../graph/balance-time';
import { type Bits, intersection, rangeBits } from '../lib/bits';
import { memoizeLast } from '../lib/memoize';
import { atOnce } from '../lib/slices';
import type { Shown } from './shown';
import { canTakeSides } from './take-part';

/** A triad with its verdict by every rule; by a rule that counts fewer claims it may be no triad at all. */
export interface JudgedTriad extends Triad {
  readonly verdicts: Readonly<Record<BalanceRule, Verdict | undefined>>;
}

/** The balance of the triads of what is shown. */
export interface Balance {
  /** In the order of how many claims they rest on. */
  readonly triads: readonly JudgedTriad[];
  readonly signs: Readonly<Record<BalanceRule, PairSigns>>;
  /** Of the claims that a rule counts, how many each pair has. */
  readonly counts: Readonly<Record<BalanceRule, SignCounts>>;
  /** Pairs that carry both signs, those with most claims first. */
  readonly both: readonly number[];
}

/** Judges every triad by every rule: as of a day or of all time, with undated claims or without, among all or only some actors by place. */
export const balanceOf = memoizeLast((...asked: Parameters<typeof balancing>): Balance => atOnce(balancing(...asked)));

/** The same in steps, for many claims. */
export function* balancing(
  atlas: Atlas,
  shown: Shown,
  asOf: number | undefined,
  undated: 'keep' | 'drop',
  among?: readonly number[],
): Generator<void, Balance> {
  const bits = countedBits(atlas, shown.claims.bits, asOf, undated);
  yield;
  const all = signCounts(atlas, bits);
  yield;
  const undisputed = signCounts(atlas, countedBy(atlas, bits, 'undisputed'));
  yield;
  const counts = { majority: all, negative: all, positive: all, undisputed };
  const inside = insiders(atlas, among);
  const signs = byRule((rule) => within(atlas, signsBy(atlas.pairs, counts[rule], rule), inside));
  yield;
  // Every rule signs at most the pairs that a majority signs.
  const found: Triad[] = [];
  eachTriad(atlas.pairs, signs.majority, (triad) => found.push(triad));
  yield;
  const triads: JudgedTriad[] = [];
  for (const triad of found) {
    triads.push({ ...triad, verdicts: verdictsOn(triad, signs) });
    if (triads.length % AT_A_TIME === 0) yield;
  }
  return { triads: byWeight(triads, all), signs, counts, both: bothSigned(signs.majority, all) };
}

const AT_A_TIME = 1000;

function byRule<Value>(of: (rule: BalanceRule) => Value): Readonly<Record<BalanceRule, Value>> {
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

function within({ pairs }: Atlas, signs: PairSigns, inside: Uint8Array): PairSigns {
  return signs.map((sign, pair) => (inside[pairs.low[pair]!]! & inside[pairs.high[pair]!]! ? sign : NO_SIGN));
}

function byWeight(triads: readonly JudgedTriad[], counts: SignCounts): readonly JudgedTriad[] {
  const weigh = ({ pairs }: Triad) => pairs.reduce((sum, pair) => sum + claimsOf(counts, pair), 0);
  const weights = new Map(triads.map((triad) => [triad, weigh(triad)]));
  return triads.toSorted((a, b) => weights.get(b)! - weights.get(a)! || byActors(a, b));
}

function verdictsOn(triad: Triad, signs: Balance['signs']): JudgedTriad['verdicts'] {
  return byRule((rule) => verdictOn(triad, signs[rule]));
}

function claimsOf({ positive, negative }: SignCounts, pair: number): number {
  return positive[pair]! + negative[pair]!;
}

function bothSigned(signs: PairSigns, counts: SignCounts): readonly number[] {
  const found: number[] = [];
  signs.forEach((sign, pair) => {
    if (sign !== NO_SIGN && counts.positive[pair]! > 0 && counts.negative[pair]! > 0) found.push(pair);
  });
  return found.sort((a, b) => claimsOf(counts, b) - claimsOf(counts, a) || a - b);
}

function byActors({ actors: [a, b, c] }: Triad, { actors: [x, y, z] }: Triad): number {
  return a - x || b - y || c - z;
}

/** How many triads a rule finds balanced, unbalanced and undecided. */
export function tallyBy({ triads }: Balance, rule: BalanceRule): Readonly<Record<Verdict, number>> {
  const tally = { balanced: 0, unbalanced: 0, undecided: 0 };
  for (const { verdicts } of triads) {
    const verdict = verdicts[rule];
    if (verdict) tally[verdict]++;
  }
  return tally;
}

/** True when rules do not agree on a triad. */
export function flips({ verdicts }: JudgedTriad): boolean {
  return BALANCE_RULES.some((rule) => verdicts[rule] !== verdicts.majority);
}
