/** Numbers pairs of small numbers as they are met: a hash table with open addressing, which grows with them. */
export class NumberedPairs {
  length = 0;
  private slots: Int32Array;
  private mask: number;
  private ones: Uint32Array;
  private others: Uint32Array;

  /** With room for so many different pairs to begin with. */
  constructor(room: number) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(4, 2 * room)));
    this.slots = new Int32Array(size).fill(-1);
    this.mask = size - 1;
    this.ones = new Uint32Array(size / 2);
    this.others = new Uint32Array(size / 2);
  }

  /** The number of a pair: the next one when it is new. */
  numberOf(one: number, other: number): number {
    let slot = hash(one, other) & this.mask;
    while (true) {
      const number = this.slots[slot]!;
      if (number < 0) return this.add(slot, one, other);
      if (this.ones[number] === one && this.others[number] === other) return number;
      slot = (slot + 1) & this.mask;
    }
  }

  /** The first and the second number of each pair. */
  ends(): readonly [Uint32Array, Uint32Array] {
    return [this.ones.slice(0, this.length), this.others.slice(0, this.length)];
  }

  private add(slot: number, one: number, other: number): number {
    if (this.length === this.ones.length) {
      this.grow();
      return this.numberOf(one, other);
    }
    this.slots[slot] = this.length;
    this.ones[this.length] = one;
    this.others[this.length] = other;
    return this.length++;
  }

  private grow() {
    const { ones, others, length } = this;
    const size = 2 * this.slots.length;
    this.slots = new Int32Array(size).fill(-1);
    this.mask = size - 1;
    this.ones = new Uint32Array(size / 2);
    this.others = new Uint32Array(size / 2);
    this.length = 0;
    for (let number = 0; number < length; number++) this.numberOf(ones[number]!, others[number]!);
  }
}

function hash(one: number, other: number): number {
  const mixed = Math.imul(one ^ (other << 15) ^ (other >>> 17), 0x9e3779b1) ^ Math.imul(other, 0x85ebca6b);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
