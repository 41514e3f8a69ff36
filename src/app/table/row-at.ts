/** Where the row stands in the order that an event happened in, counted from 0; undefined beside all rows. */
export function rowAt(target: EventTarget): number | undefined {
  const row = target instanceof Element ? target.closest<HTMLElement>('tr[data-at]') : null;
  return row ? Number(row.dataset['at']) : undefined;
}
