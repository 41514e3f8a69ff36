import { type PackedTexts, packedText } from './packed-texts';

/** Finds where texts stand among many: a hash table with open addressing, which holds none of them a second time. */
export class TextPlaces {
  /** False where two of the texts are the same. */
  readonly areDistinct: boolean;
  private readonly slots: Int32Array;
  private readonly mask: number;

  constructor(private readonly texts: PackedTexts) {
    const { length } = texts.ends;
    const size = 2 ** Math.ceil(Math.log2(Math.max(4, 2 * length)));
    this.slots = new Int32Array(size).fill(-1);
    this.mask = size - 1;
    let distinct = 0;
    for (let at = 0; at < length; at++) distinct += this.add(at);
    this.areDistinct = distinct === length;
  }

  /** Where a text first stands; undefined where it does not. */
  placeOf(text: string): number | undefined {
    for (let slot = hash(text, 0, text.length) & this.mask; ; slot = (slot + 1) & this.mask) {
      const at = this.slots[slot]!;
      if (at < 0) return undefined;
      if (packedText(this.texts, at) === text) return at;
    }
  }

  /** One where the text is not there yet, else none. */
  private add(at: number): 0 | 1 {
    const { text, ends } = this.texts;
    const [start, end] = [at === 0 ? 0 : ends[at - 1]!, ends[at]!];
    for (let slot = hash(text, start, end) & this.mask; ; slot = (slot + 1) & this.mask) {
      const other = this.slots[slot]!;
      if (other < 0) {
        this.slots[slot] = at;
        return 1;
      }
      if (this.isSame(other, start, end)) return 0;
    }
  }

  private isSame(other: number, start: number, end: number): boolean {
    const { text, ends } = this.texts;
    const from = other === 0 ? 0 : ends[other - 1]!;
    if (ends[other]! - from !== end - start) return false;
    for (let at = start; at < end; at++) {
      if (text.charCodeAt(at) !== text.charCodeAt(from + at - start)) return false;
    }
    return true;
  }
}

function hash(text: string, start: number, end: number): number {
  let mixed = 0x811c9dc5;
  for (let at = start; at < end; at++) mixed = Math.imul(mixed ^ text.charCodeAt(at), 0x01000193);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
