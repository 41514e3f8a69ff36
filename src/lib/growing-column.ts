type Numbers = Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Int32Array<ArrayBuffer>;

/** A column of numbers in a typed array that grows as numbers are added. */
export interface GrowingColumn<Column> {
  readonly length: number;
  add(value: number): void;
  /** The numbers so far, in memory of exactly their size. */
  done(): Column;
}

const FIRST_SIZE = 1024;

/** An empty column of a kind of typed array. */
export function growingColumn<Column extends Numbers>(Kind: new (length: number) => Column): GrowingColumn<Column> {
  let numbers = new Kind(FIRST_SIZE);
  let length = 0;
  return {
    get length() {
      return length;
    },
    add(value) {
      if (length === numbers.length) {
        const longer = new Kind(length * 2);
        longer.set(numbers);
        numbers = longer;
      }
      numbers[length++] = value;
    },
    done() {
      const exact = new Kind(length);
      exact.set(numbers.subarray(0, length));
      return exact;
    },
  };
}
