import { NumberedPairs } from '../lib/numbered-pairs';
import { type Coded, type Codes, codesFor } from './columns';

/**
 * Claims sorted by what some columns tell apart: whatever depends on these columns alone is worked out once a sort, of which half
 * a million claims have a thousand.
 */
export interface Alike {
  /** How many sorts of claims there are. */
  readonly length: number;
  /** The sort of each claim. */
  readonly codes: Codes;
  /** Of each column the code that claims of each sort have in it. */
  readonly codesIn: readonly Codes[];
}

/** Sorts claims so that those of one sort have the same code in every one of some columns; numbered in the order of their first claims. */
export function alikeIn(columns: readonly Coded<unknown>[], claims: number): Alike {
  const sorts = new Uint32Array(claims);
  let length = Math.min(1, claims);
  for (const { codes, values } of columns) {
    if (values.length < 2) continue;
    const table = new NumberedPairs(Math.min(claims, length * values.length));
    for (let claim = 0; claim < claims; claim++) sorts[claim] = table.numberOf(sorts[claim]!, codes[claim]!);
    length = table.length;
  }
  const examples = examplesOf(sorts, length);
  const codes = codesFor(claims, length);
  codes.set(sorts);
  return { length, codes, codesIn: columns.map((column) => codesAt(column, examples)) };
}

/** A claim of each sort. */
function examplesOf(sorts: Uint32Array, length: number): Uint32Array {
  const examples = new Uint32Array(length);
  for (let claim = 0; claim < sorts.length; claim++) examples[sorts[claim]!] = claim;
  return examples;
}

function codesAt({ codes, values }: Coded<unknown>, claims: Uint32Array): Codes {
  const found = codesFor(claims.length, values.length);
  for (let at = 0; at < claims.length; at++) found[at] = codes[claims[at]!]!;
  return found;
}
