/** The first so many of some items in an order, as sorting all of them would have them stand: for few of very many. */
export function foremost<Item>(
  items: readonly Item[],
  count: number,
  compare: (a: Item, b: Item) => number,
): readonly Item[] {
  if (count >= items.length) return items.toSorted(compare);
  if (count <= 0) return [];
  const heap = items.slice(0, count);
  for (let at = (count >>> 1) - 1; at >= 0; at--) sink(heap, at, compare);
  for (let at = count; at < items.length; at++) {
    if (compare(items[at]!, heap[0]!) >= 0) continue;
    heap[0] = items[at]!;
    sink(heap, 0, compare);
  }
  return heap.sort(compare);
}

/** Lets an item of a heap, whose last in the order stands on top, down to where it belongs. */
function sink<Item>(heap: Item[], from: number, compare: (a: Item, b: Item) => number) {
  const item = heap[from]!;
  let at = from;
  for (;;) {
    let below = 2 * at + 1;
    if (below >= heap.length) break;
    if (below + 1 < heap.length && compare(heap[below + 1]!, heap[below]!) > 0) below++;
    if (compare(heap[below]!, item) <= 0) break;
    heap[at] = heap[below]!;
    at = below;
  }
  heap[at] = item;
}
