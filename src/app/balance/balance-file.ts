import { csvHead, csvLine } from '../../formats/csv-line';
import type { Atlas } from '../../graph/atlas';
import { BALANCE_RULES } from '../../graph/balance';
import type { Balance, JudgedTriad } from '../../view/balance';
import { RULE_WORDS } from '../../view/balance-words';

const ENDS = ['a', 'b', 'c'] as const;
const SIDES = ['a-b', 'b-c', 'a-c'] as const;

/** The triads as a CSV file (UTF-8 with a byte order mark): who, how many claims are with and against on each side, the verdict by each rule. */
export function balanceFile(atlas: Atlas, balance: Balance): Blob {
  const head = [
    ...ENDS.flatMap((end) => [`${end} id`, `${end} name`]),
    ...SIDES.flatMap((side) => [`${side} with`, `${side} against`]),
    ...BALANCE_RULES.map((rule) => RULE_WORDS[rule].label),
  ];
  const lines = balance.triads.map((triad) => csvLine(cellsOf(atlas, balance, triad)));
  return new Blob([csvHead(head), ...lines], { type: 'text/csv' });
}

function cellsOf({ dataset, nameOf }: Atlas, { counts }: Balance, { actors, pairs, verdicts }: JudgedTriad) {
  return [
    ...actors.flatMap((place) => [dataset.actors[place]!.id, nameOf(dataset.actors[place]!.id)]),
    ...pairs.flatMap((pair) => [counts.majority.positive[pair]!, counts.majority.negative[pair]!]),
    ...BALANCE_RULES.map((rule) => verdicts[rule] ?? 'no triad'),
  ];
}
