import type { Answer } from '../graph-source';
import type { Asking } from './asking';

/** An answer with what was left out of its question and why it may not be whole. */
export function answered<Value>(
  value: Value,
  { doubts }: Asking,
  leftOut: readonly string[],
  of?: number,
): Answer<Value> {
  return {
    value,
    ...(of !== undefined && { of }),
    leftOut,
    ...(doubts !== undefined && { partial: doubts }),
    at: Date.now(),
  };
}

/** Those of a list that come after the one with a key: none where no such one is there. */
export function after<Item>(
  items: readonly Item[],
  key: string | undefined,
  keyOf: (item: Item) => string,
): readonly Item[] {
  if (key === undefined) return items;
  const at = items.findIndex((item) => keyOf(item) === key);
  return at < 0 ? [] : items.slice(at + 1);
}

/** Those with most claims first, equals in the order of their keys. */
export function byClaims<Item extends { readonly claims: number }>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): readonly Item[] {
  const keyed = items.map((item) => ({ item, key: keyOf(item) }));
  return keyed
    .sort((a, b) => b.item.claims - a.item.claims || (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ item }) => item);
}
