import { useVirtualizer } from '@tanstack/react-virtual';
import { useId, useMemo, useRef } from 'react';
import { rowsSelected } from '../../view/table-selection';
import { useMoment, useShown } from '../hooks';
import { ColumnHead } from './ColumnHead';
import styles from './Grid.module.css';
import { mostRows } from './most-rows';
import { Rows } from './Rows';
import { useChoosing } from './use-choosing';
import { useCursor } from './use-cursor';
import { useReveal } from './use-reveal';
import type { Sorted } from './use-rows';

/** The height of the heads of the columns, which stay in sight, px. */
const HEAD = 36;

/** A table, of which only the rows in sight are on the page; the keyboard walks from row to row while the focus is on the table. */
export function Grid({
  sorted,
  rowHeight,
  isSorting,
}: {
  readonly sorted: Sorted;
  readonly rowHeight: number;
  readonly isSorting: boolean;
}) {
  const { table, rows, sort, isAwaiting } = sorted;
  const { atlas, view } = useMoment();
  const shown = useShown();
  const { selection } = view;
  const selected = useMemo(() => rowsSelected(atlas, shown, table.id, selection), [atlas, shown, table.id, selection]);
  const scroller = useRef<HTMLDivElement>(null);
  const id = useId();
  const [at, go] = useCursor(rows);
  const virtual = useVirtualizer({
    count: Math.min(rows.length, mostRows(rowHeight)),
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollMargin: HEAD,
    scrollPaddingStart: HEAD,
    useFlushSync: false,
  });
  const seen = useReveal({ rows, sort, isAwaiting, selected, selection, go, virtual });
  const choosing = useChoosing({ table, rows, at, go, seen, virtual, rowHeight });
  const items = virtual.getVirtualItems();
  const attributes = {
    role: 'grid',
    tabIndex: 0,
    'aria-label': `Table of ${table.noun}s`,
    'aria-rowcount': rows.length + 1,
    'aria-multiselectable': table.id === 'actors',
    'aria-busy': isSorting,
    'aria-activedescendant': items.some(({ index }) => index === at) ? `${id}${at}` : undefined,
  };
  return (
    <div ref={scroller} className={styles.scroller}>
      <table
        className={styles.table}
        data-rows={table.id}
        style={{ minWidth: table.columns.reduce((sum, { width }) => sum + width, 0) }}
        {...attributes}
        {...choosing}
      >
        <colgroup>
          {table.columns.map((column) => (
            <col key={column.id} style={{ width: `min(${column.width}px, 40vw)` }} />
          ))}
        </colgroup>
        <thead>
          <tr aria-rowindex={1} style={{ height: HEAD }}>
            {table.columns.map((column) => (
              <ColumnHead key={column.id} column={column} sort={sort} />
            ))}
          </tr>
        </thead>
        <Rows
          {...{ sorted, items, selected, id, at }}
          before={(items[0]?.start ?? HEAD) - HEAD}
          after={virtual.getTotalSize() - ((items.at(-1)?.end ?? HEAD) - HEAD)}
        />
      </table>
    </div>
  );
}
