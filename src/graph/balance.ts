import { type Bits, bitsByCode, intersection } from '../lib/bits';
import { countByPair } from './between';
import type { Columns } from './columns';
import type { Pairs } from './pairs';

export const BALANCE_RULES = ['majority', 'negative', 'positive', 'undisputed'] as const;
/** What makes the sign of a pair: most of its signed claims, one claim against, one claim with, or most of the undisputed ones. */
export type BalanceRule = (typeof BALANCE_RULES)[number];

/** Of each pair its sign: −1, 1, `NO_SIGN` where no claim has one, `EVEN` where as many are with as against and neither wins. */
export type PairSigns = Int8Array;
export const NO_SIGN = 0;
export const EVEN = 2;

/** How many claims with and against each pair has. */
export interface SignCounts {
  readonly positive: Uint32Array;
  readonly negative: Uint32Array;
}

type Tied = { readonly columns: Columns; readonly pairs: Pairs };

/** Counts some claims of each pair by sign; neutral ones count for nothing. */
export function signCounts(tied: Tied, bits: Bits): SignCounts {
  const { signs, length } = tied.columns;
  const ofSign = (sign: number) => {
    const on = Uint8Array.from(signs.values, (value) => Number(value === sign));
    return countByPair(tied, intersection(length, [bits, bitsByCode(signs.codes, on)]));
  };
  return { positive: ofSign(1), negative: ofSign(-1) };
}

/** The claims of a set that a rule counts at all. */
export function countedBy({ columns }: Pick<Tied, 'columns'>, bits: Bits, rule: BalanceRule): Bits {
  if (rule !== 'undisputed') return bits;
  const { codes, values } = columns.standings;
  const on = Uint8Array.from(values, (standing) => Number(standing === 'undisputed'));
  return intersection(columns.length, [bits, bitsByCode(codes, on)]);
}

/** The sign that a rule gives each pair by some claims. */
export function pairSigns(tied: Tied, bits: Bits, rule: BalanceRule): PairSigns {
  return signsBy(tied.pairs, signCounts(tied, countedBy(tied, bits, rule)), rule);
}

/** The sign that a rule gives each pair by how many claims that count are with and against. An actor's ties with itself have none. */
export function signsBy(
  { low, high, length }: Pairs,
  { positive, negative }: SignCounts,
  rule: BalanceRule,
): PairSigns {
  const found = new Int8Array(length);
  for (let pair = 0; pair < length; pair++)
    if (low[pair] !== high[pair]) found[pair] = signBy(rule, positive[pair]!, negative[pair]!);
  return found;
}

function signBy(rule: BalanceRule, positive: number, negative: number): number {
  if (positive + negative === 0) return NO_SIGN;
  if (rule === 'negative' && negative > 0) return -1;
  if (rule === 'positive' && positive > 0) return 1;
  if (positive === negative) return EVEN;
  return positive > negative ? 1 : -1;
}

/** Three actors, each two of whom have a sign: their places ascending, and the pairs of the first two, the last two, and the outer two. */
export interface Triad {
  readonly actors: readonly [number, number, number];
  readonly pairs: readonly [number, number, number];
}

export const VERDICTS = ['balanced', 'unbalanced', 'undecided'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Balanced when none or two of its three are against each other (Cartwright and Harary); undecided when one is even. */
export function verdictOn({ pairs: [a, b, c] }: Pick<Triad, 'pairs'>, signs: PairSigns): Verdict | undefined {
  return verdictBy(verdictCode(signs[a]!, signs[b]!, signs[c]!));
}

/** The verdict on three signs in two bits: 0 where one of them is none. */
export function verdictCode(a: number, b: number, c: number): number {
  if (a === NO_SIGN || b === NO_SIGN || c === NO_SIGN) return 0;
  if (a === EVEN || b === EVEN || c === EVEN) return 3;
  return a * b * c > 0 ? 1 : 2;
}

/** The verdict that a code stands for. */
export function verdictBy(code: number): Verdict | undefined {
  return VERDICTS[code - 1];
}
