import type { Atlas } from '../graph/atlas';
import { type BalanceRule, EVEN, type PairSigns, type Triad, type Verdict } from '../graph/balance';
import { counted, listed, onOneLine } from '../lib/text';
import type { Balance } from './balance';
import { tallyBy } from './balance';

/** What each rule is called, and how it makes the sign of a pair. */
export const RULE_WORDS: Readonly<Record<BalanceRule, { readonly label: string; readonly explanation: string }>> = {
  majority: {
    label: 'Majority',
    explanation: 'A pair has the sign of most of its claims with or against; as many of each leave it even.',
  },
  negative: { label: 'Negative wins', explanation: 'One claim against makes the pair negative.' },
  positive: { label: 'Positive wins', explanation: 'One claim with makes the pair positive.' },
  undisputed: {
    label: 'Only undisputed',
    explanation: 'As by majority, but disputed, anonymous, planned and predicted claims count for nothing.',
  },
};

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  balanced: 'Balanced',
  unbalanced: 'Unbalanced',
  undecided: 'Undecided',
};

/** `Of 12 triads 7 are balanced, 4 unbalanced and 1 undecided.` */
export function balanceInWords(balance: Balance, rule: BalanceRule): string {
  const { balanced, unbalanced, undecided } = tallyBy(balance, rule);
  const all = balanced + unbalanced + undecided;
  if (all === 0) return 'No three of the actors shown are all with or against each other by this rule.';
  const rest =
    undecided > 0 ? `, ${unbalanced} unbalanced and ${undecided} undecided` : ` and ${unbalanced} unbalanced`;
  return `Of ${counted(all, 'triad')} ${balanced} ${balanced === 1 ? 'is' : 'are'} balanced${rest}.`;
}

/** A triad as a sentence: `Pakistan and TTP are against each other; both are with Afghan Taliban.` */
export function triadInWords(atlas: Atlas, { actors, pairs }: Triad, signs: PairSigns): string {
  const [a, b, c] = [nameAt(atlas, actors[0]), nameAt(atlas, actors[1]), nameAt(atlas, actors[2])];
  const sides = [
    { sign: signs[pairs[0]]!, two: [a, b], third: c },
    { sign: signs[pairs[1]]!, two: [b, c], third: a },
    { sign: signs[pairs[2]]!, two: [a, c], third: b },
  ];
  const even = sides.filter(({ sign }) => sign === EVEN);
  if (even.length > 0)
    return `Between ${even.map(({ two }) => listed(two)).join(', and between ')} as many claims are with as against.`;
  const negative = sides.filter(({ sign }) => sign === -1);
  const positive = sides.filter(({ sign }) => sign === 1);
  if (negative.length === 0) return `${listed([a, b, c])} are with one another.`;
  if (positive.length === 0) return `${listed([a, b, c])} are against one another.`;
  const [lone, others] = negative.length === 1 ? [negative[0]!, 'with'] : [positive[0]!, 'against'];
  const word = negative.length === 1 ? 'against' : 'with';
  return `${listed(lone.two)} are ${word} each other; both are ${others} ${lone.third}.`;
}

/** The three by name: `Pakistan, TTP and Afghan Taliban`. */
export function triadName(atlas: Atlas, { actors }: Triad): string {
  return listed(actors.map((place) => nameAt(atlas, place)));
}

function nameAt({ dataset, nameOf }: Atlas, place: number): string {
  return onOneLine(nameOf(dataset.actors[place]!.id));
}
