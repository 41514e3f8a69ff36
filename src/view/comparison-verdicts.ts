import { atOnce } from '../lib/slices';
import type { Stand } from './comparison-stand';
import type { PropositionTable } from './comparison-table';

/** What becomes of a proposition between two accounts; `changed` is only said of periods and datasets, denials only of speakers. */
export const VERDICTS = ['denied-by-b', 'denied-by-a', 'changed', 'only-a', 'only-b', 'both'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Of each proposition its verdict; undefined where neither account has it. */
export type Verdicts = (proposition: number) => Verdict | undefined;

/** Two speakers: whether one says what the other denies or negates, both stand alike, or only one of them speaks of it. */
export function verdictsOfSpeakers(a: Stand, b: Stand): Verdicts {
  return (at) => {
    const [aFor, aAgainst] = [a.says[at]! > 0, against(a, at)];
    const [bFor, bAgainst] = [b.says[at]! > 0, against(b, at)];
    if (aFor && bAgainst) return 'denied-by-b';
    if (bFor && aAgainst) return 'denied-by-a';
    if ((aFor && bFor) || (aAgainst && bAgainst)) return 'both';
    if (aFor || aAgainst) return 'only-a';
    return bFor || bAgainst ? 'only-b' : undefined;
  };
}

function against({ negates, denies }: Stand, at: number): boolean {
  return negates[at]! > 0 || denies[at]! > 0;
}

/**
 * Two periods or two datasets: gone, added or in both. Changed is a proposition that is said in one and only negated in the
 * other, and what is gone or added between two actors who are more with each other in one and more against in the other,
 * when it is of that sign.
 */
export function verdictsOfStates(table: PropositionTable, a: Stand, b: Stand): Verdicts {
  const [before, after] = [balanceIn(table, a), balanceIn(table, b)];
  return (at) => {
    const [inA, inB] = [isIn(a, at), isIn(b, at)];
    if (inA && inB) return isTurnedRound(a, b, at) || isTurnedRound(b, a, at) ? 'changed' : 'both';
    if (!inA && !inB) return undefined;
    const pair = table.pair[at]!;
    const [was, is] = [Math.sign(before[pair]!), Math.sign(after[pair]!)];
    const { sign } = table.types[table.type[at]!]!;
    const isOfTurn = was * is < 0 && (inA ? a : b).says[at]! > 0 && sign === (inA ? was : is);
    if (isOfTurn) return 'changed';
    return inA ? 'only-a' : 'only-b';
  };
}

function isIn({ says, negates }: Stand, at: number): boolean {
  return says[at]! > 0 || negates[at]! > 0;
}

function isTurnedRound(one: Stand, other: Stand, at: number): boolean {
  return one.says[at]! > 0 && one.negates[at] === 0 && other.says[at] === 0;
}

/** Of each pair how many more claims are with than against. */
function balanceIn({ pairs, pair, type, types, length }: PropositionTable, { says }: Stand): Int32Array {
  const balance = new Int32Array(pairs);
  for (let at = 0; at < length; at++) balance[pair[at]!]! += says[at]! * types[type[at]!]!.sign;
  return balance;
}

/** The propositions of each verdict, those with most claims on both sides first. */
export type Lists = Readonly<Record<Verdict, Uint32Array>>;

/** Propositions that are judged in one step. */
const AT_A_TIME = 40_000;

/** Sorts propositions by their verdicts, in steps. */
export function* listingBy(verdicts: Verdicts, a: Stand, b: Stand): Generator<void, Lists> {
  const weight = yield* weighing(a, b);
  yield;
  const codes = new Uint8Array(weight.length);
  const counts = new Uint32Array(VERDICTS.length + 1);
  for (let at = 0; at < weight.length; at++) {
    if (at % AT_A_TIME === AT_A_TIME - 1) yield;
    const verdict = weight[at]! > 0 ? verdicts(at) : undefined;
    if (verdict) codes[at] = VERDICTS.indexOf(verdict) + 1;
    counts[codes[at]!]!++;
  }
  yield;
  const order = byWeight(weight);
  yield;
  const lists = Array.from(counts, (count) => new Uint32Array(count));
  const next = new Uint32Array(lists.length);
  for (let rank = 0; rank < order.length; rank++) {
    const code = codes[order[rank]!]!;
    lists[code]![next[code]!++] = order[rank]!;
  }
  const listOf = (verdict: Verdict) => lists[VERDICTS.indexOf(verdict) + 1]!;
  return {
    'denied-by-b': listOf('denied-by-b'),
    'denied-by-a': listOf('denied-by-a'),
    changed: listOf('changed'),
    'only-a': listOf('only-a'),
    'only-b': listOf('only-b'),
    both: listOf('both'),
  };
}

/** The places of some weights, the greatest first, those of the same weight in their order: counted instead of compared. */
function byWeight(weight: Uint32Array): Uint32Array {
  let most = 0;
  for (let at = 0; at < weight.length; at++) most = Math.max(most, weight[at]!);
  const starts = new Uint32Array(most + 2);
  for (let at = 0; at < weight.length; at++) starts[most - weight[at]! + 1]!++;
  for (let lesser = 0; lesser <= most; lesser++) starts[lesser + 1]! += starts[lesser]!;
  const order = new Uint32Array(weight.length);
  for (let at = 0; at < weight.length; at++) order[starts[most - weight[at]!]!++] = at;
  return order;
}

/** How often two accounts speak of each proposition. */
export function weightOf(a: Stand, b: Stand): Uint32Array {
  return atOnce(weighing(a, b));
}

function* weighing(a: Stand, b: Stand): Generator<void, Uint32Array> {
  const weight = new Uint32Array(a.says.length);
  for (const counts of [a.says, a.negates, a.denies, b.says, b.negates, b.denies]) {
    yield;
    for (let at = 0; at < weight.length; at++) weight[at]! += counts[at]!;
  }
  return weight;
}
