import type { Ranks } from './rows-ranks';

const ALPHABET = new Intl.Collator('en', { numeric: true });
/** So many names are sorted, or put together, in one step. */
const STEP = 512;

/** The ranks of texts in the order of the alphabet, in steps of a millisecond or so; an empty text is nothing. */
export function* ranksOfTexts(texts: readonly string[]): Generator<undefined, Ranks> {
  const order = yield* sorted(texts);
  const ranks = new Uint32Array(texts.length);
  let rank = 0;
  let before: string | undefined;
  for (let at = 0; at < order.length; at++) {
    const text = texts[order[at]!]!;
    if (before === undefined || ALPHABET.compare(before, text) !== 0) rank++;
    ranks[order[at]!] = rank;
    before = text;
    if (at % (8 * STEP) === 0) yield;
  }
  return ranks;
}

/** The places of texts that are not empty, in the order of the alphabet: sorted piece by piece, the pieces merged two by two. */
function* sorted(texts: readonly string[]): Generator<undefined, Uint32Array> {
  const compare = (a: number, b: number) => ALPHABET.compare(texts[a]!, texts[b]!) || a - b;
  let order = Uint32Array.from(texts.keys()).filter((at) => texts[at] !== '');
  for (let from = 0; from < order.length; from += STEP) {
    order.subarray(from, from + STEP).sort(compare);
    yield;
  }
  for (let width = STEP; width < order.length; width *= 2) {
    const merged = new Uint32Array(order.length);
    for (let from = 0; from < order.length; from += 2 * width) {
      const [middle, end] = [Math.min(from + width, order.length), Math.min(from + 2 * width, order.length)];
      yield* merge(order, from, middle, end, merged, compare);
    }
    order = merged;
  }
  return order;
}

type Compare = (a: number, b: number) => number;

function* merge(order: Uint32Array, from: number, middle: number, end: number, into: Uint32Array, compare: Compare) {
  let [one, other] = [from, middle];
  for (let at = from; at < end; at++) {
    const isOne = one < middle && (other >= end || compare(order[one]!, order[other]!) <= 0);
    into[at] = isOne ? order[one++]! : order[other++]!;
    if (at % STEP === 0) yield;
  }
}
