import { csvHead, csvLine } from '../../formats/csv-line';
import { BALANCE_RULES } from '../../graph/balance';
import { inSlices } from '../../lib/slices';
import type { Balance } from '../../view/balance';
import type { JudgedTriad } from '../../view/balance-triads';
import { RULE_WORDS } from '../../view/balance-words';

const ENDS = ['a', 'b', 'c'] as const;
const SIDES = ['a-b', 'b-c', 'a-c'] as const;

const LINES_A_PART = 500;

/** The triads as a CSV file (UTF-8 with a byte order mark): who, how many claims are with and against on each side, the verdict by each rule; written in slices so that the page stays alive. */
export function balanceFile(balance: Balance): Promise<Blob> {
  return inSlices(written(balance));
}

/** Each step writes a line. */
function* written(balance: Balance): Generator<void, Blob> {
  const parts: Blob[] = [];
  let text = csvHead([
    ...ENDS.flatMap((end) => [`${end} id`, `${end} name`]),
    ...SIDES.flatMap((side) => [`${side} with`, `${side} against`]),
    ...BALANCE_RULES.map((rule) => RULE_WORDS[rule].label),
  ]);
  let lines = 0;
  for (const triad of balance.triads) {
    text += csvLine(cellsOf(balance, triad));
    yield;
    if (++lines % LINES_A_PART > 0) continue;
    parts.push(new Blob([text]));
    text = '';
  }
  return new Blob([...parts, text], { type: 'text/csv' });
}

function cellsOf({ atlas: { dataset, nameOf }, counts }: Balance, { actors, pairs, verdicts }: JudgedTriad) {
  return [
    ...actors.flatMap((place) => [dataset.actors[place]!.id, nameOf(dataset.actors[place]!.id)]),
    ...pairs.flatMap((pair) => [counts.majority.positive[pair]!, counts.majority.negative[pair]!]),
    ...BALANCE_RULES.map((rule) => verdicts[rule] ?? 'no triad'),
  ];
}
