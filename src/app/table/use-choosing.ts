import type { Virtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, type MouseEvent, type RefObject, useRef } from 'react';
import type { Selection, View } from '../../view/state';
import type { Table } from '../../view/table';
import { useChange } from '../hooks';
import { chosen, hidden, type Manner } from './choosing';
import { rowAfter } from './grid-keys';
import { rowAt } from './row-at';

interface Desk {
  readonly table: Table;
  readonly rows: Uint32Array;
  /** Where the keyboard is. */
  readonly at: number;
  readonly go: (at: number) => void;
  readonly seen: RefObject<Selection | undefined>;
  readonly virtual: Virtualizer<HTMLDivElement, Element>;
  readonly rowHeight: number;
}

/** What clicks and keys do in a table: choose rows, walk along them, hide who is chosen. */
export function useChoosing({ table, rows, at, go, seen, virtual, rowHeight }: Desk) {
  const change = useChange();
  const anchor = useRef(0);
  const isMany = table.id === 'actors';
  const select = (command: (view: View) => View) =>
    change((view) => {
      const next = command(view);
      seen.current = next.selection;
      return next;
    });
  const choose = (to: number, manner: Manner) => {
    go(to);
    if (manner !== 'range') anchor.current = to;
    const range = rows.subarray(Math.min(anchor.current, to), Math.max(anchor.current, to) + 1);
    select((view) => chosen(view, table, rows[to]!, range, manner));
  };
  const walk = (to: number, isRange: boolean) => {
    virtual.scrollToIndex(to, { align: 'auto' });
    if (isRange) choose(to, 'range');
    else go(to);
  };
  const press = ({ key, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean => {
    const { length } = rows;
    if (length === 0) return false;
    const page = Math.max(1, Math.floor((virtual.scrollRect?.height ?? 0) / rowHeight) - 2);
    const to = rowAfter(key, at, virtual.options.count, page);
    if (to !== undefined) walk(to, shiftKey && isMany);
    else if (key === 'Enter' || key === ' ') choose(at, shiftKey || ctrlKey || metaKey ? 'added' : 'alone');
    else if (key === 'Delete' && isMany) select((view) => hidden(view, table, rows[at]!));
    else return false;
    return true;
  };
  return {
    onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => {
      if (event.target === event.currentTarget && !event.altKey && press(event)) event.preventDefault();
    },
    onClick: ({ target, shiftKey, ctrlKey, metaKey }: MouseEvent<HTMLTableElement>) => {
      const to = rowAt(target);
      if (to !== undefined) choose(to, shiftKey ? 'range' : ctrlKey || metaKey ? 'added' : 'alone');
    },
  };
}
