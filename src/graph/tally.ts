import { type Bits, countBits, ones } from '../lib/bits';

interface Counted {
  readonly bits: Bits;
  readonly counts: Uint32Array;
}

const last = new WeakMap<object, Counted>();

/**
 * How many members of a set have each code below `size`. The counts of the last set are remembered for each column, and those
 * of the next are found from what differs where that is less: a window moved by a day costs a day.
 */
export function tally(codes: ArrayLike<number> & object, size: number, bits: Bits): Uint32Array {
  const before = last.get(codes);
  if (before?.bits === bits) return before.counts;
  const counts =
    before && differs(before.bits, bits) < countBits(bits) ? moved(codes, before, bits) : counted(codes, size, bits);
  last.set(codes, { bits, counts });
  return counts;
}

function counted(codes: ArrayLike<number>, size: number, bits: Bits): Uint32Array {
  const counts = new Uint32Array(size);
  add(codes, bits, counts, 1);
  return counts;
}

function differs(a: Bits, b: Bits): number {
  let count = 0;
  for (let word = 0; word < a.length; word++) if (a[word] !== b[word]) count += ones(a[word]! ^ b[word]!);
  return count;
}

function moved(codes: ArrayLike<number>, before: Counted, bits: Bits): Uint32Array {
  const counts = before.counts.slice();
  const [gone, come] = [new Uint32Array(bits.length), new Uint32Array(bits.length)];
  for (let word = 0; word < bits.length; word++) {
    const [was, is] = [before.bits[word]!, bits[word]!];
    gone[word] = was & ~is;
    come[word] = is & ~was;
  }
  add(codes, gone, counts, -1);
  add(codes, come, counts, 1);
  return counts;
}

/** Counts every member of a set up or down; a word that is full is gone through without looking for its bits. */
function add(codes: ArrayLike<number>, bits: Bits, counts: Uint32Array, step: number) {
  for (let word = 0; word < bits.length; word++) {
    let left = bits[word]!;
    const base = word << 5;
    if (left === 0xffffffff) {
      for (let at = base; at < base + 32; at++) counts[codes[at]!]! += step;
      continue;
    }
    while (left !== 0) {
      counts[codes[base + 31 - Math.clz32(left & -left)]!]! += step;
      left &= left - 1;
    }
  }
}
