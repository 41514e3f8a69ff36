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
export function verdictOn({ pairs }: Pick<Triad, 'pairs'>, signs: PairSigns): Verdict | undefined {
  const [a, b, c] = [signs[pairs[0]]!, signs[pairs[1]]!, signs[pairs[2]]!];
  if (a === NO_SIGN || b === NO_SIGN || c === NO_SIGN) return undefined;
  if (a === EVEN || b === EVEN || c === EVEN) return 'undecided';
  return a * b * c > 0 ? 'balanced' : 'unbalanced';
}

/** Goes through every triad of pairs with a sign, each once, in no order worth telling. */
export function eachTriad(pairs: Pairs, signs: PairSigns, visit: (triad: Triad) => void) {
  const { low, high, ofActor, others } = pairs;
  const actors = ofActor.offsets.length - 1;
  const between = new Int32Array(actors).fill(-1);
  const rank = ranksOf(ofActor.offsets, ofActor.values, signs, actors);
  const eachLater = (actor: number, go: (other: number, pair: number) => void) => {
    for (let at = ofActor.offsets[actor]!; at < ofActor.offsets[actor + 1]!; at++) {
      const [pair, other] = [ofActor.values[at]!, others[at]!];
      if (signs[pair] !== NO_SIGN && low[pair] !== high[pair] && rank[other]! > rank[actor]!) go(other, pair);
    }
  };
  for (let first = 0; first < actors; first++) {
    eachLater(first, (other, pair) => {
      between[other] = pair;
    });
    eachLater(first, (second, one) => {
      eachLater(second, (third, far) => {
        const outer = between[third]!;
        if (outer >= 0) visit(triadOf(pairs, one, far, outer));
      });
    });
    eachLater(first, (other) => {
      between[other] = -1;
    });
  }
}

/** Puts the ends of three pairs in ascending order. */
function triadOf(pairs: Pairs, one: number, far: number, outer: number): Triad {
  const { low, high } = pairs;
  const [first, last] = [Math.min(low[one]!, low[far]!, low[outer]!), Math.max(high[one]!, high[far]!, high[outer]!)];
  const joins = (pair: number, a: number, b: number) => low[pair] === a && high[pair] === b;
  const across = [one, far, outer].find((pair) => joins(pair, first, last))!;
  const start = [one, far, outer].find((pair) => pair !== across && low[pair] === first)!;
  const end = [one, far, outer].find((pair) => pair !== across && pair !== start)!;
  return { actors: [first, high[start]!, last], pairs: [start, end, across] };
}

/** Who has few signed pairs goes first: then no actor is the first of many. */
function ranksOf(offsets: Uint32Array, values: Uint32Array, signs: PairSigns, actors: number): Uint32Array {
  const degrees = new Uint32Array(actors);
  for (let actor = 0; actor < actors; actor++)
    for (let at = offsets[actor]!; at < offsets[actor + 1]!; at++) degrees[actor]! += Number(signs[values[at]!] !== 0);
  const order = Uint32Array.from(degrees.keys()).sort((a, b) => degrees[a]! - degrees[b]! || a - b);
  const rank = new Uint32Array(actors);
  order.forEach((actor, at) => {
    rank[actor] = at;
  });
  return rank;
}
