/** Items in an order that can be gone through again and again: an array, or items made one by one as they are asked for. */
export interface Sequence<Item> extends Iterable<Item> {
  readonly length: number;
}
