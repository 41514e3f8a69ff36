import { type Bits, countBits } from '../lib/bits';

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
  const counts = before && differLittle(before.bits, bits) ? moved(codes, before, bits) : counted(codes, size, bits);
  last.set(codes, { bits, counts });
  return counts;
}

function counted(codes: ArrayLike<number>, size: number, bits: Bits): Uint32Array {
  const counts = new Uint32Array(size);
  if (size === 1) {
    counts[0] = countBits(bits);
    return counts;
  }
  for (let word = 0; word < bits.length; word++) {
    let left = bits[word]!;
    const base = word << 5;
    if (left === FULL) {
      for (let at = base; at < base + 32; at++) counts[codes[at]!]!++;
      continue;
    }
    while (left !== 0) {
      counts[codes[base + 31 - Math.clz32(left & -left)]!]!++;
      left &= left - 1;
    }
  }
  return counts;
}

const FULL = 0xffffffff;
/** Up to this share of all words that differ, going through what differs is the shorter way. */
const LITTLE = 0.3;

function differLittle(a: Bits, b: Bits): boolean {
  const most = LITTLE * a.length;
  let count = 0;
  for (let word = 0; word < a.length; word++) if (a[word] !== b[word]) count++;
  return count <= most;
}

function moved(codes: ArrayLike<number>, before: Counted, bits: Bits): Uint32Array {
  const counts = before.counts.slice();
  for (let word = 0; word < bits.length; word++) {
    const now = bits[word]!;
    let left = before.bits[word]! ^ now;
    while (left !== 0) {
      const low = left & -left;
      counts[codes[(word << 5) + 31 - Math.clz32(low)]!]! += (now & low) === 0 ? -1 : 1;
      left ^= low;
    }
  }
  return counts;
}
