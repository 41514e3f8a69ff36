/** A set of small numbers, 32 to a word: what is in it can be counted, cut and gone through a word at a time. */
export type Bits = Uint32Array;

/** No numbers, with room for those below `size`. */
export function noBits(size: number): Bits {
  return new Uint32Array((size + 31) >>> 5);
}

/** All numbers below `size`. */
export function allBits(size: number): Bits {
  const bits = noBits(size).fill(0xffffffff);
  if (size & 31) bits[bits.length - 1] = 0xffffffff >>> (32 - (size & 31));
  return bits;
}

export function hasBit(bits: Bits, at: number): boolean {
  return ((bits[at >>> 5]! >>> (at & 31)) & 1) === 1;
}

export function addBit(bits: Bits, at: number) {
  bits[at >>> 5]! |= 1 << (at & 31);
}

/** The bits of the numbers below `size` that a test holds for. */
export function bitsWhere(size: number, test: (at: number) => boolean): Bits {
  const bits = noBits(size);
  for (let word = 0, at = 0; word < bits.length; word++) {
    const end = Math.min(size, at + 32);
    let found = 0;
    for (let bit = 0; at < end; bit++, at++) if (test(at)) found |= 1 << bit;
    bits[word] = found;
  }
  return bits;
}

/** The bits of the numbers whose code is on: `on` holds 1 for such a code and else 0. */
export function bitsByCode(codes: ArrayLike<number>, on: Uint8Array): Bits {
  const { length } = codes;
  const bits = noBits(length);
  const whole = length >>> 5;
  for (let word = 0, at = 0; word < whole; word++) {
    let found = 0;
    // Four at a time: looks that need not wait for each other.
    for (let bit = 0; bit < 32; bit += 4, at += 4) {
      const four =
        on[codes[at]!]! | (on[codes[at + 1]!]! << 1) | (on[codes[at + 2]!]! << 2) | (on[codes[at + 3]!]! << 3);
      found |= four << bit;
    }
    bits[word] = found;
  }
  for (let at = whole << 5; at < length; at++) bits[whole]! |= on[codes[at]!]! << (at & 31);
  return bits;
}

/** The numbers from `from` up to but not including `to`. */
export function rangeBits(size: number, from: number, to: number): Bits {
  const bits = noBits(size);
  if (from >= to) return bits;
  const [first, last] = [from >>> 5, (to - 1) >>> 5];
  bits.fill(0xffffffff, first, last + 1);
  bits[first]! &= 0xffffffff << (from & 31);
  bits[last]! &= 0xffffffff >>> (31 - ((to - 1) & 31));
  return bits;
}

/** What is in all of the sets; everything below `size` when there is none. */
export function intersection(size: number, sets: readonly Bits[]): Bits {
  const [first, ...others] = sets;
  if (!first) return allBits(size);
  const bits = first.slice();
  for (const other of others) for (let word = 0; word < bits.length; word++) bits[word]! &= other[word]!;
  return bits;
}

export function union(a: Bits, b: Bits): Bits {
  const bits = a.slice();
  for (let word = 0; word < bits.length; word++) bits[word]! |= b[word]!;
  return bits;
}

/** What is in the first set and not in the second. */
export function difference(a: Bits, b: Bits): Bits {
  const bits = a.slice();
  for (let word = 0; word < bits.length; word++) bits[word]! &= ~b[word]!;
  return bits;
}

/** How many numbers are in the set. */
export function countBits(bits: Bits): number {
  let count = 0;
  for (let word = 0; word < bits.length; word++) count += ones(bits[word]!);
  return count;
}

function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** Goes through the numbers of a set in ascending order. */
export function eachBit(bits: Bits, visit: (at: number) => void) {
  for (let word = 0; word < bits.length; word++) {
    let left = bits[word]!;
    while (left !== 0) {
      visit((word << 5) + 31 - Math.clz32(left & -left));
      left &= left - 1;
    }
  }
}

/** The numbers of a set in ascending order. */
export function numbersIn(bits: Bits): Uint32Array {
  const numbers = new Uint32Array(countBits(bits));
  let next = 0;
  eachBit(bits, (at) => {
    numbers[next++] = at;
  });
  return numbers;
}
