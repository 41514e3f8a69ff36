import type { Atlas } from '../graph/atlas';
import {
  BALANCE_RULES,
  type BalanceRule,
  eachTriad,
  NO_SIGN,
  type PairSigns,
  pairSigns,
  type SignCounts,
  signCounts,
  type Triad,
  type Verdict,
  verdictOn,
} from '../graph/balance';
import { asOfDay } from '../graph/balance-time';
import { type Bits, intersection, rangeBits } from '../lib/bits';
import { memoizeLast } from '../lib/memoize';
import type { Shown } from './shown';

/** A triad with its verdict by every rule; by a rule that counts fewer claims it may be no triad at all. */
export interface JudgedTriad extends Triad {
  readonly verdicts: Readonly<Record<BalanceRule, Verdict | undefined>>;
}

/** The balance of the triads of what is shown. */
export interface Balance {
  /** In the order of how many claims they rest on. */
  readonly triads: readonly JudgedTriad[];
  readonly signs: Readonly<Record<BalanceRule, PairSigns>>;
  readonly counts: SignCounts;
  /** Pairs that carry both signs, those with most claims first. */
  readonly both: readonly number[];
}

/** What of the shown claims is looked at: as of a day, with undated claims or without, among all or only some actors by place. */
export interface BalanceScope {
  readonly asOf: number | undefined;
  readonly undated: 'keep' | 'drop';
  /** The places of the only actors that count; everybody when absent. */
  readonly among?: readonly number[];
}

/** Judges every triad by every rule. */
export const balanceOf = memoizeLast(
  (
    atlas: Atlas,
    shown: Shown,
    asOf: number | undefined,
    undated: 'keep' | 'drop',
    among?: readonly number[],
  ): Balance => {
    const bits = countedBits(atlas, shown.claims.bits, { asOf, undated });
    const counts = signCounts(atlas, bits);
    const signsBy = (rule: BalanceRule) => within(atlas, pairSigns(atlas, bits, rule), among);
    const signs = {
      majority: signsBy('majority'),
      negative: signsBy('negative'),
      positive: signsBy('positive'),
      undisputed: signsBy('undisputed'),
    };
    const triads: JudgedTriad[] = [];
    // Every rule signs at most the pairs that a majority signs.
    eachTriad(atlas.pairs, signs.majority, (triad) => triads.push({ ...triad, verdicts: verdictsOn(triad, signs) }));
    const weight = ({ pairs }: Triad) => pairs.reduce((sum, pair) => sum + claimsOf(counts, pair), 0);
    const weights = new Map(triads.map((triad) => [triad, weight(triad)]));
    triads.sort((a, b) => weights.get(b)! - weights.get(a)! || byActors(a, b));
    return { triads, signs, counts, both: bothSigned(signs.majority, counts) };
  },
);

function countedBits(atlas: Atlas, bits: Bits, { asOf, undated }: Omit<BalanceScope, 'among'>): Bits {
  if (asOf === undefined) return bits;
  const { length, dated } = atlas.columns;
  const then = asOfDay(atlas, bits, asOf);
  return undated === 'keep' ? then : intersection(length, [then, rangeBits(length, 0, dated)]);
}

function within({ pairs }: Atlas, signs: PairSigns, among: readonly number[] | undefined): PairSigns {
  if (!among) return signs;
  const inside = new Uint8Array(pairs.ofActor.offsets.length);
  for (const place of among) inside[place] = 1;
  return signs.map((sign, pair) => (inside[pairs.low[pair]!]! & inside[pairs.high[pair]!]! ? sign : NO_SIGN));
}

function verdictsOn(triad: Triad, signs: Balance['signs']): JudgedTriad['verdicts'] {
  return {
    majority: verdictOn(triad, signs.majority),
    negative: verdictOn(triad, signs.negative),
    positive: verdictOn(triad, signs.positive),
    undisputed: verdictOn(triad, signs.undisputed),
  };
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
