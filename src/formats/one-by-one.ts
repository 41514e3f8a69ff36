/** Each item turned into another at the moment it is asked for; never all of them at once. */
export function oneByOne<Item, Other>(items: Iterable<Item>, turned: (item: Item) => Other): Iterable<Other> {
  return {
    *[Symbol.iterator]() {
      for (const item of items) yield turned(item);
    },
  };
}
