import { addBit, type Bits, countBits, hasBit, noBits, numbersIn } from '../lib/bits';
import type { Sequence } from '../lib/sequence';
import type { ClaimRecord } from './record';

/** Where records come from: by the place of a claim in the columns, each made once. */
export interface Records {
  /** How many claims there are. */
  readonly size: number;
  record(place: number): ClaimRecord;
  /** True when the dataset has its claims in the order of the columns. */
  readonly isInTimeOrder: boolean;
  /** Where a claim of the columns stands in the dataset. */
  rowAt(place: number): number;
}

/** Some claims of an atlas: where they stand in its columns, and their records when they are looked at. */
export class Claims implements Sequence<ClaimRecord> {
  private list: readonly ClaimRecord[] | undefined;
  private found: Uint32Array | undefined;

  private constructor(
    private readonly source: Records,
    readonly length: number,
    private set: Bits | undefined,
    places: Uint32Array | undefined,
  ) {
    this.found = places;
  }

  /** The claims of a set of places. */
  static in(source: Records, bits: Bits): Claims {
    return new Claims(source, countBits(bits), bits, undefined);
  }

  /** The claims at some places, in ascending order. */
  static at(source: Records, places: Uint32Array): Claims {
    return new Claims(source, places.length, undefined, places);
  }

  /** The claims at some places, which may come in any order and more than once. */
  static gathered(source: Records, places: Iterable<number>): Claims {
    return Claims.at(source, inTimeOrder(places));
  }

  /** No claims. */
  static none(source: Records): Claims {
    return Claims.at(source, new Uint32Array());
  }

  /** Where they stand in the columns, in ascending order, which is that of time. */
  get places(): Uint32Array {
    this.found ??= numbersIn(this.set!);
    return this.found;
  }

  /** The set of their places. */
  get bits(): Bits {
    this.set ??= bitsOf(this.places, this.source.size);
    return this.set;
  }

  /** True when the claim at a place of the columns is one of these. */
  has(place: number): boolean {
    return this.set ? hasBit(this.set, place) : isAmong(this.places, place);
  }

  /** Their records in the order of the dataset, made and kept: for as many as are read, not for half a million. */
  get records(): readonly ClaimRecord[] {
    this.list ??= Array.from(this.inOrder(), (place) => this.source.record(place));
    return this.list;
  }

  /** The first so many records in the order of the dataset. */
  first(count: number): readonly ClaimRecord[] {
    if (this.list || count >= this.length) return this.records.slice(0, count);
    return Array.from(this.inOrder().subarray(0, count), (place) => this.source.record(place));
  }

  [Symbol.iterator](): Iterator<ClaimRecord> {
    return this.records[Symbol.iterator]();
  }

  /** Their places in the order of the dataset. */
  inOrder(): Uint32Array {
    const { source } = this;
    if (source.isInTimeOrder) return this.places;
    return this.places.slice().sort((a, b) => source.rowAt(a) - source.rowAt(b));
  }
}

/** Places of claims in ascending order, each once. */
export function inTimeOrder(places: Iterable<number>): Uint32Array {
  return Uint32Array.from(new Set(places)).sort();
}

function bitsOf(places: Uint32Array, size: number): Bits {
  const bits = noBits(size);
  for (const place of places) addBit(bits, place);
  return bits;
}

function isAmong(places: Uint32Array, place: number): boolean {
  let [low, high] = [0, places.length - 1];
  while (low <= high) {
    const middle = (low + high) >>> 1;
    if (places[middle] === place) return true;
    if (places[middle]! < place) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}
