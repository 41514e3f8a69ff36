import type { VirtualItem } from '@tanstack/react-virtual';
import { useStore } from 'zustand';
import { work } from '../follow-measures';
import { useStage } from '../hooks';
import styles from './Grid.module.css';
import { TableRow } from './TableRow';
import { useRowGlance } from './use-row-glance';
import type { Sorted } from './use-rows';

/** The rows in sight, between two empty ones as high as all that are not. */
export function Rows({
  sorted: { table, rows },
  items,
  selected,
  id,
  at,
  before,
  after,
}: {
  readonly sorted: Sorted;
  readonly items: readonly VirtualItem[];
  readonly selected: ReadonlySet<number>;
  readonly id: string;
  /** Where the keyboard is. */
  readonly at: number;
  readonly before: number;
  readonly after: number;
}) {
  const told = useStage((now) => now.ranked);
  const isStopped = useStore(work, (now) => now.isStopped);
  const glance = useRowGlance(table, rows);
  return (
    <>
      <Gap height={before} columns={table.columns.length} />
      <tbody {...glance}>
        {items.map(({ index }) => (
          <TableRow
            key={rows[index]}
            id={`${id}${index}`}
            row={rows[index]!}
            at={index}
            columns={table.columns}
            isSelected={selected.has(rows[index]!)}
            isCurrent={index === at}
            told={told}
            awaited={isStopped ? 'not worked out' : 'working out…'}
          />
        ))}
      </tbody>
      <Gap height={after} columns={table.columns.length} />
    </>
  );
}

function Gap({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height <= 0) return null;
  return (
    <tbody aria-hidden="true" className={styles.gap}>
      <tr>
        <td colSpan={columns} style={{ height }} />
      </tr>
    </tbody>
  );
}
