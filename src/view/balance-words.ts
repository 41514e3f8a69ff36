import type { Atlas } from '../graph/atlas';
import {
  BALANCE_RULES,
  type BalanceRule,
  EVEN,
  type PairSigns,
  type Triad,
  VERDICTS,
  type Verdict,
} from '../graph/balance';
import { counted, grouped, listed, onOneLine } from '../lib/text';
import { inWords, isoOf } from '../model/edtf';
import { type Balance, tallyBy } from './balance';
import { DEFAULT_BALANCE } from './balance-state';
import type { JudgedTriad } from './balance-triads';
import type { View } from './state';

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
  const tally = tallyBy(balance, rule);
  const found = VERDICTS.filter((verdict) => tally[verdict] > 0);
  const [first, ...rest] = found;
  if (!first) return 'No three of the actors shown are all with or against one another by this rule.';
  const all = found.reduce((sum, verdict) => sum + tally[verdict], 0);
  if (rest.length === 0)
    return all === 1 ? `The only triad is ${first}.` : `All ${counted(all, 'triad')} are ${first}.`;
  const others = rest.map((verdict) => `${grouped(tally[verdict])} ${verdict}`);
  const leading = `${grouped(tally[first])} ${tally[first] === 1 ? 'is' : 'are'} ${first}`;
  return `Of ${counted(all, 'triad')} ${listed([leading, ...others])}.`;
}

/** `Balanced: Majority, Positive wins. Unbalanced: Negative wins. No triad: Only undisputed.` */
export function verdictsInWords({ verdicts }: JudgedTriad): string {
  const sentences = [...VERDICTS, undefined].map((verdict) => {
    const labels = BALANCE_RULES.filter((rule) => verdicts[rule] === verdict).map((rule) => RULE_WORDS[rule].label);
    return labels.length > 0 ? `${verdict ? VERDICT_WORDS[verdict] : 'No triad'}: ${labels.join(', ')}.` : '';
  });
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

/** What a link brings back of the balance, in a line; nothing of what it is anyway. */
export function wordsOfBalance({ balance: { rule, asOf } }: View): readonly string[] {
  const chosen = [
    ...(rule === DEFAULT_BALANCE.rule ? [] : [RULE_WORDS[rule].label.toLowerCase()]),
    ...(asOf === undefined ? [] : [`as of ${inWords(isoOf(asOf))}`]),
  ];
  return chosen.length > 0 ? [`Balance: ${chosen.join(', ')}`] : [];
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
    return `${listed([a, b, c])}: between ${even.map(({ two }) => listed(two)).join(', and between ')} as many claims are with as against.`;
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
