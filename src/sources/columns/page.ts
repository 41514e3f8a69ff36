import type { Answer, Page } from '../graph-source';

/** An answer found in memory, where everything that is asked can be asked for. */
export function told<Value>(value: Value): Answer<Value> {
  return { value, leftOut: [], at: Date.now() };
}

/** The page of a list that is there as a whole; none of it after a key that no item has. */
export function pageOf<Item>(
  items: readonly Item[],
  { limit, after }: Page,
  keyOf: (item: Item) => string,
): Answer<readonly Item[]> {
  const start = after === undefined ? 0 : startAfter(items, after, keyOf);
  const value = items.slice(start, start + limit);
  return { ...told(value), ...(value.length < items.length && { of: items.length }) };
}

function startAfter<Item>(items: readonly Item[], after: string, keyOf: (item: Item) => string): number {
  const at = items.findIndex((item) => keyOf(item) === after);
  return at < 0 ? items.length : at + 1;
}

interface Weighed {
  readonly claims: number;
}

/** Those with most claims first, equals in the order of their keys. */
export function byClaims<Item extends Weighed>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  const keyed = items.map((item) => ({ item, key: keyOf(item) }));
  return keyed
    .sort((a, b) => b.item.claims - a.item.claims || (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ item }) => item);
}
