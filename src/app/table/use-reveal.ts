import type { Virtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useRef } from 'react';
import type { Selection } from '../../view/state';
import type { Sort } from '../../view/table-state';

interface Seen {
  readonly rows: Uint32Array;
  readonly sort: Sort;
  readonly isAwaiting: boolean;
  readonly selected: ReadonlySet<number>;
  readonly selection: Selection;
  readonly go: (at: number) => void;
  readonly virtual: Virtualizer<HTMLDivElement, Element>;
}

/** Brings into sight what is selected elsewhere on the page, and the first row when the order is another; gives the selection that has been seen to, for whoever selects in the table itself. */
export function useReveal({
  rows,
  sort,
  isAwaiting,
  selected,
  selection,
  go,
  virtual,
}: Seen): RefObject<Selection | undefined> {
  const seen = useRef<Selection>(undefined);
  const order = useRef(sort);
  useEffect(() => {
    if (order.current.column === sort.column && order.current.down === sort.down) return;
    order.current = sort;
    go(0);
    virtual.scrollToOffset(0);
  }, [sort, go, virtual]);
  useEffect(() => {
    if (seen.current === selection || isAwaiting) return;
    seen.current = selection;
    const at = selected.size === 0 ? -1 : rows.findIndex((row) => selected.has(row));
    if (at === -1) return;
    go(at);
    virtual.scrollToIndex(at, { align: 'auto' });
  }, [selection, selected, rows, isAwaiting, go, virtual]);
  return seen;
}
